/// The format of the case file, declared once.
///
/// These declarations read and check a file, name its fields for templates, and give the JSON
/// Schema and the list of fields.
public enum CaseFormat {
    /// The whole file.
    public static let root = RecordType(
        "case file",
        [
            Field("format", .choice(.format), required: true, "The version of this format."),
            Field("case", .record(caseFacts), required: true, "The case as a whole."),
            Field("sharing", .record(sharing), "Who sees an item that says nothing of its own."),
            Field("people", .records(person), "Everybody whom the case names."),
            Field("map", .records(mapItem), "What is worrying, what works, what has to happen."),
            Field("dangers", .records(danger), "What could happen to the children, with its goal."),
            Field("scales", .records(scale), "Lines from 0 to 10, and where people stand on them."),
            Field("voices", .records(voice), "What the children said and drew, exactly."),
            Field(
                "words_and_pictures", .record(wordsAndPictures),
                "The explanation that was told to the children."),
            Field("safety_plan", .record(safetyPlan), "The family's own rules."),
            Field("trajectory", .record(trajectory), "The dated steps from danger to goal."),
            Field("meetings", .records(meeting), "Meetings and conferences, held and to come."),
            Field("visits", .records(visit), "Visits to the children, made and due."),
            Field("pre_proceedings", .record(preProceedings), "The time before a court is asked."),
            Field("proceedings", .record(proceedings), "The case before the court."),
            Field("threshold", .record(threshold), "What the council says the court can find."),
            Field("chronology", .records(event), "What happened, told earliest first."),
            Field("statements", .records(statement), "Witness statements typed here."),
            Field("evidence", .records(exhibit), "The papers that go into a bundle."),
        ])

    /// Every type of record, in the order in which the file comes to it.
    public static let allTypes: [RecordType] = {
        var found: [RecordType] = []
        var names: Set<String> = []
        func collect(_ type: RecordType) {
            guard names.insert(type.name).inserted else { return }
            found.append(type)
            for field in type.fields {
                if let inner = field.kind.recordType { collect(inner) }
            }
        }
        collect(root)
        return found
    }()

    static let caseFacts = RecordType(
        "case",
        [
            Field("id", .id, required: true, "The id of the case, which names its folder."),
            Field("council", .text, required: true, as: .label, "The council's name."),
            Field("council_address", .text, as: .label, "Where the council can be written to."),
            Field("council_phone", .text, as: .label, "The council's telephone number."),
            Field("team", .text, as: .label, "The team that works with the family."),
            Field("stage", .choice(.stage), required: true, "How far the case has come."),
            Field(
                "framework", .choice(.framework), required: true,
                "The practice framework, which words the headings of the map."),
            Field("category", .text, as: .label, "The category of the child protection plan."),
            Field("opened", .date, "The day on which the case was opened."),
            Field("lead_worker", .people, "The worker who answers for the case."),
            Field("languages", .texts, as: .label, "The languages that the family uses (BCP 47)."),
            Field("version", .number(0...1_000_000, whole: true), "The version of the case."),
            Field("status", .choice(.status), "Whether the family has seen and agreed it."),
            Field(
                "as_of", .date, required: true,
                "The day that counts as today, for ages, weeks and what is late."),
            Field("next_review", .date, "The day of the next review."),
        ])

    static let sharing = RecordType(
        "sharing",
        [
            Field("usual", .readers, "The groups that see an item which names nobody itself."),
            Field(
                "clearing", .choice(.clearing),
                "Whether a sensitive item stays withheld until somebody has cleared it."),
        ])
}
