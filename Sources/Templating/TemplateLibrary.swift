import Casework
import Diagnostics
import Pictures

/// Every template of a folder, read and checked before a case is seen.
public struct TemplateLibrary: Sendable {
    /// One file of the folder, its path relative to `Templates`, with `/` between folders.
    public struct File: Sendable {
        /// Relative to `Templates`, with `/` between folders.
        public var path: String
        /// What the file holds.
        public var text: String
        /// As the file is named in problems.
        public var name: String

        /// A file of these parts.
        public init(path: String, text: String, name: String) {
            self.path = path
            self.text = text
            self.name = name
        }
    }

    let templates: [TemplateKey: Template]
    let parts: [String: [TemplateBlock]]
    let terms: TermTable
    let pictures: PictureLibrary

    /// Reads the files of `Documents`, `Parts` and `Words`; others are passed over.
    ///
    /// - Parameters:
    ///   - files: in any order.
    ///   - isComplete: whether parts are read that no template of these includes.
    ///   - pictures: those that templates may name.
    /// - Returns: the templates, checked.
    /// - Throws: all problems of all templates at once, sorted by place.
    public static func read(
        _ files: [File], isComplete: Bool = true, pictures: PictureLibrary
    ) throws(Problems) -> Checked<TemplateLibrary> {
        var builder = LibraryBuilder(pictures: pictures)
        for file in files.sorted(by: { $0.path < $1.path }) { builder.add(file) }
        builder.readParts(isComplete: isComplete)
        return Checked(try builder.library())
    }

    /// The documents that there are templates for, sorted.
    public var documents: [String] { Array(Set(templates.keys.map(\.document))).sorted() }

    /// The voices that a document has a template in.
    public func voices(of document: String) -> [Voice] {
        Voice.allCases.filter { voice in
            templates.keys.contains { $0.document == document && $0.voice == voice }
        }
    }

    /// The template of a document for a voice and a language.
    ///
    /// A child gets the family's only where its `for:` names children; formal is never a fallback.
    public func template(_ document: String, _ voice: Voice, language: String? = nil) -> Template? {
        if let language, let found = templates[.init(document, voice, language)] { return found }
        if let found = templates[.init(document, voice, nil)] { return found }
        guard voice == .child, let family = templates[.init(document, .family, nil)],
            family.front.readers.contains("children")
        else { return nil }
        return family
    }

    /// Whether a document has a template for a voice in a language.
    func speaks(_ language: String, in document: String, _ voice: Voice) -> Bool {
        templates[.init(document, voice, language)] != nil
    }

    /// What the template's own words say, joined, for a reading grade.
    public func ownWords(_ template: Template) -> String { template.blocks.ownWords }

    /// All templates, sorted by document, voice and language.
    public var all: [(document: String, voice: Voice, language: String?, template: Template)] {
        templates.sorted { $0.key < $1.key }.map {
            ($0.key.document, $0.key.voice, $0.key.language, $0.value)
        }
    }
}

/// Which template it is.
struct TemplateKey: Hashable, Sendable, Comparable {
    var document: String
    var voice: Voice
    var language: String?

    init(_ document: String, _ voice: Voice, _ language: String?) {
        self.document = document
        self.voice = voice
        self.language = language
    }

    static func < (one: Self, other: Self) -> Bool {
        (one.document, one.voice.rawValue, one.language ?? "")
            < (other.document, other.voice.rawValue, other.language ?? "")
    }
}

/// Reads files into a library, gathering problems.
private struct LibraryBuilder {
    var pictures: PictureLibrary
    var templates: [TemplateKey: Template] = [:]
    var parts: [String: [TemplateBlock]] = [:]
    private var partFiles: [(name: String, file: TemplateLibrary.File)] = []
    var terms = TermTable()
    var problems: [Problem] = []
    let phrases = FieldCatalogue.shared.phrases
    /// A table of `Words` that is no table of terms: it says what not to write.
    static let phraseBook = "phrase-book.md"

    init(pictures: PictureLibrary) { self.pictures = pictures }

    mutating func add(_ file: TemplateLibrary.File) {
        let steps = file.path.split(separator: "/").map(String.init)
        guard let name = steps.last, name.hasSuffix(".md"), name != "README.md" else { return }
        switch (steps.first, steps.count) {
        case ("Documents", 3): addTemplate(file, document: steps[1], name: name)
        case ("Parts", 2):
            partFiles.append((FieldName.folded(String(name.dropLast(3))), file))
        case ("Words", 2) where name == Self.phraseBook: break
        case ("Words", 2): problems += terms.read(file.text, file: file.name)
        default: break
        }
    }

    private mutating func addTemplate(_ file: TemplateLibrary.File, document: String, name: String)
    {
        let steps = name.dropLast(3).split(separator: ".", maxSplits: 1).map(String.init)
        guard let voice = steps.first.flatMap(Voice.init(rawValue:)) else {
            problems.append(
                Problem(
                    "unknown-voice", "a template is named child.md, family.md or formal.md",
                    at: Place(file: file.name),
                    hint: "a language stands after the voice: family.cy.md"))
            return
        }
        let reading = TemplateReader.template(file.text, file: file.name, phrases: phrases)
        problems += reading.problems
        guard reading.canBeChecked else { return }
        templates[.init(document, voice, steps.count > 1 ? steps[1] : nil)] = reading.content
    }

    /// Reads all parts, or those alone that templates include, and parts that these include; of the
    /// others only the names are known.
    mutating func readParts(isComplete: Bool) {
        var wanted = Set(templates.values.flatMap(\.blocks.included).map(FieldName.folded))
        var unread = partFiles
        var isDone = false
        while !isDone {
            let next = unread.filter { isComplete || wanted.contains($0.name) }
            unread.removeAll { isComplete || wanted.contains($0.name) }
            for (name, file) in next {
                addPart(file, name: name)
                wanted.formUnion((parts[name] ?? []).included.map(FieldName.folded))
            }
            isDone = next.isEmpty
        }
        for (name, _) in unread { parts[name] = [] }
    }

    private mutating func addPart(_ file: TemplateLibrary.File, name: String) {
        let reading = TemplateReader.part(file.text, file: file.name, phrases: phrases)
        problems += reading.problems
        parts[name] = reading.canBeChecked ? reading.content : []
    }

    mutating func library() throws(Problems) -> TemplateLibrary {
        var checker = TemplateChecker(
            parts: parts, terms: terms, pictures: Set(pictures.words))
        for (_, template) in templates.sorted(by: { $0.key < $1.key }) { checker.check(template) }
        let unique = Set(problems + checker.problems)
        guard unique.isEmpty else {
            throw Problems(
                unique.sorted {
                    ($0.place ?? Place(file: ""), $0.message)
                        < ($1.place ?? Place(file: ""), $1.message)
                })
        }
        return TemplateLibrary(
            templates: templates, parts: parts, terms: terms, pictures: pictures)
    }
}

extension [TemplateBlock] {
    /// The words that the template itself says.
    fileprivate var ownWords: String {
        map { block -> String in
            switch block {
            case .heading(_, let words), .paragraph(let words): words.ownWords + ".\n"
            case .list(_, let items): items.map(\.ownWords).joined()
            case .quote(let inner), .part(_, let inner): inner.ownWords
            case .table(let table): table.header.map { $0.ownWords + ".\n" }.joined()
            case .choice(let choice): choice.branches.map(\.content.ownWords).joined()
            case .each(let loop): loop.content.ownWords + loop.otherwise.ownWords
            case .include, .draw, .picture, .contents, .page: ""
            }
        }.joined()
    }
}

extension TemplateItem {
    fileprivate var ownWords: String {
        switch self {
        case .one(let blocks): blocks.ownWords
        case .each(let loop): (loop.content + loop.otherwise).map(\.ownWords).joined()
        }
    }
}

extension [TemplateInline] {
    fileprivate var ownWords: String {
        map { inline in
            switch inline {
            case .text(let words): words
            case .strong(let inner), .emphasis(let inner), .link(let inner, _, _): inner.ownWords
            case .field: "it"
            case .when(_, let then, _): then.ownWords
            case .lineBreak: " "
            }
        }.joined()
    }
}
