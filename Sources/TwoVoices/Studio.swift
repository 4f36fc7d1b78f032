import Casework
import Deadlines
import Diagnostics
import PDF
import Pictures
import PlainLanguage
import Templating
import Threads
import Typesetting

/// Templates, pictures, styles and fonts, opened once and shared by many threads.
///
/// What is not asked for is not read: a web page needs no fonts.
public final class Studio: Sendable {
    /// The folder of documents, parts, words, pictures and styles.
    let templates: Folder
    let fonts: FontFolder
    private let openLibrary: Once<Checked<TemplateLibrary>>
    private let openDocuments: OnceEach<VoicedDocument, TemplateLibrary>
    private let openPictures: Once<PictureLibrary>
    private let openPhrases: Once<PhraseBook>
    private let openStyles: OnceEach<String, PageStyle>
    private let openProfile: Once<ColourProfile>
    /// What is due when.
    let openRules: Once<RulePack>
    /// What witnesses sign; nil where the templates do not say.
    let openTruth: Once<DatedWordings?>

    /// Opens the folders.
    ///
    /// - Parameters:
    ///   - templates: A folder with `Documents` in it.
    ///   - fonts: A folder with the manifest of faces; a font file in it is taken before any other.
    /// - Throws: `no-templates` where the first is no such folder.
    public init(templates: String, fonts: String) throws(Problems) {
        let folder = Folder(templates)
        guard folder.folder("Documents").exists else {
            throw Problems(StudioProblem.noTemplates(templates))
        }
        self.templates = folder
        self.fonts = FontFolder(Folder(fonts))
        let pictures = Once { () throws(Problems) in
            try PictureFolder(folder.folder("Pictures")).library()
        }
        openPictures = pictures
        openLibrary = Once { () throws(Problems) in
            try TemplateLibrary.read(TemplateFolder(folder).files(), pictures: pictures.value())
        }
        openDocuments = OnceEach { wanted throws(Problems) in
            let files = try TemplateFolder(folder).files(of: wanted.id, in: wanted.voices)
            return try TemplateLibrary.read(
                files, isComplete: false, pictures: pictures.value()
            ).value
        }
        openPhrases = Once { () throws(Problems) in try PhraseBookFile(folder).book() }
        openStyles = OnceEach { name throws(Problems) in try StyleFolder(folder).style(name) }
        openRules = Once { () throws(Problems) in
            try Self.rulePack(in: folder.folder("Rules"))
        }
        openTruth = Once { () throws(Problems) in
            try Self.wordings(.statementsOfTruth, in: folder.folder("Rules"))
        }
        openProfile = Once { () throws(Problems) in
            ColourProfile(bytes: try ScreenProfile.bytes())
        }
    }

    /// Every template, read and checked.
    func library() throws(Problems) -> Checked<TemplateLibrary> { try openLibrary.value() }

    /// A library that has the templates of a document: of all, where all have been read already.
    func library(of document: VoicedDocument) throws(Problems) -> TemplateLibrary {
        if let all = openLibrary.known { return try all.get().value }
        return try openDocuments.value(document)
    }

    /// The library of pictures that templates and cases name by a word.
    func pictures() throws(Problems) -> PictureLibrary { try openPictures.value() }

    /// The words that families should not have to read.
    func phrases() throws(Problems) -> PhraseBook { try openPhrases.value() }

    func style(_ name: String) throws(Problems) -> PageStyle { try openStyles.value(name) }

    /// The colour profile that PDF/A asks for.
    func profile() throws(Problems) -> ColourProfile { try openProfile.value() }

    /// What a case may name: words of the picture library. A bundle's papers may be documents that
    /// nobody has written a template for yet, so documents are not checked here.
    func vocabulary() throws(Problems) -> Vocabulary {
        Vocabulary(pictures: Set(try pictures().words))
    }
}

/// A document's templates in some voices.
struct VoicedDocument: Hashable, Sendable {
    var id: String
    var voices: [Voice] = Voice.allCases

    /// Those that a reader of this voice may be given; a child may get the family's.
    static func template(_ id: String, for voice: Voice) -> VoicedDocument {
        VoicedDocument(id: id, voices: voice == .child ? [.child, .family] : [voice])
    }
}
