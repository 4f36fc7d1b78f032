import Testing

@testable import Casework

/// YAML that other readers stumble over: directives, ends of documents, anchors, block texts, flow
/// lists, quotes, keys; and values that look like something else. Each stands from line 6 on.
@Suite struct BrokenYAMLTests {
    static let inputs: [(String, [String])] = [
        ("%YAML 1.3", ["not-yaml 6:1"]),
        ("...\nmap: []", ["not-yaml 7:1"]),
        ("map: []\n...\nmore: a", ["not-yaml 8:1"]),
        ("map: &", ["not-yaml 6:7"]),
        ("map: & m []", ["not-yaml 6:7"]),
        ("map: *", ["not-yaml 6:7"]),
        ("map: !", ["empty-value 6:1", "tag 6:6"]),
        ("map: !<x", ["not-yaml 6:9"]),
        ("map: |9\n  a", ["not-yaml 7:3"]),
        ("map: |0\n  a", ["not-yaml 6:7"]),
        ("map: |-+\n  a", ["not-yaml 6:8"]),
        ("map: >\n a\nb", ["not-yaml 8:1"]),
        ("map: [a,,b]", ["not-yaml 6:9"]),
        ("map: [,a]", ["not-yaml 6:7"]),
        ("map: [a, ]x", ["not-yaml 6:11"]),
        ("map: {a}", ["wrong-kind 6:6"]),
        ("map: {a, b}", ["wrong-kind 6:6"]),
        ("map: { : a }", ["not-yaml 6:8"]),
        ("map: { a: b: c }", ["not-yaml 6:12"]),
        ("map: { a: b", ["not-yaml 7:1"]),
        ("map: [a]: b", ["not-yaml 6:9"]),
        ("map: ] ", ["not-yaml 6:6"]),
        ("map: }", ["not-yaml 6:6"]),
        ("map: ,", ["not-yaml 6:6"]),
        ("- a", ["not-yaml 6:1"]),
        ("  map: []", ["not-yaml 6:3"]),
        (" map: []", ["not-yaml 6:2"]),
        ("map: []\n  more: []", ["not-yaml 7:3"]),
        ("map: \"a\n---\nb\"", ["not-yaml 7:1"]),
        ("map: \"a\" b", ["not-yaml 6:10"]),
        ("map: 'a' b", ["not-yaml 6:10"]),
        ("map: 'it's'", ["not-yaml 6:10"]),
        ("map: \"a\\", ["not-yaml 7:1"]),
        ("map: \"\\x4\"", ["not-yaml 6:9"]),
        ("map: \"\\uD800\"", ["not-yaml 6:9"]),
        ("map: \"\\U00110000\"", ["not-yaml 6:9"]),
        ("map: `a`", ["not-yaml 6:6"]),
        ("map: %a", ["not-yaml 6:6"]),
        ("map: |\n\ta", ["not-yaml 7:1"]),
        ("map: a\n\tb: c", ["not-yaml 7:1"]),
        ("map:\n  a: b\n    c: d", ["not-yaml 8:6"]),
        ("map:\n    a: b\n  c: d", ["not-yaml 8:3"]),
        ("map:\n- a\n b: c", ["not-yaml 8:3"]),
        ("? map\n? maps", ["empty-value 6:3", "unknown-key 7:3"]),
        ("[map]: a", ["wrong-kind 6:1"]),
        ("{map: a}: b", ["wrong-kind 6:1"]),
        ("map : []\nmap: []", ["duplicate-key 7:1"]),
        ("\"map\": []\n'map': []", ["duplicate-key 7:1"]),
        ("map: []\nMAP: []", ["unknown-key 7:1"]),
        ("*a : b", ["unknown-alias 6:1"]),
        ("&a map: []\nmaps: []", ["unknown-key 7:1"]),
        ("map: [[[]]]", ["wrong-kind 6:7"]),
        ("map: [{}]", ["no-wording 6:7", "missing-field 6:7"]),
        ("map: [[]]", ["wrong-kind 6:7"]),
        ("map: [~]", ["wrong-kind 6:7"]),
        ("map: [\"\"]", ["wrong-kind 6:7"]),
        ("map: [{ id: m, plain: a }, { id: m, plain: b }]", ["duplicate-id 6:34"]),
        ("map: [{ id: m, plain: \"\" }]", ["empty-value 6:23"]),
        ("map: [{ id: m, plain: \"  \" }]", ["empty-value 6:23"]),
        ("map: [{ id: \"\", plain: a }]", ["bad-id 6:13", "empty-value 6:13"]),
        ("map: [{ id: m, plain: a, \"\": b }]", ["unknown-key 6:26"]),
        ("map: #", ["empty-value 6:1"]),
        ("map: a #b\nx#y", ["not-yaml 7:1"]),
        ("map: !!binary aGk=", ["tag 6:6", "wrong-kind 6:6"]),
        ("map: !!seq []", ["tag 6:6"]),
        ("map: <<", ["wrong-kind 6:6"]),
        ("<<: { a: b }", ["merge-key 6:1"]),
        ("map: [{ <<: [], id: m }]", ["no-wording 6:7", "merge-key 6:9"]),
        ("=: a", ["unknown-key 6:1"]),
        ("map: =", ["wrong-kind 6:6"]),
        ("map: [{ id: é, plain: a }]", ["bad-id 6:13"]),
        ("map: [{ id: m, plain: a, on: 2026-6-8 }]", ["wrong-kind 6:30"]),
        ("map: [{ id: m, plain: a, on: 2026-06-08T10:00 }]", ["wrong-kind 6:30"]),
        ("map: [{ id: m, plain: a, on: today }]", ["wrong-kind 6:30"]),
        ("map: [{ id: m, plain: a, on: 0000-01-01 }]", ["impossible-date 6:30"]),
        ("map: [{ id: m, plain: a, on: 2026-00-10 }]", ["impossible-date 6:30"]),
        ("map: [{ id: m, plain: a, on: ２０２６-06-08 }]", ["wrong-kind 6:30"]),
        ("map: [{ id: m, plain: a, who: [[ann]] }]", ["wrong-kind 6:32"]),
        ("map: [{ id: m, plain: a, who: \"\" }]", ["unknown-id 6:31"]),
        ("map: [{ id: m, plain: a, who: ANN }]", ["unknown-id 6:31"]),
        ("map: [{ id: m, plain: a, who: \" ann\" }]", ["unknown-id 6:31"]),
        ("map: [{ id: m, plain: a, who: all }]", ["unknown-id 6:31"]),
        ("map: [{ id: m, plain: a, for: ann, not_for: nobody }]", ["unknown-id 6:45"]),
        ("map: [{ id: m, plain: a\u{2028}b }]", ["control-character 6:24"]),
        ("map: [{ id: m, plain: a\u{85}b }]", ["control-character 6:24"]),
        ("map: [{ id: m, plain: a\u{1}b }]", ["control-character 6:24"]),
        ("map: [{ id: m, plain: \"\\e\" }]", ["control-character 6:23"]),
        ("map: [{ id: m, plain: \"\\u2067\" }]", ["bidi-character 6:23"]),
        ("map: [{ id: m, plain: \"\\L\" }]", ["control-character 6:23"]),
        ("meetings: [{ id: m, at: \"24:00\" }]", ["wrong-kind 6:25"]),
        ("meetings: [{ id: m, at: \"10:60\" }]", ["wrong-kind 6:25"]),
        ("meetings: [{ id: m, at: 10.30 }]", ["wrong-kind 6:25"]),
        ("meetings: [{ id: m, at: 1000 }]", ["wrong-kind 6:25"]),
        ("scales: [{ id: s, ratings: { who: ann } }]", ["wrong-kind 6:28"]),
        ("scales: [{ id: s, ratings: [ann] }]", ["wrong-kind 6:29"]),
        ("scales: [{ id: s, ratings: [{ score: 1,5 }] }]", ["unknown-key 6:40"]),
        ("scales: [{ id: s, ratings: [{ score: 0x5 }] }]", ["wrong-kind 6:38"]),
        ("scales: [{ id: s, ratings: [{ score: .5 }] }]", ["wrong-kind 6:38"]),
        ("scales: [{ id: s, ratings: [{ score: ٥ }] }]", ["wrong-kind 6:38"]),
        (
            "scales: [{ id: s, ratings: [{ score: 99999999999999999999999999 }] }]",
            ["wrong-kind 6:38"]
        ),
        ("scales: [{ id: s, danger: s }]", ["wrong-reference 6:27"]),
        ("safety_plan: [{ rules: [] }]", ["wrong-kind 6:14"]),
        ("safety_plan: { rules: { id: r } }", ["wrong-kind 6:23"]),
        (
            "safety_plan: { rules: [{ id: r, plain: a, picture: { file: a.png, alt: b, more: c } }] }",
            ["wrong-kind 6:75"]
        ),
        (
            "safety_plan: { rules: [{ id: r, plain: a, picture: { file: \"\", alt: b } }] }",
            ["wrong-kind 6:54"]
        ),
        ("evidence: [{ id: e, file: a/ }]", ["path-leads-out 6:27"]),
        ("evidence: [{ id: e, file: \"C:\\\\a.pdf\" }]", ["path-leads-out 6:27"]),
        ("evidence: [{ id: e, file: //a/b.pdf }]", ["path-leads-out 6:27"]),
        ("people: []", ["duplicate-key 6:1"]),
        ("format: two-voices-case/1", ["duplicate-key 6:1"]),
        ("voices: [{ id: v, child: nobody }]", ["unknown-id 6:26"]),
        ("voices: [{ id: v, may_see: [bob] }]", ["wrong-kind 6:28"]),
        ("sharing: family", ["wrong-kind 6:10"]),
        ("case: none", ["duplicate-key 6:1"]),
    ]

    @Test(arguments: inputs) func isFoundAtItsPlace(_ text: String, _ expected: [String]) {
        #expect(faults(smallCase + text + "\n") == expected)
    }

    /// Unusual, and right.
    @Test(arguments: [
        "? map\n: []", "map: []  # a note", "map:\n  []", "\"map\": []", "map: [ ]", "map: [{\n}]",
        "map:\n- id: m\n  plain: >-\n    a\n\n    b", "map: [{ id: m, plain: 'it''s' }]",
        "map: [{ id: m, plain: \"\\u00e9\\x41\" }]", "...",
    ]) func isRead(_ text: String) {
        #expect(
            faults(smallCase + text + "\n").allSatisfy {
                $0.hasPrefix("no-wording") || $0.hasPrefix("missing-field")
            })
    }

    @Test func longKeysAndIdsAreRefused() {
        let long = String(repeating: "m", count: 1_100)
        #expect(faults(smallCase + long + ": b\n") == ["not-yaml 6:1"])
        #expect(
            faults(smallCase + "map: [{ id: \(long.prefix(101)), plain: a }]") == ["bad-id 6:13"])
        #expect(faults(smallCase + "map: [{ id: \(long.prefix(100)), plain: a }]") == [])
    }
}
