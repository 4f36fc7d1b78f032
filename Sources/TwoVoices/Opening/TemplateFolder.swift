import Diagnostics
import Templating

/// The folder that practice leads write: `Documents`, `Parts`, `Words`.
struct TemplateFolder {
    let folder: Folder

    init(_ folder: Folder) { self.folder = folder }

    /// Every Markdown file of the three folders, with its words.
    ///
    /// - Throws: Every file that cannot be read, at once.
    func files() throws(Problems) -> [TemplateLibrary.File] {
        var found: [TemplateLibrary.File] = []
        var problems: [Problem] = []
        for kind in ["Documents", "Parts", "Words"] {
            for name in try folder.folder(kind).files() where name.hasSuffix(".md") {
                let path = "\(kind)/\(name)"
                do throws(Problems) {
                    let text = try FileReader.text(at: folder.path(of: path))
                    found.append(.init(path: path, text: text, name: folder.path(of: path)))
                } catch {
                    problems += error.all
                }
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return found
    }
}
