extension CaseFormat {
    static let meeting = item(
        "meeting",
        [
            Field("id", .id, required: true, "The word by which other items name this meeting."),
            Field("type", .choice(.meetingType), "What sort of meeting it is."),
            Field("on", .date, "The day of the meeting."),
            Field("at", .time, "When it begins."),
            Field(
                "minutes_long", .number(0...1440, whole: true),
                "The minutes that all who are invited share."),
            Field("place", .text, as: .label, "Where it is held."),
            Field("chair", .people, "Who leads it."),
            Field("strategy_discussion_on", .date, "The day on which the enquiry began."),
            Field("invited", .records(invitation), "Who is invited."),
            Field("access", .wording, "What people need to be able to take part."),
            Field("agenda", .records(agendaItem), "What is talked about, in order."),
            Field("decisions", .records(decision), "What was decided."),
            Field("actions", .records(action), "Who will do what by when."),
            Field("next", .date, "The day of the next meeting."),
        ])

    static let invitation = item(
        "invitation",
        [
            Field("who", .people, "Who is invited."),
            Field("attending", .flag, "Whether they come or came."),
            Field("joins", .text, as: .label, "How they take part, such as video."),
            Field("report_shared_on", .date, "The day on which they were given the reports."),
            Field("report_received", .flag, "Whether their own report came in."),
        ])

    static let agendaItem = item(
        "agenda item",
        [
            Field("id", .id, required: true, "The word by which other items name this one."),
            Field("title", .wording, "What is talked about."),
            Field("minutes", .number(0...1440, whole: true), "How long it may take."),
            Field("lead", .people, "Who leads it."),
            Field("uses", .text, as: .label, "The part of the case that is looked at."),
            Field("chair_note", .text, "What the chair should think of; the chair's alone."),
        ])

    static let decision = item(
        "decision", hasWordings: true,
        [
            Field("children", .people, "The children whom it is about."),
            Field("dissent", .records(dissent), "Who does not agree."),
        ])

    static let dissent = item(
        "dissent",
        [
            Field("who", .people, "Who does not agree."),
            Field("words", .text, "Their exact words."),
        ])

    static let action = item(
        "action", hasWordings: true,
        [
            Field("who", .people, "Who does it."),
            Field("due", .date, "The day by which it is due."),
            Field("done", .done, "Whether it was done, or when."),
        ])

    static let visit = item(
        "visit",
        [
            Field("due", .date, "The day by which it was to be made."),
            Field("on", .date, "The day on which it was made."),
            Field("by", .people, "Who made it."),
            Field("seen", .people, "The children who were seen."),
            Field("alone", .people, "The children who were seen alone."),
        ])
}
