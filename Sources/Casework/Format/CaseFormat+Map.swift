extension CaseFormat {
    static let mapItem = item(
        "map item", hasWordings: true,
        [
            Field("id", .id, required: true, "The word by which other items name this one."),
            Field("heading", .choice(.heading), "Under which heading of the map it stands."),
            Field("children", .people, "The children whom it is about."),
            Field("on", .date, "The day on which it happened."),
            Field("danger", .reference(to: ["danger"]), "The danger against which it helped."),
            Field("source", .record(source), "Who says so, and how they know."),
            Field("agree", .records(agreement), "Who agrees, and in which words."),
            Field("who", .people, "Who will do a next step."),
            Field("due", .date, "The day by which a next step is due."),
            Field("done", .done, "Whether a next step was done, or when."),
        ])

    static let source = RecordType(
        "source",
        [
            Field("who", .people, "Who says so: a person or a body."),
            Field("kind", .choice(.sourceKind), "How they know."),
            Field("on", .date, "The day on which they said or wrote it."),
            Field("document", .reference(to: ["evidence"]), "The paper in which it stands."),
            Field("page", .number(1...100_000, whole: true), "The page of that paper."),
        ])

    static let agreement = item(
        "agreement",
        [
            Field("who", .people, "Who answers."),
            Field("says", .choice(.says), "Whether they agree."),
            Field("words", .text, "Their exact words."),
        ])

    static let danger = item(
        "danger", hasWordings: true,
        [
            Field("id", .id, required: true, "The word by which other items name this danger."),
            Field("worriers", .people, "Who is worried."),
            Field("feared", .wording, "What they fear will happen if nothing changes."),
            Field("children", .people, "To which children it could happen."),
            Field("when", .wording, "In what circumstances it could happen."),
            Field("because", .references(to: ["map item"]), "What happened, that they fear it."),
            Field("impact", .wording, "What it does to the children."),
            Field("agree", .records(agreement), "Who agrees, and in which words."),
            Field("goal", .record(goal), "What would let everybody stop worrying."),
        ])

    static let goal = item(
        "goal", hasWordings: true,
        [
            Field("id", .id, "The word by which other items name this goal."),
            Field("see", .wording, "What others will see when it is reached."),
            Field("months", .number(0...240, whole: false), "For how many months it must hold."),
            Field("bottom_lines", .texts, "What the council requires, whatever the plan."),
        ])

    static let scale = item(
        "scale",
        [
            Field("id", .id, required: true, "The word by which other items name this scale."),
            Field("danger", .reference(to: ["danger"]), "The danger that it measures."),
            Field("kind", .choice(.scaleKind), "What the line measures."),
            Field("zero", .wording, "What 0 means."),
            Field("ten", .wording, "What 10 means."),
            Field("ratings", .records(rating), "Where people put themselves, and when."),
        ])

    static let rating = item(
        "rating",
        [
            Field("who", .people, "Who put the mark."),
            Field("on", .date, "The day on which they put it."),
            Field("score", .number(0...10, whole: false), "The mark, from 0 to 10."),
            Field("why", .text, "Why, in their own words."),
            Field("up_one", .text, "What would move it up by one."),
            Field("shown_as", .text, as: .label, "With what it was asked, such as faces."),
        ])
}
