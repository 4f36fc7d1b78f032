extension Wording {
    /// The keys of the voices in a file.
    public static let voiceKeys = ["plain", "formal", "child"]

    /// Every key that belongs to a wording.
    public static let keys = voiceKeys + ["in"]
}

extension RecordType {
    /// A wording as it stands in a file, declared for the schema and the list of fields.
    static let wording = RecordType(
        "wording",
        [
            Field("plain", .text, "In plain words, for the family."),
            Field("formal", .text, "In formal words, for the court."),
            Field("child", .text, "In few words, for a child; else the plain ones serve."),
            Field("in", .record(translations), "The same in other languages (BCP 47)."),
        ])

    private static let translations = RecordType("translation", [])
}
