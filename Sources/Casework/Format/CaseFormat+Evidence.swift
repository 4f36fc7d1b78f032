extension CaseFormat {
    static let threshold = item(
        "threshold",
        [
            Field("relevant_date", .date, "The day on which protective steps began."),
            Field("allegations", .records(allegation), "What is alleged, in order."),
        ])

    static let allegation = item(
        "allegation", hasWordings: true,
        [
            Field("id", .id, required: true, "The word by which other items name this one."),
            Field("children", .people, "The children whom it is about."),
            Field("harm", .texts, as: .label, "The kinds of harm, actual or likely."),
            Field("facts", .references(to: ["map item"]), "The facts on which it stands."),
            Field("evidence", .records(citation), "Where the evidence is."),
            Field("responses", .records(agreement), "What each party answers."),
        ])

    static let citation = item(
        "citation",
        [
            Field("document", .reference(to: ["evidence"]), "The paper."),
            Field("page", .number(1...100_000, whole: true), "The page of that paper."),
        ])

    static let event = item(
        "event", hasWordings: true,
        [
            Field("id", .id, required: true, "The word by which other items name this event."),
            Field("on", .date, "The day on which it happened."),
            Field("source", .record(source), "Who says so, and where."),
        ])

    static let statement = item(
        "statement",
        [
            Field("id", .id, required: true, "The word by which other items name this one."),
            Field("by", .people, "The witness."),
            Field("number", .number(1...1000, whole: true), "The witness's first or second one."),
            Field("made_on", .date, "The day on which it was made."),
            Field("truth", .flag, "Whether it ends in a statement of truth."),
            Field("parts", .records(statementPart), "Its headed parts, in order."),
        ])

    static let statementPart = item(
        "statement part",
        [
            Field("heading", .text, "The heading of the part."),
            Field("paragraphs", .texts, "Its paragraphs, numbered through the statement."),
        ])

    static let exhibit = item(
        "evidence",
        [
            Field("id", .id, required: true, "The word by which texts cite this paper."),
            Field("title", .text, "What the index calls it."),
            Field("section", .text, as: .label, "The section of the bundle."),
            Field(
                "file", .text, as: .path,
                "The paper beside the case file: PDF, picture, e-mail, or of a word processor."),
            Field("render", .text, as: .document, "The document that is rendered for it."),
            Field(
                "of", .reference(to: ["statement", "meeting", "hearing"]),
                "Of which statement, meeting or hearing it is rendered."),
            Field("as_of", .date, "The day that counts as today when it is rendered."),
            Field("party", .person, "Which party files it."),
            Field("by", .people, "Who wrote it."),
            Field("dated", .date, "The date that it bears."),
            Field("pages", .records(pageRange), "Pages that some readers may not see."),
            Field("withheld_by_order", .record(courtOrder), "From whom a court keeps it."),
            Field("checked", .record(pageCheck), "Who read every page of a scan."),
        ])

    static let pageRange = item(
        "page range",
        [
            Field("from", .number(1...100_000, whole: true), "The first page."),
            Field("to", .number(1...100_000, whole: true), "The last page."),
        ])

    static let courtOrder = RecordType(
        "withholding",
        [
            Field("from", .readers, "From whom it is kept."),
            Field("order", .text, "The order that says so."),
        ])

    static let pageCheck = RecordType(
        "page check",
        [
            Field("by", .people, "Who read every page."),
            Field("on", .date, "The day on which they did."),
        ])
}
