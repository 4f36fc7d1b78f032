/// The closed lists of the case file.
extension ClosedList {
    static let format = ClosedList("format", ["two-voices-case/1"])
    static let stage = ClosedList(
        "stage",
        [
            "early-help", "child-in-need", "child-protection", "pre-proceedings", "proceedings",
            "looked-after", "closed",
        ])
    /// The practice frameworks, which word the headings of the map.
    public static let framework = ClosedList(
        "framework",
        ["signs-of-safety", "signs-of-wellbeing", "signs-of-success", "signs-of-stability"])
    static let status = ClosedList("status", ["draft", "shared", "agreed", "superseded"])
    static let clearing = ClosedList("clearing", ["required"])
    static let role = ClosedList(
        "role", ["child", "parent", "network", "professional", "carer", "referrer", "other"])
    static let reading = ClosedList("reading", ["child", "plain", "easy-read"])
    static let ageBand = ClosedList("age band", ["0-3", "4-6", "7-10", "11-14", "15-17"])
    static let circle = ClosedList("circle", ["inner", "middle", "outer"])
    static let networkStatus = ClosedList(
        "network status", ["invited", "informed", "active", "withdrawn"])
    static let sensitive = ClosedList(
        "sensitive",
        ["referrer", "third-party", "address", "health", "police", "privilege", "child-secret"])
    static let heading = ClosedList(
        "heading", ["harm", "complicating", "strength", "existing-safety", "next-step"])
    static let sourceKind = ClosedList("source", ["saw", "heard", "told", "document", "test"])
    static let says = ClosedList("says", ["yes", "no", "partly", "unknown"])
    static let scaleKind = ClosedList("scale", ["safety", "child", "willingness", "confidence"])
    static let tool = ClosedList("tool", ["three-houses", "safety-house", "drawing", "letter"])
    static let voiceParts = ClosedList(
        "part of a child's words", ["worries", "good", "dreams", "drawing", "all"])
    static let ask = ClosedList(
        "ask", ["title", "who-is-worried", "what-about", "what-happened", "what-now"])
    static let stepKind = ClosedList("step", ["meeting", "task", "test", "stage", "close"])
    /// The types of meetings.
    public static let meetingType = ClosedList(
        "meeting",
        [
            "network-meeting", "fgdm", "strategy", "initial-conference", "review-conference",
            "core-group", "cin", "plo", "plo-review", "legal-planning", "looked-after-review",
            "exemption",
        ])
}
