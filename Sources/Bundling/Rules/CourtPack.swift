import Casework
import Diagnostics

/// The rules of bundles that were in force from a day on.
public struct CourtPack: Sendable, Equatable {
    /// The pack's name in its file.
    public var id: String
    /// What the rules are called.
    public var name: String
    /// The first day of hearings that it is for.
    public var from: Day
    /// How pages are numbered.
    public var numbering: Numbering
    /// Where papers go that come after the first bundle.
    public var late: LatePlace
    /// In order.
    public var sections: [Section]
    /// What the check report tells of.
    public var points: [CheckPoint]
    /// The most pages of documents.
    public var lengths: [Length]
    /// How large a file may be; nil where the court's portal sets no limit.
    public var volumes: FileLimit?
    /// Where the rules stand.
    public var source: RuleSource

    /// How pages are numbered.
    public enum Numbering: String, Sendable, CaseIterable {
        /// Bates numbers that begin anew in each lettered section: A1, A2 … B1.
        case sections
        /// From the first page to the last.
        case continuous
    }

    /// Where papers go that come later.
    public enum LatePlace: String, Sendable, CaseIterable {
        case endOfSection = "end-of-section"
        case endOfBundle = "end-of-bundle"
        /// Behind the page before them: C14a, C14b …
        case inserted
    }

    /// A lettered section.
    public struct Section: Sendable, Equatable {
        /// What its numbers begin with.
        public var letter: String
        /// What it holds.
        public var title: String
    }

    /// The most pages that a document may have.
    public struct Length: Sendable, Equatable {
        /// The document's id.
        public var document: String
        /// Pages of A4.
        public var most: Int
        /// Where that stands.
        public var source: RuleSource
    }
}

extension CourtPack {
    /// The most dots an inch that pictures may have; nil where no point says so.
    public var mostDots: Int? { points.first { $0.kind == .dots && !$0.isForPerson }?.limit }
}

/// How large a file may be that a court's portal takes. A bundle that is larger is made as volumes.
public struct FileLimit: Sendable, Equatable {
    /// Of 1,000,000 bytes each: where a portal counts in 1,048,576, it takes a little more.
    public var megabytes: Double
    /// Where that stands.
    public var source: RuleSource

    /// The most bytes of a file.
    public var bytes: Int { Int((megabytes * 1_000_000).rounded()) }

    /// "10 MB", "0.25 MB".
    public var words: String {
        let isWhole = megabytes == megabytes.rounded()
        return (isWhole ? "\(Int(megabytes))" : "\(megabytes)") + " MB"
    }
}

/// Where a rule stands, and how sure of it we are.
public struct RuleSource: Sendable, Equatable {
    /// In words that find it.
    public var words: String
    /// A council's own choice.
    public var isLocal: Bool
    /// Whether the source was read.
    public var isConfirmed: Bool
}

/// One point that a bundle is checked against.
public struct CheckPoint: Sendable, Equatable {
    /// What is looked at.
    public var kind: Kind
    /// The rule in a sentence.
    public var says: String
    /// The most, or the least, that there may be.
    public var limit: Int?
    /// No program can tell.
    public var isForPerson: Bool
    /// Where the rule stands.
    public var source: RuleSource

    /// What can be looked at.
    public enum Kind: String, Sendable, CaseIterable {
        case pages, index, numbers, bookmarks, text, upright, view, dots, dated, typeface
        case contents, sections, preliminary, filing
    }
}

/// The rules of bundles of all times.
public struct CourtRules: Sendable {
    /// By the day from which they hold; the council's own last of those of one day.
    public let packs: [CourtPack]

    /// Rules, read and checked.
    ///
    /// - Throws: All that is wrong with the file, with its place.
    public init(_ bytes: [UInt8], file: String) throws(Problems) {
        let root = try RecordFile.read(bytes, file: file, of: CourtRulesFormat.root)
        let packs = root.records("packs").compactMap(CourtPack.init)
        let sorted = packs.enumerated().sorted { one, other in
            (one.element.from, one.element.source.isLocal ? 1 : 0, one.offset)
                < (other.element.from, other.element.source.isLocal ? 1 : 0, other.offset)
        }
        self.packs = sorted.map(\.element)
    }

    /// Those in force on the day of a hearing; nil where the hearing was before all of them.
    public func pack(on day: Day) -> CourtPack? { packs.last { $0.from <= day } }
}

extension CourtPack {
    fileprivate init?(_ record: Record) {
        guard let id = record.id, let from = record.date("from"),
            let numbering = record.text("numbering").flatMap(Numbering.init),
            let late = record.text("late").flatMap(LatePlace.init)
        else { return nil }
        self.init(
            id: id, name: record.text("name") ?? id, from: from, numbering: numbering, late: late,
            sections: record.records("sections").map {
                Section(letter: $0.text("letter") ?? "", title: $0.text("title") ?? "")
            },
            points: record.records("points").compactMap(CheckPoint.init),
            lengths: record.records("lengths").map {
                Length(
                    document: $0.text("document") ?? "", most: Int($0.number("most") ?? 0),
                    source: RuleSource($0))
            },
            volumes: record.record("volumes").flatMap(FileLimit.init), source: RuleSource(record))
    }
}

extension FileLimit {
    fileprivate init?(_ record: Record) {
        guard let megabytes = record.number("megabytes") else { return nil }
        self.init(megabytes: megabytes, source: RuleSource(record))
    }
}

extension CheckPoint {
    fileprivate init?(_ record: Record) {
        guard let kind = record.text("point").flatMap(Kind.init) else { return nil }
        self.init(
            kind: kind, says: record.text("says") ?? "",
            limit: (record.number("most") ?? record.number("at_least")).map { Int($0) },
            isForPerson: record.text("by") == "person", source: RuleSource(record))
    }
}

extension RuleSource {
    fileprivate init(_ record: Record) {
        self.init(
            words: record.text("source") ?? "", isLocal: record.flag("local") ?? false,
            isConfirmed: record.flag("confirmed") ?? false)
    }
}
