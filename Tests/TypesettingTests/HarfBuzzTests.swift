import Foundation
import Testing

@testable import Typesetting

/// HarfBuzz's own shaping tests through our binding; `Tests/Data/HarfBuzz/README.md` tells
/// which, and from where.
@Suite struct HarfBuzzTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Data/HarfBuzz")

    private static let cases: [Substring] = {
        let text = try? String(
            contentsOf: folder.appending(path: "shaping.tests"), encoding: .utf8)
        return text?.split(separator: "\n") ?? []
    }()

    @Test func allAreThere() { #expect(Self.cases.count > 100) }

    @Test(arguments: cases) func shapes(_ line: Substring) throws {
        let fields = line.split(separator: ";", omittingEmptySubsequences: false)
        try #require(fields.count == 5)
        let file = Self.folder.appending(path: String(fields[1]))
        let face = try Face(path: file.path())
        var text = String.UnicodeScalarView()
        text += fields[3].split(separator: ",").compactMap {
            UInt32($0.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        let isRightToLeft = ["Arab", "Hebr"].contains(text.first.map(Script.code) ?? "")
        let shaper = Shaper(FaceSet(regular: face, bold: face))
        let word = shaper.word(
            String(text), isRightToLeft: isRightToLeft, language: String(fields[2]))
        let glyphs = shaper.glyphs(of: word).each.filter {
            $0.id != face.blank || $0.advance != 0
        }
        let shown = glyphs.map { "\($0.id)@\($0.xOffset),\($0.yOffset)+\($0.advance)" }
        #expect(shown.joined(separator: "|") == fields[4], "\(line)")
    }
}
