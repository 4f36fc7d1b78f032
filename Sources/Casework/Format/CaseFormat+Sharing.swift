/// Who may see an item: legal on every item, person and rating.
extension CaseFormat {
    static let cleared = RecordType(
        "clearance",
        [
            Field("by", .people, "Who cleared it: never its author."),
            Field("on", .date, "The day on which it was cleared."),
            Field("why", .text, "Why it may be shown."),
        ])

    static let sharingFields = [
        Field("for", .readers, "The people and groups that alone may see it."),
        Field("not_for", .readers, "People and groups that may not see it."),
        Field("sensitive", .choice(.sensitive), "Why it needs care; then team and legal alone."),
        Field("author", .person, "Who wrote it down."),
        Field("cleared", .record(cleared), "Who allowed a sensitive item to be shown."),
    ]

    /// A type of item, with the fields of its own and those that say who may see it.
    static func item(
        _ name: String, hasWordings: Bool = false, _ fields: [Field]
    ) -> RecordType {
        RecordType(name, hasWordings: hasWordings, fields + sharingFields)
    }
}
