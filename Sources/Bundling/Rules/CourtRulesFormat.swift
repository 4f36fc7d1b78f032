import Casework

/// The format of the rules of court bundles, declared as the case file's is.
enum CourtRulesFormat {
    static let root = RecordType(
        "rules of court bundles",
        [
            Field(
                "format", .choice(ClosedList("format", ["two-voices-court-bundles/1"])),
                required: true, "The version of this format."),
            Field("packs", .records(pack), required: true, "The rules of one time each."),
        ])

    private static let pack = RecordType(
        "pack of rules",
        [
            Field("id", .id, required: true, "The word by which reports name it."),
            Field("name", .text, required: true, as: .label, "What the rules are called."),
            Field("from", .date, required: true, "The first day of hearings that it is for."),
            Field(
                "numbering", .choice(ClosedList("numbering", CourtPack.Numbering.allCases)),
                required: true, "How pages are numbered."),
            Field(
                "late", .choice(ClosedList("place", CourtPack.LatePlace.allCases)), required: true,
                "Where papers go that come later."),
            Field("sections", .records(section), required: true, "The sections in order."),
            Field("points", .records(point), "What the check report tells of."),
            Field("lengths", .records(length), "The most pages of documents."),
            Field(
                "volumes", .record(volumes),
                "How large a file may be; without it as large as it is."),
        ] + standing)

    private static let section = RecordType(
        "section",
        [
            Field("letter", .text, required: true, as: .label, "What its numbers begin with."),
            Field("title", .text, required: true, as: .label, "What it holds."),
        ])

    private static let point = RecordType(
        "point",
        [
            Field(
                "point", .choice(ClosedList("point", CheckPoint.Kind.allCases)), required: true,
                "What is looked at."),
            Field("says", .text, required: true, as: .label, "The rule in a sentence."),
            Field("most", .number(1...100_000, whole: true), "The most that there may be."),
            Field("at_least", .number(1...1000, whole: true), "The least that there may be."),
            Field("by", .choice(ClosedList("judge", ["person"])), "Who can tell."),
        ] + standing)

    private static let length = RecordType(
        "length",
        [
            Field("document", .text, required: true, as: .label, "The document's id."),
            Field("most", .number(1...1000, whole: true), required: true, "Pages of A4."),
        ] + standing)

    private static let volumes = RecordType(
        "volumes",
        [
            Field(
                "megabytes", .number(0.01...10_000, whole: false), required: true,
                "The most of a file, of 1,000,000 bytes each.")
        ] + standing)

    private static let standing = [
        Field("source", .text, required: true, as: .label, "Where the rule stands."),
        Field("local", .flag, "Whether it is a council's own choice."),
        Field("confirmed", .flag, required: true, "Whether the source was read."),
    ]
}

extension ClosedList {
    fileprivate init<Word: RawRepresentable<String>>(_ name: String, _ words: [Word]) {
        self.init(name, words.map(\.rawValue))
    }
}
