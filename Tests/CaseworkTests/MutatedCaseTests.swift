import Testing

@testable import Casework

/// The sample families with one thing broken at a time, wherever chance puts it: each gives the
/// right problem in the right line.
@Suite struct MutatedCaseTests {
    /// A way of breaking a line, and what is then said.
    struct Break: Sendable, CustomStringConvertible {
        let description: String
        let code: String
        /// How many lines further down it is told.
        var further = 0
        /// Nil where the line gives no occasion for it.
        let broken: @Sendable (String) -> String?
    }

    static let breaks: [Break] = [
        Break(description: "a key with a letter too many", code: "unknown-key") { line in
            key(of: line).map { line.replacing(/^[ -]*[a-z_]+:/, with: $0.indent + $0.key + "x:") }
        },
        Break(description: "a key twice", code: "duplicate-key", further: 1) { line in
            guard let key = key(of: line), line.hasSuffix(" }") || !line.contains("- ") else {
                return nil
            }
            let spaces = String(repeating: " ", count: key.indent.count)
            let isWhole =
                line.firstMatch(of: /: (\||>|[|>]-)?$/) == nil && !key.indent.contains("-")
            return isWhole ? line + "\n\(spaces)\(key.key): x" : nil
        },
        Break(description: "a day that there is not", code: "impossible-date") { line in
            replaced(#/\b20\d\d-\d\d-\d\d\b/#, in: line, by: "2026-02-30")
        },
        Break(description: "a day in words", code: "wrong-kind") { line in
            replaced(#/\b(on|due|made|issued): 20\d\d-\d\d-\d\d\b/#, in: line, by: "$1: soon")
        },
        Break(description: "somebody who is not there", code: "unknown-id") { line in
            replaced(#/\b(who|lead|child|chair|by): [a-z]+\b/#, in: line, by: "$1: nobody-9")
        },
        Break(description: "a mark off the scale", code: "out-of-range") { line in
            replaced(#/\b(score): \d+\b/#, in: line, by: "$1: 99")
        },
        Break(description: "a colon in a text", code: "not-yaml") { line in
            guard line.firstMatch(of: /^ +plain: [A-Z][^":#\[{]*$/) != nil else { return nil }
            return line + " and: more"
        },
        Break(description: "a bracket that closes nothing", code: "not-yaml") { line in
            line.hasSuffix("}") ? line + " }" : nil
        },
        Break(description: "a character that turns words round", code: "bidi-character") { line in
            guard key(of: line) != nil, !line.contains("#") else { return nil }
            return line.replacing(/: ?/, with: ": \u{202E}", maxReplacements: 1)
        },
        Break(description: "a tab for spaces", code: "not-yaml") { line in
            line.hasPrefix("    ") && key(of: line) != nil
                ? "\t" + line.drop { $0 == " " } : nil
        },
    ]

    static func key(of line: String) -> (indent: String, key: String)? {
        guard let match = line.firstMatch(of: /^([ -]*)([a-z_]+):( |$)/) else { return nil }
        return (String(match.1), String(match.2))
    }

    static func replaced(
        _ pattern: Regex<(Substring, Substring)>, in line: String, by new: String
    ) -> String? {
        guard let match = line.firstMatch(of: pattern) else { return nil }
        return line.replacingCharacters(match.range, by: new.replacing("$1", with: match.1))
    }

    static func replaced(_ pattern: Regex<Substring>, in line: String, by new: String) -> String? {
        line.firstMatch(of: pattern).map { line.replacingCharacters($0.range, by: new) }
    }

    /// So many places for each way of breaking each family: 10 × 2 × 6.
    static let places = 6

    @Test(arguments: breaks, ["reed", "brady"])
    func isFoundInItsLine(_ kind: Break, _ family: String) throws {
        let text = String(decoding: try SampleCaseTests.bytes(family), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var chance = Chance(seed: 7)
        let occasions = lines.indices.filter { kind.broken(lines[$0]) != nil }
        try #require(occasions.count >= Self.places)
        for index in chance.some(Self.places, of: occasions) {
            var broken = lines
            broken[index] = kind.broken(lines[index]) ?? ""
            let found = faults(broken.joined(separator: "\n"))
            let told = "\(kind.code) \(index + 1 + kind.further):"
            #expect(
                found.contains { $0.hasPrefix(told) },
                "\(kind) in line \(index + 1), \(broken[index].prefix(90)): \(found.prefix(3))")
        }
    }

    /// Messages and hints name fields, ids and kinds, never what somebody is called.
    @Test(arguments: breaks, ["reed", "brady"])
    func noNameIsInAMessage(_ kind: Break, _ family: String) throws {
        let text = String(decoding: try SampleCaseTests.bytes(family), as: UTF8.self)
        let names = Set(text.matches(of: /\b(?:first|last): ([A-Z][a-z]+)/).map { String($0.1) })
        try #require(names.count > 8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let broken = lines.map { kind.broken($0) ?? $0 }.joined(separator: "\n")
        do {
            _ = try read(broken)
            Issue.record("nothing was found")
        } catch {
            for problem in error.all {
                let words = (problem.message + " " + problem.hint).split { !$0.isLetter }
                #expect(names.isDisjoint(with: words.map(String.init)), "\(problem)")
            }
        }
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, by new: String) -> String {
        String(self[..<range.lowerBound]) + new + self[range.upperBound...]
    }
}
