import Casework
import Diagnostics

/// What opens other people's PDFs, by evidence. It stands in no message, no file and no list of
/// processes.
struct Passwords: Sendable {
    private let byEvidence: [String: String]

    /// None.
    init() { byEvidence = [:] }

    /// Those of a file.
    ///
    /// - Throws: why it cannot be read; everything that is wrong with it, by its place.
    init(at path: String) throws(Problems) {
        let record = try RecordFile.read(
            try FileReader.bytes(at: path), file: path, of: Self.format)
        byEvidence = Dictionary(
            record.records("passwords").compactMap { row in
                guard let id = row.text("evidence"), let password = row.text("password") else {
                    return nil
                }
                return (id, password)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The password of a piece of evidence; nil where none was given.
    subscript(_ id: String) -> String? { byEvidence[id] }

    private static let format = RecordType(
        "file of passwords",
        [
            Field(
                "format", .choice(ClosedList("format", ["two-voices-passwords/1"])),
                required: true, "The version of this format."),
            Field("passwords", .records(row), required: true, "What opens which evidence."),
        ])

    private static let row = RecordType(
        "password",
        [
            Field("evidence", .text, required: true, as: .label, "The id of the evidence."),
            Field("password", .text, required: true, "What opens its file."),
        ])
}

extension Passwords: CustomStringConvertible, CustomReflectable {
    /// Says nothing of them.
    var description: String { "passwords" }

    /// Says nothing of them.
    var customMirror: Mirror { Mirror(self, children: []) }
}
