extension CaseFormat {
    static let safetyPlan = item(
        "safety plan",
        [
            Field("id", .id, "The word by which other items name this plan."),
            Field("version", .number(0...1_000_000, whole: true), "The version of the plan."),
            Field("agreed_on", .date, "The day on which it was agreed."),
            Field("dangers", .references(to: ["danger"]), "The dangers that it meets."),
            Field("rules", .records(rule), "The family's rules, in order."),
            Field("red_flags", .records(redFlag), "Signs that somebody has to act."),
            Field("safety_object", .record(safetyObject), "The thing by which a child calls."),
            Field("tests", .records(test), "Where the rules were tried out."),
            Field("review", .date, "The day on which it is looked at again."),
            Field("signed", .records(signature), "Who signed it, and when."),
        ])

    static let rule = item(
        "rule", hasWordings: true,
        [
            Field("id", .id, required: true, "The word by which other items name this rule."),
            Field("danger", .reference(to: ["danger"]), "The danger that the rule meets."),
            Field("who", .people, "Who does it."),
            Field("backup", .people, "Who does it if they cannot."),
            Field("checked_by", .people, "Who checks that it is done."),
            Field("when", .wording, "When the rule holds."),
            Field("trigger", .wording, "What sets the rule off."),
            Field("if_it_fails", .wording, "What happens if the rule does not work."),
            Field("picture", .picture, "The picture on the rule's card."),
        ])

    static let redFlag = item(
        "red flag",
        [
            Field("sign", .wording, "What somebody notices."),
            Field("who", .people, "Who acts."),
            Field("does", .wording, "What they do."),
        ])

    static let safetyObject = item(
        "safety object",
        [
            Field("child", .person, "Whose signal it is."),
            Field("object", .wording, "The thing."),
            Field("means", .wording, "What the child does with it, and what that says."),
            Field("picture", .picture, "A picture of the thing."),
        ])

    static let test = item(
        "test",
        [
            Field("rule", .reference(to: ["rule"]), "The rule that was tried."),
            Field("on", .date, "The day on which it was tried."),
            Field("what", .wording, "What was done."),
            Field("result", .wording, "What came of it."),
        ])

    static let signature = item(
        "signature",
        [
            Field("who", .people, "Who signed."),
            Field("on", .date, "The day on which they signed."),
        ])
}
