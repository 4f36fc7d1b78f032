/// What a finished document says: meaning, no look.
///
/// A document is made by filling a template with what one reader may see. It holds no template
/// syntax, no markup and no style, and nothing that was withheld.
public struct Document: Sendable, Equatable {
    /// What it says of itself.
    public var front: FrontMatter
    /// What it says, in reading order.
    public var blocks: [Block]

    /// A document of these parts.
    public init(front: FrontMatter, blocks: [Block]) {
        self.front = front
        self.blocks = blocks
    }
}

/// What stands at the foot of every page and in every file's own description of itself.
public struct FrontMatter: Sendable, Equatable {
    /// The document's id, such as `safety-plan`.
    public var id: String
    /// The title, in the reader's words.
    public var title: String
    /// The title's short form for running heads.
    public var shortTitle: String
    /// For whom it was made, as that reader is called: "Dana", "the court".
    public var reader: String
    /// The case's id, never a name.
    public var reference: String
    /// "Version 3", "Draft".
    public var version: String
    /// The date it speaks of, worded for the reader.
    public var date: String
    /// The same date as `YYYY-MM-DD`.
    public var isoDate: String
    /// Who made it: the council.
    public var author: String
    /// BCP 47, such as `en-GB`.
    public var language: String
    /// The paper that it is made for.
    public var sheet: Sheet
    /// How it speaks.
    public var register: Register

    /// A front matter of these parts.
    public init(
        id: String, title: String, shortTitle: String, reader: String, reference: String,
        version: String, date: String, isoDate: String, author: String, language: String = "en-GB",
        sheet: Sheet = .a4, register: Register
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.reader = reader
        self.reference = reference
        self.version = version
        self.date = date
        self.isoDate = isoDate
        self.author = author
        self.language = language
        self.sheet = sheet
        self.register = register
    }

    /// What the foot of a page says, part by part.
    public var footer: [String] { footerLines.flatMap(\.self) }

    /// The same on two lines: whose copy of what it is; of which case, in which state.
    public var footerLines: [[String]] {
        [["For \(reader)", shortTitle], [reference, version, date]]
            .map { $0.filter { !$0.isEmpty } }
    }
}

/// The paper that a template is made for.
public enum Sheet: String, Sendable, CaseIterable {
    case a4 = "A4"
    case a4Landscape = "A4 landscape"
    case a3Landscape = "A3 landscape"
    case a5 = "A5"
}

/// How a document speaks: to a child, to a family, or to a court.
public enum Register: String, Sendable, CaseIterable {
    case young
    case everyday
    case formal
}
