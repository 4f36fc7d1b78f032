import Casework
import Diagnostics

/// What the law says word by word, by the day from which it says so.
public struct DatedWordings: Sendable {
    /// What a file of wordings is about.
    public enum Kind: String, Sendable {
        /// What a witness signs.
        case statementsOfTruth = "statements-of-truth"
        /// What a council has to do.
        case duties
    }

    /// The words that were in force from a day on.
    public struct Wording: Sendable {
        /// The word by which reports name it.
        public let id: String
        /// The first day on which it counts.
        public let from: Day
        /// What it says.
        public let says: String
        /// Where it stands.
        public let source: String
        /// Whether the source was read.
        public let isConfirmed: Bool
        let isLocal: Bool
    }

    /// By the day from which they are in force; the council's own last of those of one day.
    let wordings: [Wording]

    /// Wordings, read and checked.
    ///
    /// - Throws: All that is wrong with the file, with its place.
    public init(_ bytes: [UInt8], file: String, of kind: Kind) throws(Problems) {
        let root = try RecordFile.read(bytes, file: file, of: kind.format)
        let found = root.records("wordings").compactMap(Wording.init)
        wordings = found.enumerated().sorted { one, other in
            (one.element.from, one.element.isLocal ? 1 : 0, one.offset)
                < (other.element.from, other.element.isLocal ? 1 : 0, other.offset)
        }.map(\.element)
    }

    /// What was in force on a day; nil where it was before all of them.
    public func wording(on day: Day) -> Wording? { wordings.last { $0.from <= day } }

    /// The same of one duty alone.
    public func wording(_ id: String, on day: Day) -> Wording? {
        wordings.last { $0.id == id && $0.from <= day }
    }
}

extension DatedWordings.Wording {
    fileprivate init?(_ record: Record) {
        guard let id = record.id, let from = record.date("from"), let says = record.text("says")
        else { return nil }
        self.init(
            id: id, from: from, says: says, source: record.text("source") ?? "",
            isConfirmed: record.flag("confirmed") ?? false, isLocal: record.flag("local") ?? false)
    }
}

/// The format of files of wordings, declared as the case file's is.
extension DatedWordings.Kind {
    fileprivate var format: RecordType {
        RecordType(
            rawValue,
            [
                Field(
                    "format", .choice(ClosedList("format", ["two-voices-\(rawValue)/1"])),
                    required: true, "The version of this format."),
                Field(
                    "wordings", .records(Self.wording), required: true, "Those of one time each."),
            ])
    }

    private static let wording = RecordType(
        "wording",
        [
            Field("id", .id, required: true, "The word by which reports name it."),
            Field("from", .date, required: true, "The first day on which it counts."),
            Field("says", .text, required: true, as: .label, "What it says."),
            Field("source", .text, required: true, as: .label, "Where the rule stands."),
            Field("local", .flag, "Whether it is a council's own choice."),
            Field("confirmed", .flag, required: true, "Whether the source was read."),
        ])
}
