import Casework
import Diagnostics
import Documents
import Foundation
import Pictures
import Testing

@testable import Templating

/// The examples of the language's own description are its conformance tests.
@Suite struct LanguageDescriptionTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var line: Int
        var input: String
        var expected: String
        var testDescription: String { "line \(line)" }
    }

    static let examples: [Example] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Templates/README.md")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        var examples: [Example] = []
        var open: (line: Int, lines: [String])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init).enumerated()
        {
            if line == "```example" {
                open = (index + 1, [])
            } else if line == "```", let example = open {
                let parts = example.lines.split(separator: ".", maxSplits: 1)
                if parts.count == 2 {
                    examples.append(
                        Example(
                            line: example.line, input: parts[0].joined(separator: "\n"),
                            expected: parts[1].joined(separator: "\n")))
                }
                open = nil
            } else {
                open?.lines.append(line)
            }
        }
        return examples
    }()

    @Test func thereAreExamples() { #expect(Self.examples.count >= 20) }

    @Test(arguments: examples) func reads(_ example: Example) {
        #expect(Self.result(of: example.input) == example.expected)
    }

    /// The tree, or the problems, each as `line:column code hint`.
    static func result(of input: String) -> String {
        let reading = TemplateReader.part(
            input, file: "x", phrases: FieldCatalogue.shared.phrases)
        guard reading.problems.isEmpty else { return said(reading.problems) }
        var terms = TermTable()
        _ = terms.read(
            "| Term | Child | Family | Formal |\n|---|---|---|---|\n"
                + "| the child | you | your child | the child |", file: "w")
        var checker = TemplateChecker(parts: [:], terms: terms, pictures: ["bear", "phone"])
        checker.check(reading.content, names(for: input))
        guard checker.problems.isEmpty else { return said(checker.problems) }
        return TemplateDump.lines(reading.content).joined(separator: "\n")
    }

    /// An example may speak of a rule without repeating anything.
    private static func names(for input: String) -> Names {
        guard !input.contains("for each rule"),
            let rule = CaseFormat.allTypes.first(where: { $0.name == "rule" })
        else { return Names() }
        return Names(variables: [("rule", "rule", .record(rule), "rule")])
    }

    private static func said(_ problems: [Problem]) -> String {
        problems.map { problem in
            let place = "\(problem.place?.line ?? 0):\(problem.place?.column ?? 0)"
            let hint = problem.hint.hasPrefix("did you mean") ? " " + problem.hint : ""
            return "\(place) \(problem.code)\(hint)"
        }.joined(separator: "\n")
    }
}
