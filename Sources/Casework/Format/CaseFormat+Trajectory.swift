extension CaseFormat {
    static let trajectory = item(
        "trajectory",
        [
            Field("goals", .references(to: ["goal"]), "The goals to which it leads."),
            Field("start", .date, "The day on which it begins."),
            Field("end", .date, "The day on which it should end."),
            Field("agreed_on", .date, "The day on which it was agreed."),
            Field("agreed_by", .people, "Who agreed it."),
            Field("steps", .records(step), "The steps in order."),
            Field(
                "stages", .records(stage),
                "The stages of going home, or of standing alone, in order."),
        ])

    static let step = item(
        "step", hasWordings: true,
        [
            Field("id", .id, required: true, "The word by which other items name this step."),
            Field("due", .date, "The day by which it is due."),
            Field("kind", .choice(.stepKind), "What sort of step it is."),
            Field("lead", .people, "Who leads it."),
            Field("with", .people, "Who has to be there."),
            Field("done_when", .wording, "By what everybody sees that it is done."),
            Field("scale_gate", .number(0...10, whole: false), "The score that it needs first."),
            Field("family_time", .wording, "What changes in who sees whom."),
            Field("stage", .reference(to: ["stage"]), "The stage to which the step belongs."),
            Field("picture", .picture, "The picture on the step's sign."),
            Field("done", .done, "Whether it was done, or when."),
        ])

    static let stage = item(
        "stage", hasWordings: true,
        [
            Field("id", .id, required: true, "The word by which other items name this stage."),
            Field("children", .people, "The children who go through it; all, if none is named."),
            Field("starts_when", .wording, "What has to be true before it may begin."),
            Field("scale_gate", .number(0...10, whole: false), "The score that it needs first."),
            Field("start", .date, "The day on which it begins, or should."),
            Field("weeks", .number(0...520, whole: true), "How many weeks it lasts at least."),
            Field("supervised_by", .people, "Who supervises it."),
            Field("supervision", .wording, "How it is supervised."),
            Field("family_time", .wording, "Who sees whom while it lasts."),
            Field("step_back_if", .wording, "What leads back to the stage before."),
            Field("picture", .picture, "The picture on the stage's sign."),
            Field("done", .done, "Whether everybody has come through it, or when."),
        ])
}
