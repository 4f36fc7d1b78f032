import Casework

/// The fields of a batch job, declared once.
enum JobFormat {
    static let job = RecordType(
        "job",
        [
            Field("id", .text, as: .label, "Whatever the result should be known by."),
            Field("case", .text, required: true, as: .label, "The case's file or folder."),
            Field(
                "documents", .texts, as: .label, "Every one that is for the reader unless given."),
            Field("for", .text, required: true, as: .label, "A person's id, a group, or all."),
            Field("as", .choices(formats), "All formats unless given."),
            Field("to", .text, as: .label, "The folder of the files, Output unless given."),
            Field("of", .text, as: .label, "The meeting, hearing or statement that it is of."),
            Field("voice", .choice(voices), "Else as suits the reader."),
            Field("language", .text, as: .label, "Else as the reader prefers."),
            Field("as_of", .date, "The day that counts as today."),
            Field("style", .text, as: .label, "The page style of a PDF."),
            Field("standard", .choice(standards), "What a PDF conforms to."),
            Field("lock", .text, as: .label, "The file whose first line opens the PDFs."),
            Field("draft", .flag, "Marks gaps instead of refusing them."),
            Field("strict", .flag, "Warnings are errors."),
        ])

    private static let formats = ClosedList("format", Format.known.map(\.ending))
    private static let voices = ClosedList("voice", Voice.allCases.map(\.rawValue))
    private static let standards = ClosedList("standard", Standard.archival.map(\.rawValue))
}

extension Rendering {
    /// What a job wishes for; nil where it lacks what every job has.
    init?(_ job: Record) {
        guard let reader = job.text("for") else { return nil }
        self.init(for: reader)
        documents = job.ids("documents")
        item = job.text("of")
        language = job.text("language")
        style = job.text("style")
        asOf = job.date("as_of")?.iso
        standard = job.text("standard").flatMap(Standard.init) ?? .ua1a2a
        lock = job.text("lock")
        voice = job.text("voice").flatMap(Voice.init)
        isDraft = job.flag("draft") ?? false
        isStrict = job.flag("strict") ?? false
        if job["as"] != nil {
            let asked = job.ids("as").compactMap(Format.init(ending:))
            formats = Format.known.filter(asked.contains)
        } else if lock != nil {
            formats = [.pdf]
        }
        if let folder = job.text("to") { destination = .folder(folder) }
    }
}
