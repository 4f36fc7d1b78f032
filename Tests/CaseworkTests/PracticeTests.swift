import Testing

@testable import Casework

@Suite struct PracticeTests {
    static let warned: [(String, [String])] = [
        (
            "dangers: [{ id: d, plain: a }]",
            ["danger-without-scale 6:11", "danger-without-goal 6:11"]
        ),
        ("dangers: [{ id: d, plain: a, goal: { plain: b } }]\nscales: [{ id: s, danger: d }]", []),
        ("safety_plan: { rules: [{ id: r, plain: a, who: bob }] }", ["rule-without-backup 6:24"]),
        (
            "safety_plan: { rules: [{ id: r, plain: a, who: bob, backup: bob }] }",
            ["rule-without-backup 6:61"]
        ),
        (
            "safety_plan: { rules: [{ id: r, plain: a, who: [ann], backup: bob }] }",
            ["child-alone 6:48"]
        ),
        ("map: [{ id: m, plain: a, sensitive: health }]", []),
        ("map: [{ id: m, plain: a, sensitive: health, for: [team] }]", []),
        ("map: [{ id: m, plain: a, sensitive: health, for: [bob] }]", ["not-cleared 6:37"]),
        (
            "map: [{ id: m, plain: a, sensitive: health, for: bob, author: bob, cleared: { by: bob } }]",
            ["not-cleared 6:77"]
        ),
        (
            "scales: [{ id: s, ratings: [{ who: ann, on: 2026-01-01, score: 1, why: a }] }]",
            ["childs-reason 6:72"]
        ),
        ("scales: [{ id: s, ratings: [{ who: bob, score: 1 }] }]", ["incomplete-rating 6:29"]),
        (
            "meetings: [{ id: m, minutes_long: 9, agenda: [{ id: a, minutes: 5 }] }]",
            ["agenda-minutes 6:35"]
        ),
        (
            "meetings: [{ id: m, minutes_long: 5, agenda: [{ id: a, minutes: 5 }, "
                + "{ id: b, minutes: 9, for: team }] }]", []
        ),
        (
            "threshold: { allegations: [{ id: t, formal: She Appears to drink. }] }",
            [
                "allegation-without-evidence 6:28", "allegation-without-harm 6:28",
                "allegation-hedged 6:28",
            ]
        ),
        (
            "evidence: [{ id: e, title: a, section: A, file: a.pdf }]\nthreshold: { allegations: "
                + "[{ id: t, formal: She drank., harm: [neglect-actual], "
                + "evidence: [{ document: e }] }] }",
            []
        ),
        ("map: [{ id: m, plain: a, children: [bob] }]", ["not-a-child 6:36"]),
        (
            "trajectory: { start: 2026-02-01, steps: [{ id: s, plain: a, done: 2026-01-01 }] }",
            ["done-too-early 6:67"]
        ),
    ]

    @Test(arguments: warned) func isWarnedOf(_ text: String, _ expected: [String]) throws {
        #expect(try read(smallCase + text).warnings.map(\.shown) == expected)
    }

    @Test func anItemAboutOneParentsChildIsWarnedOf() throws {
        let related = smallCase.replacing(
            "id: bob", with: "id: bob, relations: [{ to: ann, is: father }]")
        let text =
            related + """
                  - { id: cat, role: parent, name: { first: Cat } }
                sharing: { usual: family }
                map:
                  - { id: m, plain: a, children: ann }
                  - { id: n, plain: a, children: ann, not_for: cat }
                  - { id: o, plain: a, children: ann, for: [bob] }
                """
        #expect(try read(text).warnings.map(\.shown) == ["other-parents-child 9:34"])
    }
}
