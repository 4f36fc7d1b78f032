extension CaseFormat {
    static let preProceedings = item(
        "pre-proceedings",
        [
            Field("letter_on", .date, "The date of the letter before proceedings."),
            Field("to", .people, "To whom the letter goes, one letter each."),
            Field("meeting", .record(preProceedingsMeeting), "The meeting to which it invites."),
            Field("fgdm", .record(groupDecision), "The offer of family group decision-making."),
            Field("rows", .records(changeRow), "What has to change, worry by worry."),
            Field("solicitors", .records(solicitor), "Solicitors whom the parents can ask."),
        ])

    static let preProceedingsMeeting = item(
        "pre-proceedings meeting",
        [
            Field("on", .date, "The day of the meeting."),
            Field("at", .time, "When it begins."),
            Field("place", .text, as: .label, "Where it is held."),
            Field("lead", .people, "Who leads it."),
        ])

    static let groupDecision = item(
        "family group decision-making",
        [
            Field("offered_on", .date, "The day on which it was offered."),
            Field("how", .text, "How it was offered."),
            Field("accepted_by", .people, "Who accepted it."),
            Field("accepted_on", .date, "The day on which they accepted it."),
        ])

    static let changeRow = item(
        "change row",
        [
            Field("worry", .reference(to: ["danger"]), "The danger that the row is about."),
            Field("happened", .references(to: ["map item"]), "What happened."),
            Field("change", .wording, "What has to change."),
            Field("help", .wording, "What help the council gives."),
            Field("due", .date, "The day by which it has to change."),
            Field("answers", .records(agreement), "What each parent says to it."),
        ])

    static let solicitor = item(
        "solicitor",
        [
            Field("name", .text, as: .label, "The firm's name."),
            Field("phone", .text, as: .label, "The firm's telephone number."),
        ])

    static let proceedings = item(
        "proceedings",
        [
            Field("court", .text, as: .label, "The court."),
            Field("number", .text, as: .label, "The court's case number."),
            Field("type", .text, as: .label, "What the council asks for, such as care."),
            Field("issued", .date, "The day on which the application was issued."),
            Field("judge", .text, as: .label, "The judge to whom the case is allocated."),
            Field("parties", .records(party), "The parties, in order."),
            Field("orders", .records(order), "The orders that were made."),
            Field("hearings", .records(hearing), "The hearings, held and to come."),
            Field("directions", .records(direction), "What the court told whom to do."),
        ])

    static let party = item(
        "party",
        [
            Field("who", .people, "Who the party is."),
            Field("as", .text, as: .label, "In what capacity, such as respondent."),
            Field("order", .number(1...1000, whole: true), "The first or second of that capacity."),
            Field("represented_by", .text, as: .label, "Who speaks for the party."),
            Field(
                "guardian", .peopleOrNames, as: .label,
                "The children's guardian: the id of a person, or a full name."),
        ])

    static let order = item(
        "order",
        [
            Field("type", .text, as: .label, "What sort of order it is."),
            Field("made", .date, "The day on which it was made."),
            Field("expires", .date, "The day on which it ends."),
        ])

    static let hearing = item(
        "hearing",
        [
            Field("id", .id, required: true, "The word by which other items name this hearing."),
            Field("type", .text, as: .label, "What sort of hearing it is."),
            Field("on", .date, "The day of the hearing."),
            Field("at", .time, "When it begins."),
            Field("judge", .text, as: .label, "Before whom it is."),
            Field("hours", .number(0...1000, whole: false), "How many hours it should take."),
            Field("reading_hours", .number(0...1000, whole: false), "How many hours of reading."),
        ])

    static let direction = item(
        "direction",
        [
            Field("text", .wording, "What the court said."),
            Field("by", .people, "Who has to do it."),
            Field("due", .date, "The day by which it is due."),
            Field("done", .done, "Whether it was done, or when."),
        ])
}
