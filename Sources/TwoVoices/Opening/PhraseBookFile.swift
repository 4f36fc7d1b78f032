import Diagnostics
import PlainLanguage

/// The phrase book of a folder of templates.
struct PhraseBookFile {
    let path: String

    init(_ templates: Folder) { path = templates.folder("Words").path(of: PhraseBook.fileName) }

    /// What the file says; a book without words where there is none.
    func book() throws(Problems) -> PhraseBook {
        guard Folder.kind(of: path) != nil else { return PhraseBook() }
        return try PhraseBook.read(try FileReader.text(at: path), file: path)
    }
}
