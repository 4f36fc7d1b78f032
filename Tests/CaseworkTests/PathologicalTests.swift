import TestSupport
import Testing

@testable import Casework

/// What only somebody with bad intent would write has a bound each: of time, of problems, of words.
@Suite(.serialized) struct PathologicalTests {
    struct Attack: Sendable, CustomStringConvertible {
        let description: String
        /// On a slow machine, in a debug build; a tenth of it is usual.
        let seconds: Double
        let text: @Sendable () -> String
    }

    static func repeated(_ words: String, _ count: Int) -> String {
        String(repeating: words, count: count)
    }

    static let attacks: [Attack] = [
        Attack(description: "100,000 lists in each other", seconds: 2) { repeated("[", 100_000) },
        Attack(description: "100,000 blocks in each other", seconds: 2) {
            repeated("{a: ", 100_000)
        },
        Attack(description: "100,000 dashes", seconds: 2) { repeated("- ", 100_000) },
        Attack(description: "1,000 steps of indentation", seconds: 5) {
            (0..<1_000).map { repeated(" ", $0) + "a:\n" }.joined()
        },
        Attack(description: "a word of 1 MB", seconds: 5) {
            smallCase + "map: [{ id: m, plain: \(repeated("x", 1 << 20)) }]"
        },
        Attack(description: "a key of 1 MB", seconds: 5) { "\"\(repeated("x", 1 << 20))\": a" },
        Attack(description: "an id of 1 MB", seconds: 5) {
            smallCase + "map: [{ id: \(repeated("x", 1 << 20)), plain: a }]"
        },
        Attack(description: "a line of 200 kB", seconds: 15) {
            smallCase + "map: [" + repeated("{ id: m, plain: a }, ", 10_000) + "]"
        },
        Attack(description: "100,000 unknown keys", seconds: 10) {
            smallCase + (0..<100_000).map { "key\($0): a\n" }.joined()
        },
        Attack(description: "100,000 times the same key", seconds: 10) {
            smallCase + repeated("mapp: a\n", 100_000)
        },
        Attack(description: "10,000 rules", seconds: 15) {
            let rules = (0..<10_000).map {
                "  - { id: r\($0), plain: '[ann] does it.', formal: Done., who: [bob] }\n"
            }
            return smallCase + "safety_plan:\n  rules:\n" + rules.joined()
        },
        Attack(description: "100,000 brackets in a text", seconds: 5) {
            smallCase + "map: [{ id: m, plain: '\(repeated("[a] ", 20_000))' }]"
        },
        Attack(description: "aliases of aliases", seconds: 5) {
            "a: &a0 [x]\n"
                + (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        },
        Attack(description: "100,000 anchors", seconds: 10) {
            "a: [" + (0..<100_000).map { "&a\($0) x" }.joined(separator: ", ") + "]"
        },
        Attack(description: "100,000 aliases of a text", seconds: 10) {
            "a: &a \(repeated("x", 1_000))\nb: [" + repeated("*a, ", 100_000) + "]"
        },
        Attack(description: "100,000 quotes", seconds: 5) { repeated("\"", 100_000) },
        Attack(description: "100,000 colons", seconds: 5) { repeated(": ", 100_000) },
        Attack(description: "100,000 question marks", seconds: 5) { repeated("? ", 100_000) },
        Attack(description: "100,000 empty lines", seconds: 2) { repeated("\n", 100_000) },
        Attack(description: "100,000 combining marks", seconds: 5) {
            smallCase + "map: [{ id: m, plain: 'e\(repeated("\u{301}", 90_000))' }]"
        },
    ]

    @Test(arguments: attacks) func hasABound(_ attack: Attack) {
        let bytes = Array(attack.text().utf8)
        for notation in [CaseReader.Notation.yaml, .json] {
            var found: [String] = []
            let time = ProcessorTime.measure { found = faults(bytes, as: notation) }
            #expect(time < .seconds(attack.seconds), "\(notation): \(time)")
            #expect(found.count <= ProblemLog.limit + 1)
        }
    }
}
