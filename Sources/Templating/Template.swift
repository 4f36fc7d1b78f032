import Casework
import Diagnostics
import Documents

/// A template, read into a tree before any case is seen.
public struct Template: Sendable {
    /// What stands above it.
    public var front: FrontPage
    var blocks: [TemplateBlock]
    /// The file, as it is named in problems.
    public var file: String

    init(front: FrontPage, blocks: [TemplateBlock], file: String) {
        self.front = front
        self.blocks = blocks
        self.file = file
    }
}

/// What stands above a template: its title, its readers, its paper.
public struct FrontPage: Sendable {
    /// May hold fields: `((children as names)): our safety plan`.
    var title: [TemplateInline] = []
    /// What heads and feet of pages call it; empty for the title.
    var short: [TemplateInline] = []
    /// Ids of people and reader groups that get this document; `children` means every child.
    public var readers: [String] = []
    /// What each copy of it is of.
    public var subject = Subject.wholeCase
    /// The paper that it is made for.
    public var sheet: Sheet = .a4
    /// The highest school grade (Flesch-Kincaid) that the template's own words may have.
    public var reading: Double?
    /// Where that grade stands.
    public internal(set) var readingPlace: Place?
    /// From `pictures: every rule`: each one that is repeated under this name should have a picture.
    var pictured: String?
    /// Fields without which the document is not made.
    var needs: [FieldPath] = []
    var place: Place

    /// The fields without which the document is not made, as the template writes them.
    public var neededFields: [String] { needs.map(\.written) }

    init(place: Place) { self.place = place }
}

extension FrontPage {
    /// What a document is of.
    public enum Subject: Sendable, Equatable {
        /// The case as it stands.
        case wholeCase
        /// A meeting of one of these types.
        case meeting(types: [String])
        /// A witness's statement.
        case statement
        /// A hearing of the court, where one is listed.
        case hearing
    }
}

extension FrontPage.Subject {
    /// Those that a front page names by one word, alone.
    static let alone: [Self] = [.statement, .hearing]

    /// The kind of item that it is of, which is a field of such a template; nil for the whole case.
    var kind: String? {
        switch self {
        case .wholeCase: nil
        case .meeting: "meeting"
        case .statement: "statement"
        case .hearing: "hearing"
        }
    }

    /// Whether there is no document without it. A paper for a hearing is begun before one is listed.
    var isNeeded: Bool { self != .wholeCase && self != .hearing }

    /// Whether a document can be of this item.
    public func includes(_ item: Record) -> Bool {
        guard item.type.name == kind else { return false }
        guard case .meeting(let types) = self else { return true }
        return item.text("type").map(types.contains) ?? false
    }

    /// What it is of, as a front page says it.
    public var written: [String] {
        switch self {
        case .wholeCase: []
        case .meeting(let types): types
        case .statement: ["statement"]
        case .hearing: ["hearing"]
        }
    }
}

/// A block of a template.
indirect enum TemplateBlock: Sendable {
    case heading(level: Int, [TemplateInline])
    case paragraph([TemplateInline])
    case list(List.Marker, items: [TemplateItem])
    case quote([TemplateBlock])
    case table(TemplateTable)
    case choice(Choice<TemplateBlock>)
    case each(Loop<TemplateBlock>)
    case part(Part.Kind, [TemplateBlock])
    case include(name: String, Place)
    case draw(figure: String, FieldPath)
    case picture(FieldPath)
    case contents
    case page
}

/// An item of a list, or one item that is repeated.
enum TemplateItem: Sendable {
    case one([TemplateBlock])
    case each(Loop<TemplateItem>)
}

/// A table whose body rows may be repeated.
struct TemplateTable: Sendable {
    var header: [[TemplateInline]]
    var rows: [TemplateRow]
    var place: Place
}

/// A row of a table, or rows that are repeated.
enum TemplateRow: Sendable {
    case one([[TemplateInline]])
    case each(Loop<TemplateRow>)
}

/// `if`, `otherwise if`, `otherwise`.
struct Choice<Content: Sendable>: Sendable {
    struct Branch: Sendable {
        /// Nil for `otherwise`.
        var condition: Condition?
        var content: [Content]
    }

    var branches: [Branch]
}

/// `for each NAME in LIST`, with what stands there when the list is empty.
struct Loop<Content: Sendable>: Sendable {
    /// The name of the one, as written.
    var name: String
    var list: FieldPath
    var content: [Content]
    var otherwise: [Content]
}

/// A part of a template's line.
indirect enum TemplateInline: Sendable {
    case text(String)
    case strong([TemplateInline])
    case emphasis([TemplateInline])
    case link(words: [TemplateInline], to: String, Place)
    case field(FieldPath)
    /// `((field ?? words ?? else))`: the first words when the condition holds.
    case when(Condition, [TemplateInline], otherwise: [TemplateInline])
    case lineBreak
}

/// A field's name as somebody wrote it: `rule.if it fails as long date`.
struct FieldPath: Sendable, Hashable {
    /// The names between the dots, as written.
    let names: [String]
    /// The names folded: capitals, spaces, `-` and `_` do not count.
    let folded: [String]
    var format: Format?
    var place: Place

    init(names: [String], format: Format? = nil, place: Place) {
        self.names = names
        folded = names.map(FieldName.folded)
        self.format = format
        self.place = place
    }

    /// As written, without its format.
    var written: String { names.joined(separator: ".") }
}

/// How names of fields are compared.
enum FieldName {
    static func folded(_ name: some StringProtocol) -> String {
        if name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return String(name) }
        var folded: [UInt8] = []
        folded.reserveCapacity(name.utf8.count)
        for byte in name.utf8 {
            switch byte {
            case 0x20, 0x2D, 0x5F: break
            case 0x41...0x5A: folded.append(byte | 0x20)
            case ..<0x80: folded.append(byte)
            // Letters beyond ASCII are no part of declared names, and may be in a misspelt one.
            default: return name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }
}

/// What `as …` may ask for.
enum Format: String, Sendable, CaseIterable {
    case longDate = "long date"
    case shortDate = "short date"
    case weekday, age, names, lines, list, number, word
    case yesOrNo = "yes or no"
    case telephone, page, she, her, hers
    /// "says" or "say", as the person's pronoun asks.
    case says
    case fullNames = "full names"
    case roles
    /// Where something is written, or who said it: in a formal voice in the line, for a family as
    /// a footnote, for a child not at all.
    case source
}

/// What an `if` or the words before `??` ask.
struct Condition: Sendable {
    enum Join: Sendable { case and, or }

    var tests: [Test]
    var join: Join
    var place: Place

    struct Test: Sendable {
        enum Question: Sendable, Equatable {
            /// The field is there, and is not a no.
            case present
            case any, none, one, many
            case equals(String)
        }

        var path: FieldPath
        var question: Question
        var isNegated: Bool
    }
}
