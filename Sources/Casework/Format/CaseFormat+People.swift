extension CaseFormat {
    static let person = item(
        "person",
        [
            Field("id", .id, required: true, "The word by which other items name this person."),
            Field("role", .choice(.role), required: true, "What the person is in this case."),
            Field("name", .record(personName), required: true, "The person's name."),
            Field("born", .date, "The day of birth."),
            Field("expected", .date, "The day on which an unborn child is expected."),
            Field("pronouns", .text, as: .label, "The person's pronoun: she, he or they."),
            Field("legal_status", .text, as: .label, "A child's status in law."),
            Field("lives_with", .people, "With whom the person lives."),
            Field("school", .text, as: .label, "The person's school or nursery."),
            Field("prefers", .record(preferences), "How the person likes to read."),
            Field("calls", .table(.text), as: .label, "What this child calls other people."),
            Field("relations", .records(relation), "What the person is to others."),
            Field("contact", .record(contact), "How the person can be reached, and by whom."),
            Field("network", .record(networkPart), "The person's part in the safety network."),
            Field("job", .text, as: .label, "What the person works as."),
            Field("agency", .text, as: .label, "For whom the person works."),
            Field("registration", .text, as: .label, "A professional's registration number."),
            Field("office", .text, as: .label, "The address of a professional's office."),
            Field("photo", .picture, "A photograph, shown with the person's consent."),
            Field("note", .text, "What a worker should know about this entry."),
        ])

    static let personName = RecordType(
        "name",
        [
            Field("first", .text, required: true, as: .label, "The first name."),
            Field("last", .text, as: .label, "The surname."),
            Field("title", .text, as: .label, "The title that the person uses, such as Mr."),
            Field("written", .text, as: .label, "The name in its own script."),
        ])

    static let preferences = RecordType(
        "preferences",
        [
            Field("reading", .choice(.reading), "The kind of document that suits the person."),
            Field("age_band", .choice(.ageBand), "The ages for which a child's text is written."),
            Field(
                "text_size", .number(6...72, whole: false),
                "The size of text in points; from 18 it means large print."),
            Field("language", .text, as: .label, "The language of their documents (BCP 47)."),
        ])

    static let relation = item(
        "relation",
        [
            Field("to", .person, "The person to whom it leads."),
            Field("is", .text, as: .label, "What this person is to them, such as mother."),
            Field("side", .text, as: .label, "Through which parent the relation goes."),
            Field("parental_responsibility", .flag, "Whether it holds parental responsibility."),
        ])

    static let contact = RecordType(
        "contact",
        [
            Field("phone", .text, as: .label, "The telephone number."),
            Field("address", .text, as: .label, "The home address."),
            Field("share_phone_with", .readers, "Who may see the telephone number."),
            Field("confidential", .flag, "Whether it is for team and legal alone."),
        ])

    static let networkPart = RecordType(
        "network part",
        [
            Field("circle", .choice(.circle), "How near to the family the person stands."),
            Field("knows_danger", .flag, "Whether the person knows the danger."),
            Field("knows_goal", .flag, "Whether the person knows the goal."),
            Field("since", .date, "The day on which the person joined the network."),
            Field("backup", .people, "Who steps in for the person."),
            Field("available", .text, "When the person can help."),
            Field("status", .choice(.networkStatus), "How far the person is part of the network."),
        ])
}
