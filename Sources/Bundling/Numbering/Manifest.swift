import Casework
import Diagnostics

/// What a bundle was made of: every input with its hash, its pages and their numbers.
public struct Manifest: Sendable, Equatable {
    /// The case's id.
    public var caseID: String
    /// The hearing's id.
    public var hearing: String
    /// For whom it was made.
    public var reader: String
    /// The pack of rules.
    public var pack: String
    /// In the order of the bundle.
    public var papers: [Entry]
    /// The files of the bundle; empty where it is one.
    public var volumes: [Volume]
    /// Numbers that no page has any more, and that no other page gets, by papers' ids.
    public var retired: [String: [PageNumber]]

    /// One paper.
    public struct Entry: Sendable, Equatable {
        /// The evidence item's id.
        public var id: String
        /// The section's letter.
        public var section: String
        /// It was made from the case for this hearing; a file else.
        public var isRendered: Bool
        /// Of the file, or of what was rendered for the court without numbers.
        public var sha256: String
        /// In order.
        public var numbers: [PageNumber]

        /// A paper.
        public init(
            id: String, section: String, isRendered: Bool, sha256: String, numbers: [PageNumber]
        ) {
            self.id = id
            self.section = section
            self.isRendered = isRendered
            self.sha256 = sha256
            self.numbers = numbers
        }
    }

    /// A manifest.
    public init(
        caseID: String, hearing: String, reader: String, pack: String, papers: [Entry],
        volumes: [Volume] = [], retired: [String: [PageNumber]] = [:]
    ) {
        self.caseID = caseID
        self.hearing = hearing
        self.reader = reader
        self.pack = pack
        self.papers = papers
        self.volumes = volumes
        self.retired = retired
    }

    /// The numbers by papers' ids.
    public var numbers: [String: [PageNumber]] {
        Dictionary(papers.map { ($0.id, $0.numbers) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same, and those that a paper once had: one that comes back is where it was.
    public var everyNumber: [String: [PageNumber]] {
        numbers.merging(retired) { now, once in now + once }
    }

    /// Those of all its numbers that a later bundle has not, by papers' ids.
    public func numbers(without later: [PageNumber]) -> [String: [PageNumber]] {
        let kept = Set(later)
        return everyNumber.compactMapValues { all in
            let gone = all.filter { !kept.contains($0) }
            return gone.isEmpty ? nil : gone
        }
    }
}

/// As a file.
extension Manifest {
    /// Reads one back.
    ///
    /// - Throws: all that is wrong with the file, by its place.
    public init(_ bytes: [UInt8], file: String) throws(Problems) {
        let root = try RecordFile.read(bytes, file: file, of: Self.format)
        self.init(
            caseID: root.text("case") ?? "", hearing: root.text("hearing") ?? "",
            reader: root.text("reader") ?? "", pack: root.text("pack") ?? "",
            papers: root.records("papers").map { paper in
                Entry(
                    id: paper.id ?? "", section: paper.text("section") ?? "",
                    isRendered: paper.flag("rendered") ?? false,
                    sha256: paper.text("sha256") ?? "",
                    numbers: Self.numbers(in: paper))
            },
            volumes: root.records("volumes").map(Volume.init),
            retired: Dictionary(
                root.records("retired").map { ($0.id ?? "", Self.numbers(in: $0)) },
                uniquingKeysWith: +))
    }

    private static func numbers(in record: Record) -> [PageNumber] {
        record.ids("numbers").compactMap(PageNumber.init)
    }

    /// One line a paper.
    public var json: String {
        let rows = papers.map { paper in
            let numbers = list(paper.numbers)
            return "    {\"id\": \(quoted(paper.id)), \"section\": \(quoted(paper.section)), "
                + "\"rendered\": \(paper.isRendered), \"sha256\": \(quoted(paper.sha256)), "
                + "\"pages\": \(paper.numbers.count), \"numbers\": [\(numbers)]}"
        }
        return """
            {
              "format": "two-voices-bundle/1",
              "case": \(quoted(caseID)),
              "hearing": \(quoted(hearing)),
              "reader": \(quoted(reader)),
              "pack": \(quoted(pack)),
              "pages": \(papers.reduce(0) { $0 + $1.numbers.count }),\(volumesJSON)\(retiredJSON)
              "papers": [
            \(rows.joined(separator: ",\n"))
              ]
            }

            """
    }

    private func list(_ numbers: [PageNumber]) -> String {
        numbers.map { quoted($0.description) }.joined(separator: ", ")
    }

    /// One line a paper; nothing where no number went.
    private var retiredJSON: String {
        guard !retired.isEmpty else { return "" }
        let rows = retired.sorted { $0.key < $1.key }.map { id, numbers in
            "    {\"id\": \(quoted(id)), \"numbers\": [\(list(numbers))]}"
        }
        return "\n  \"retired\": [\n" + rows.joined(separator: ",\n") + "\n  ],"
    }

    private static let format = RecordType(
        "manifest",
        [
            Field(
                "format", .choice(ClosedList("format", ["two-voices-bundle/1"])), required: true,
                "The version of this format."),
            Field("case", .text, required: true, as: .label, "The case's id."),
            Field("hearing", .text, required: true, as: .label, "The hearing's id."),
            Field("reader", .text, required: true, as: .label, "For whom it was made."),
            Field("pack", .text, required: true, as: .label, "The pack of rules."),
            Field("pages", .number(0...10_000_000, whole: true), "How many there are."),
            Field("volumes", .records(Volume.format), "The files of a bundle that is several."),
            Field("retired", .records(retiredEntry), "Numbers that no page has any more."),
            Field("papers", .records(entry), "What it was made of."),
        ])

    private static let retiredEntry = RecordType(
        "retired numbers",
        [
            Field("id", .id, required: true, "The id of the paper that had them."),
            Field("numbers", .texts, required: true, as: .label, "Those of its pages."),
        ])

    private static let entry = RecordType(
        "paper",
        [
            Field("id", .id, required: true, "The evidence item's id."),
            Field("section", .text, required: true, as: .label, "The section's letter."),
            Field("rendered", .flag, "Whether it was made from the case."),
            Field("sha256", .text, required: true, as: .label, "The hash of the input."),
            Field("pages", .number(0...10_000_000, whole: true), "How many there are."),
            Field("numbers", .texts, required: true, as: .label, "Those of its pages."),
        ])
}

/// A string as JSON writes it (RFC 8259, section 7).
func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case "\0"..<" ", "\u{2028}", "\u{2029}":
            let digits = String(scalar.value, radix: 16)
            quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: quoted.unicodeScalars.append(scalar)
        }
    }
    return quoted + "\""
}
