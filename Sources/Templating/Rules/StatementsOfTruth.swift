import Casework
import Diagnostics

/// What a witness signs, by the day on which they do.
public struct StatementsOfTruth: Sendable {
    /// By the day from which they are in force; the council's own last of those of one day.
    let wordings: [Wording]

    /// The words that were in force from a day on.
    struct Wording: Sendable {
        let from: Day
        let says: String
        let isLocal: Bool
    }

    /// Wordings, read and checked.
    ///
    /// - Throws: All that is wrong with the file, with its place.
    public init(_ bytes: [UInt8], file: String) throws(Problems) {
        let root = try RecordFile.read(bytes, file: file, of: StatementsOfTruthFormat.root)
        let found = root.records("wordings").compactMap(Wording.init)
        wordings = found.enumerated().sorted { one, other in
            (one.element.from, one.element.isLocal ? 1 : 0, one.offset)
                < (other.element.from, other.element.isLocal ? 1 : 0, other.offset)
        }.map(\.element)
    }

    /// Those in force on a day; nil where it was before all of them.
    func words(on day: Day) -> String? { wordings.last { $0.from <= day }?.says }
}

extension StatementsOfTruth.Wording {
    fileprivate init?(_ record: Record) {
        guard let from = record.date("from"), let says = record.text("says") else { return nil }
        self.init(from: from, says: says, isLocal: record.flag("local") ?? false)
    }
}

/// The format of the file of statements of truth, declared as the case file's is.
private enum StatementsOfTruthFormat {
    static let root = RecordType(
        "statements of truth",
        [
            Field(
                "format", .choice(ClosedList("format", ["two-voices-statements-of-truth/1"])),
                required: true, "The version of this format."),
            Field("wordings", .records(wording), required: true, "The words of one time each."),
        ])

    private static let wording = RecordType(
        "statement of truth",
        [
            Field("id", .id, required: true, "The word by which reports name it."),
            Field("from", .date, required: true, "The first day on which it is signed."),
            Field("says", .text, required: true, as: .label, "What the witness signs."),
            Field("source", .text, required: true, as: .label, "Where the rule stands."),
            Field("local", .flag, "Whether it is a council's own choice."),
            Field("confirmed", .flag, required: true, "Whether the source was read."),
        ])
}
