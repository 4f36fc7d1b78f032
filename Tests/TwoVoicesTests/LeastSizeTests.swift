import Foundation
import Testing

@testable import ReadingBack
@testable import TwoVoices

/// Words of a PDF are never smaller than the style promises: heads, feet, notes and labels too.
@Suite struct LeastSizeTests {
    @Test(arguments: [("large-print", 18.0), ("easy-read", 14)], ["dana", "maya", "court"])
    func nothingIsSmaller(_ style: (name: String, least: Double), _ reader: String) throws {
        let edition = try Samples.family("reed").edition(for: reader).value
        let names = try Samples.open().documents(for: edition)
        #expect(names.count > 1)
        for name in names {
            let document = try Samples.open().document(name, from: edition)
            let file = try Samples.open().publish(document, as: .pdf, style: style.name)
            let sizes = Self.sizes(in: file.bytes)
            #expect(try #require(sizes.min()) >= style.least - 0.01, "\(style.name), \(name)")
        }
    }

    /// What fonts are set to, page after page; no word of ours stands in another scale than its
    /// page's.
    private static func sizes(in file: [UInt8]) -> [Double] {
        var inflate = Inflate()
        var sizes: [Double] = [], position = 0
        while let start = file.firstRange(of: "\nstream\n", from: position) {
            let end = file.firstRange(of: "\r\nendstream", from: start) ?? file.count
            let words = inflate.unpacked(file[start + 8..<end]) ?? []
            for line in String(decoding: words, as: UTF8.self).split(separator: "\n")
            where line.hasSuffix(" Tf") && line.hasPrefix("/F") {
                sizes += line.split(separator: " ").dropFirst().prefix(1).compactMap { Double($0) }
            }
            position = end
        }
        return sizes
    }
}
