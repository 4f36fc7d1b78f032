import Foundation
import Testing

@testable import TwoVoices

/// `twovoices explain` knows every problem, and no other.
@Suite struct ExplanationTests {
    /// How a problem gets its code, in all rooms: as the first word of a `Problem(…)`; as the first
    /// of three in the words of a case's problems; as what `code` gives for a picture's.
    static func codes(in text: String, of file: String) throws -> [String] {
        var found: [String] = []
        func take(_ expression: String, _ text: Substring) throws {
            for match in text.matches(of: try Regex(expression)) {
                found.append(String(match[1].substring ?? ""))
            }
        }
        try take(#"Problem\(\s*(?:(?:\.[a-z]+|severity),\s*)?"([a-z0-9-]+)""#, text[...])
        if file.hasPrefix("CaseProblem+") {
            try take(#"\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)","#, text[...])
        }
        if let start = text.range(of: "var code: String {") {
            let end = text.range(of: "\n    }\n", range: start.upperBound..<text.endIndex)
            try take(
                #""([a-z0-9-]+)""#, text[start.upperBound..<(end?.lowerBound ?? text.endIndex)])
        }
        return found
    }

    @Test func everyCodeIsExplainedAndNoOther() throws {
        let sources = Samples.root + "/Sources"
        var used: Set<String> = []
        for path in try Folder(sources).files(depth: 6) where path.hasSuffix(".swift") {
            let text = try FileReader.text(at: sources + "/" + path)
            used.formUnion(
                try Self.codes(in: text, of: String(path.split(separator: "/").last ?? "")))
        }
        let explained = Set(Explanation.all.map(\.code))
        #expect(used.count > 140)
        #expect(
            used.subtracting(explained).sorted() == [], "write them in Sources/TwoVoices/Explaining"
        )
        #expect(explained.subtracting(used).sorted() == [], "no problem has these codes any more")
    }

    @Test func everyExplanationIsWhole() {
        #expect(Set(Explanation.all.map(\.code)).count == Explanation.all.count)
        for entry in Explanation.all {
            #expect(!entry.title.isEmpty && !entry.title.hasSuffix("."), "\(entry.code)")
            #expect(entry.means.count > 10 && entry.means.hasSuffix("."), "\(entry.code)")
            #expect(entry.mend.count > 10 && ".:".contains(entry.mend.last ?? " "), "\(entry.code)")
            #expect(entry.example.allSatisfy { $0.count <= 76 }, "\(entry.code)")
        }
    }

    @Test func aPageIsReadAsItIsWritten() {
        let page =
            "## a-b: one thing\nIt means\nthis.\n> Do\n> that.\n    x: y\n\n## c: two\nMore.\n> Go."
        let found = Explanation.read(page)
        #expect(found.map(\.code) == ["a-b", "c"])
        #expect(found.first?.means == "It means this.")
        #expect(found.first?.mend == "Do that.")
        #expect(found.first?.example == ["x: y"])
    }
}
