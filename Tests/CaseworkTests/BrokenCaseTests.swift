import Testing

@testable import Casework

@Suite struct BrokenCaseTests {
    /// What is added to a small case from line 6 on, and all that is then wrong.
    static let additions: [(String, [String])] = [
        ("mapp: []", ["unknown-key 6:1"]),
        ("sharing: { usual: [famly] }", ["unknown-id 6:20"]),
        ("sharing: { usual: family, clearing: maybe }", ["unknown-word 6:37"]),
        ("map: { id: a }", ["wrong-kind 6:6"]),
        ("map: none", ["wrong-kind 6:6"]),
        ("map: [none]", ["wrong-kind 6:7"]),
        ("map:", ["empty-value 6:1"]),
        ("map: [{ plain: Words }]", ["missing-field 6:7"]),
        ("map: [{ id: m }]", ["no-wording 6:7"]),
        ("map: [{ id: m, in: { cy: { plain: Gair } } }]", ["no-wording 6:7"]),
        ("map: [{ id: m, plain: '' }]", ["empty-value 6:23"]),
        ("map: [{ id: m, plain: [a] }]", ["wrong-kind 6:23"]),
        ("map: [{ id: m, plain: a, in: { Welsh!: { plain: b } } }]", ["bad-language 6:32"]),
        ("map: [{ id: m, plain: a, in: { cy: { plane: b } } }]", ["unknown-key 6:38"]),
        ("map: [{ id: m, plain: a, in: cy }]", ["wrong-kind 6:30"]),
        ("map: [{ id: m, plain: a, heading: harms }]", ["unknown-word 6:35"]),
        ("map: [{ id: m, plain: a, heading: [harm] }]", ["wrong-kind 6:35"]),
        ("map: [{ id: m, plain: a, on: 2026-02-30 }]", ["impossible-date 6:30"]),
        ("map: [{ id: m, plain: a, on: 30/2/2026 }]", ["wrong-kind 6:30"]),
        ("map: [{ id: m, plain: a, on: [2026-02-03] }]", ["wrong-kind 6:30"]),
        ("map: [{ id: m, plain: a, done: soon }]", ["wrong-kind 6:32"]),
        ("map: [{ id: m, plain: a, done: 2025-02-29 }]", ["impossible-date 6:32"]),
        ("map: [{ id: m, plain: a, who: anne }]", ["unknown-id 6:31"]),
        ("map: [{ id: m, plain: a, who: [ann, Bob] }]", ["unknown-id 6:37"]),
        ("map: [{ id: m, plain: a, who: m }]", ["wrong-reference 6:31"]),
        ("map: [{ id: m, plain: a, who: { ann: bob } }]", ["wrong-kind 6:31"]),
        ("map: [{ id: m, plain: a, danger: d }]", ["unknown-id 6:34"]),
        ("map: [{ id: m, plain: a, danger: ann }]", ["wrong-reference 6:34"]),
        ("map: [{ id: m, plain: a, for: [police] }]", ["unknown-id 6:32"]),
        ("map: [{ id: m, plain: a, sensitive: yes }]", ["unknown-word 6:37"]),
        ("map: [{ id: m, plain: a, source: { page: 0 } }]", ["out-of-range 6:42"]),
        ("map: [{ id: m, plain: a, source: { page: 1.5 } }]", ["out-of-range 6:42"]),
        ("map: [{ id: m, plain: a, source: { page: 1e1 } }]", ["wrong-kind 6:42"]),
        ("map: [{ id: m, plain: a, source: { page: 1_0 } }]", ["wrong-kind 6:42"]),
        ("map: [{ id: m, plain: a, agree: [{ says: maybe }] }]", ["unknown-word 6:42"]),
        ("map: [{ id: ann, plain: a }]", ["duplicate-id 6:13"]),
        ("map: [{ id: family, plain: a }]", ["reserved-id 6:13"]),
        ("map: [{ id: office, plain: a }]", ["reserved-id 6:13"]),
        ("map: [{ id: -m, plain: a }]", ["bad-id 6:13"]),
        ("map: [{ id: m.1, plain: a }]", ["bad-id 6:13"]),
        ("map: [{ id: [m], plain: a }]", ["wrong-kind 6:13"]),
        ("map: [{ id: m, id: n, plain: a }]", ["duplicate-key 6:16"]),
        ("case: {}", ["duplicate-key 6:1"]),
        ("scales: [{ id: s, ratings: [{ score: 11 }] }]", ["out-of-range 6:38"]),
        ("scales: [{ id: s, ratings: [{ score: -1 }] }]", ["out-of-range 6:38"]),
        ("scales: [{ id: s, ratings: [{ score: many }] }]", ["wrong-kind 6:38"]),
        ("scales: [{ id: s, zero: { plane: a } }]", ["no-wording 6:25", "unknown-key 6:27"]),
        ("meetings: [{ id: m, at: 25:00 }]", ["wrong-kind 6:25"]),
        ("meetings: [{ id: m, at: 9:30 }]", ["wrong-kind 6:25"]),
        ("meetings: [{ id: m, type: review }]", ["unknown-word 6:27"]),
        ("meetings: [{ id: m, invited: [{ attending: maybe }] }]", ["wrong-kind 6:44"]),
        ("meetings: [{ id: m, on: 2026-06-08, next: 2026-06-07 }]", ["impossible-date 6:43"]),
        ("trajectory: { start: 2026-06-08, end: 2026-06-07 }", ["impossible-date 6:39"]),
        ("proceedings: { parties: [{ guardian: una }] }", ["unknown-id 6:38"]),
        ("proceedings: { parties: [{ guardian: [bob, una] }] }", ["unknown-id 6:44"]),
        ("proceedings: { parties: [{ guardian: { bob: ann } }] }", ["wrong-kind 6:38"]),
        ("safety_plan: { rules: [{ id: r, plain: a, picture: [a] }] }", ["wrong-kind 6:52"]),
        ("words_and_pictures: { frames: [{ picture: { file: a.png } }] }", ["wrong-kind 6:43"]),
        (
            "words_and_pictures: { frames: [{ picture: { file: ../a.png, alt: a } }] }",
            ["path-leads-out 6:43"]
        ),
        ("evidence: [{ id: e, file: /etc/passwd }]", ["path-leads-out 6:27"]),
        ("evidence: [{ id: e, file: a\\b.pdf }]", ["path-leads-out 6:27"]),
        ("evidence: [{ id: e, file: a/../../b.pdf }]", ["path-leads-out 6:27"]),
        ("evidence: [{ id: e, pages: [{ from: 3, to: 2 }] }]", ["contradiction 6:44"]),
        ("evidence: [{ id: e, pages: [{ from: 3, not_for: [bop] }] }]", ["unknown-id 6:50"]),
        ("voices: [{ id: v, may_see: { bob: [god] } }]", ["unknown-word 6:36"]),
        ("voices: [{ id: v, may_see: { bop: all } }]", ["unknown-id 6:30"]),
        ("voices: [{ id: v, good: a }]", ["wrong-kind 6:25"]),
        ("voices: [{ id: v, child: [ann] }]", ["wrong-kind 6:26"]),
        ("map: [{ id: m, plain: !!str a }]", ["tag 6:23"]),
        ("map: [{ id: m, plain: a, <<: { on: 2026-06-08 } }]", ["merge-key 6:26"]),
        ("map: [{ id: m, plain: *nothing }]", ["unknown-alias 6:23"]),
        ("map: &m [ *m ]", ["unknown-alias 6:11"]),
        ("---\nformat: a", ["several-documents 6:1"]),
        ("? [a]\n: b", ["wrong-kind 6:3"]),
        ("map: [{ id: m, plain: \"\\u202E\" }]", ["bidi-character 6:23"]),
        ("map: [{ id: m, plain: \"a\\0\" }]", ["control-character 6:23"]),
        ("map: [{ id: m, plain: a\u{202E}b }]", ["bidi-character 6:24"]),
        (
            "map: [{ id: m, plain: é\u{7}\u{2066} }]",
            ["control-character 6:24", "bidi-character 6:25"]
        ),
        ("map: [{ id: m, plain: a\u{FEFF} }]", ["control-character 6:24"]),
        ("map: [{ id: m, plain: \"\\uFDD0\" }]", ["control-character 6:23"]),
        ("a: b: c", ["not-yaml 6:5"]),
        ("map: - a", ["not-yaml 6:6"]),
        ("map: [ann] rings.", ["not-yaml 6:12"]),
        ("map: [", ["not-yaml 7:1"]),
        ("map: 'a", ["not-yaml 7:1"]),
        ("map: @a", ["not-yaml 6:6"]),
        ("map: \"\\q\"", ["not-yaml 6:7"]),
        ("map:\n\t- a", ["not-yaml 7:1"]),
        ("map:\n  - a\n - b", ["not-yaml 8:2"]),
    ]

    @Test(arguments: additions) func additionIsFound(_ text: String, _ expected: [String]) {
        #expect(faults(smallCase + text + "\n") == expected)
    }

    /// A part of the small case, what stands there instead, and what is then wrong.
    static let changes: [(String, String, [String])] = [
        ("two-voices-case/1", "two-voices-case/2", ["unknown-word 1:9"]),
        ("format: two-voices-case/1\n", "", ["missing-field 1:1"]),
        ("id: T-1", "id: T..1", ["bad-id 2:13"]),
        ("id: T-1", "id: ../x", ["bad-id 2:13"]),
        ("council: Westvale, ", "", ["missing-field 2:7"]),
        ("stage: closed", "stage: shut", ["unknown-word 2:44"]),
        ("2026-10-30", "30.10.2026", ["wrong-kind 2:87"]),
        ("role: child", "role: kid", ["unknown-word 4:22"]),
        ("{ first: Ann }", "Ann", ["wrong-kind 4:35"]),
        ("{ first: Ann }", "{ last: Ann }", ["missing-field 4:35"]),
        ("id: ann", "id: ann, born: 2026-10-31", ["impossible-date 4:22"]),
        (
            "id: ann", "id: ann, born: 2020-01-01, expected: 2027-01-01",
            ["contradiction 4:44"]
        ),
        ("id: ann", "id: ann, lives_with: ann", ["contradiction 4:28"]),
        ("id: bob", "id: bob, relations: [{ to: bob }]", ["contradiction 5:34"]),
        ("id: bob", "id: bob, calls: { team: Them }", ["unknown-id 5:25"]),
        ("id: bob", "id: ann", ["duplicate-id 5:11"]),
        ("id: bob", "id: bob, prefers: { text_size: 5 }", ["out-of-range 5:38"]),
        ("id: bob", "id: bob, contact: { confidential: 1 }", ["wrong-kind 5:41"]),
    ]

    @Test(arguments: changes) func changeIsFound(_ old: String, _ new: String, _ expected: [String])
    {
        #expect(faults(smallCase.replacing(old, with: new)) == expected)
    }

    @Test(arguments: ["bob", "'Una Brackley, Cafcass'", "[bob, Una Brackley]", "Zoë"])
    func aGuardianIsAPersonOfTheCaseOrAName(_ guardian: String) throws {
        let text = smallCase + "proceedings: { parties: [{ guardian: \(guardian) }] }"
        let party = try read(text).value.root.record("proceedings")?.records("parties").first
        #expect(party?["guardian"] != nil)
        #expect((party?.ids("guardian").first == "bob") == guardian.contains("bob"))
    }

    @Test func problemsComeAllAtOnceByTheirPlace() {
        let text =
            smallCase + """
                chronology: [{ id: c, on: 2026-13-01, plain: a }]
                map: [{ id: m, plain: a, who: carl, heading: harms }]
                dangrs: []
                """
        #expect(
            faults(text) == [
                "impossible-date 6:27", "unknown-id 7:31", "unknown-word 7:46", "unknown-key 8:1",
            ])
    }

    @Test func bytesThatAreNoTextAreFound() {
        #expect(faults([]) == ["empty-file 1:1"])
        #expect(faults("# nothing\n") == ["empty-file 1:1"])
        #expect(faults(Array("format: é".utf8) + [0xFF]).contains("not-utf8 1:10"))
        #expect(faults([0xFF, 0xFE, 0x61, 0]) == ["not-utf8 1:1"])
        #expect(faults([0x61, 0, 0x3A, 0]) == ["not-utf8 1:1"])
        #expect(faults([0, 0x7B, 0, 0x7D], as: .json) == ["not-utf8 1:1"])
        #expect(
            faults([UInt8](repeating: 0x20, count: CaseReader.largestFile + 1)) == ["too-large 0:0"]
        )
        #expect(faults([0xEF, 0xBB, 0xBF] + Array(smallCase.utf8)) == [])
        #expect(faults(smallCase.replacing("\n", with: "\r\n")) == [])
    }

    @Test func vocabularyIsAskedWhereItIsHandedIn() {
        let text =
            smallCase + """
                evidence: [{ id: e, render: chronologie }]
                safety_plan: { rules: [{ id: r, plain: a, picture: phon }] }
                """
        let known = Vocabulary(pictures: ["phone"], documents: ["chronology"])
        #expect(
            faults(text, vocabulary: known) == ["unknown-document 6:29", "unknown-picture 7:52"])
        #expect(faults(text) == [])
    }
}
