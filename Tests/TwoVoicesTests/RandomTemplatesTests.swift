import Diagnostics
import Foundation
import Pictures
import Templating
import TestSupport
import Testing

@testable import TwoVoices

/// Templates that nobody would write, in bulk: none ends the program, none takes long, and each
/// problem names a line.
///
/// 100 of each kind in every run; `TWOVOICES_RANDOM=10000 swift test --filter RandomTemplates` for
/// more, `TWOVOICES_SEED=…` for others.
@Suite(.serialized) struct RandomTemplatesTests {
    static func setting(_ name: String, else usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    static let count = setting("TWOVOICES_RANDOM", else: 100)
    static let seed = UInt64(setting("TWOVOICES_SEED", else: 1))
    static let limit = Duration.seconds(10)

    /// Reads and checks a template; fills it for a reader where nothing is wrong with it.
    private func read(_ text: String, _ number: Int, filling edition: ReaderEdition) {
        let time = ProcessorTime.measure {
            do throws(Problems) {
                let library = try TemplateLibrary.read(
                    [.init(path: "Documents/note/family.md", text: text, name: "family.md")],
                    pictures: PictureLibrary()
                ).value
                guard let template = library.template("note", .family) else { return }
                _ = try Filler.document(
                    "note", template, edition.edition, library, rasters: edition.pictures)
            } catch {
                for problem in error.all {
                    #expect(problem.place.map { $0.line > 0 } ?? true, "\(number): \(problem)")
                }
            }
        }
        #expect(time < Self.limit, "template \(number): \(time)")
    }

    private static func edition() throws -> ReaderEdition {
        try Samples.family("reed").edition(for: "dana", draft: true).value
    }

    @Test func wordsInNoOrder() throws {
        let words = [
            "((", "))", "((plan.rules", " as names))", " ?? ", "((rule))", "rule.who",
            "((the child))",
            "::: if ", "::: if plan.review\n", "::: otherwise\n", "::: end\n", "::: end if\n",
            "::: for each rule in plan.rules\n", "::: items for each x in people\n",
            "::: rows for each x in plan.rules\n", "::: part card\n", "::: part frames\n",
            "::: include a\n", "::: draw scale of danger.scale\n", "::: picture rule.picture\n",
            "::: page\n", "# ", "## ", "#### ", "- ", "1. ", "> ", "| a | b |\n", "|---|---|\n",
            "| ((rule)) | b |\n", "**", "*", "[", "](", "https://a.org)", "\\", "`", "<b>", "\n",
            "\n",
            "\n\n", "  ", "Words. ", "// note\n", "---\n", "\t", "\u{202E}", "é\u{301}", "\0",
            "\r\n",
            " and ", " or ", " is ", " is not many", "document.title",
        ]
        var chance = Chance(seed: Self.seed)
        let edition = try Self.edition()
        for number in 0..<Self.count {
            let length = chance.number(below: 120)
            let text = (0..<length).map { _ in words[chance.number(below: words.count)] }.joined()
            let front = number % 8 == 0 ? "" : "---\ntitle: A note\nfor: family\n---\n"
            read(front + text, number, filling: edition)
        }
    }

    @Test(arguments: ["child", "family", "formal"]) func linesThatWereMoved(_ voice: String) throws
    {
        let path = Samples.root + "/Templates/Documents/safety-plan/\(voice).md"
        let lines = try FileReader.text(at: path).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        var chance = Chance(seed: Self.seed &+ 1)
        let edition = try Self.edition()
        for number in 0..<max(1, Self.count / 4) {
            var broken = lines
            for _ in 0...chance.number(below: 3) {
                let place = chance.number(below: broken.count)
                switch chance.number(below: 4) {
                case 0: broken.remove(at: place)
                case 1: broken.insert(broken[chance.number(below: broken.count)], at: place)
                case 2: broken[place] = String(broken[place].dropLast(chance.number(below: 9)))
                default: broken[place] = String(broken[place].dropFirst(chance.number(below: 9)))
                }
            }
            read(broken.joined(separator: "\n"), number, filling: edition)
        }
    }

    static let attacks: [(String, @Sendable () -> String)] = [
        ("100,000 double brackets", { String(repeating: "((", count: 100_000) }),
        ("5,000 fields", { String(repeating: "((case.council)) ", count: 5_000) }),
        ("5,000 fields in each other", { String(repeating: "((case.team ?? ", count: 5_000) }),
        ("5,000 conditions in each other", { String(repeating: "::: if plan\n", count: 5_000) }),
        ("5,000 quotes in each other", { String(repeating: "> ", count: 5_000) + "a" }),
        (
            "150 lists in each other",
            { (0..<150).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined() }
        ),
        ("100,000 stars", { String(repeating: "*", count: 100_000) }),
        (
            "2,000 fields in each other, closed",
            {
                String(repeating: "((case.team ?? ", count: 2_000)
                    + String(repeating: "))", count: 2_000)
            }
        ),
        ("5,000 brackets", { String(repeating: "[", count: 5_000) + "]" }),
        ("5,000 openings", { String(repeating: "**a *b [c](", count: 5_000) }),
        ("a word of 128 kB", { String(repeating: "x", count: 1 << 17) }),
        ("5,000 cells", { "|" + String(repeating: " a |", count: 5_000) + "\n|---|\n" }),
        ("5,000 rows", { "| a |\n|---|\n" + String(repeating: "| b |\n", count: 5_000) }),
        ("5,000 unknown fields", { (0..<5_000).map { "((x\($0)))\n" }.joined() }),
        ("5,000 stray ends", { String(repeating: "::: end\n", count: 5_000) }),
        ("5,000 backslashes", { String(repeating: "\\", count: 5_000) }),
    ]

    @Test(arguments: attacks.indices) func hasABound(_ index: Int) throws {
        let front = "---\ntitle: A note\nfor: family\n---\n"
        read(front + Self.attacks[index].1(), index, filling: try Self.edition())
    }

    /// Parts that include parts twice would double at each step.
    @Test func includesDoNotExplode() throws {
        var files: [TemplateLibrary.File] = (0..<40).map { step in
            let text = "::: include p\(step + 1)\n\n::: include p\(step + 1)\n"
            return .init(path: "Parts/p\(step).md", text: text, name: "p\(step).md")
        }
        files.append(.init(path: "Parts/p40.md", text: "Words.\n", name: "p40.md"))
        files.append(
            .init(
                path: "Documents/note/family.md",
                text: "---\ntitle: A note\nfor: family\n---\n::: include p0\n", name: "family.md"))
        let time = ProcessorTime.measure {
            _ = try? TemplateLibrary.read(files, pictures: PictureLibrary())
        }
        #expect(time < Self.limit)
    }
}

/// Chance that is the same on every day.
private struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, and without, a limit above 0.
    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % max(1, limit)
    }
}
