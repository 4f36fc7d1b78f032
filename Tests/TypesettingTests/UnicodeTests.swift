import Foundation
import Testing

@testable import Typesetting

/// Unicode's own conformance tests, from Debian's package `unicode-data`.
@Suite struct UnicodeTests {
    /// A line of a test file without its comment; bytes, because there are a hundred thousand.
    private func lines(of name: String) throws -> [Substring.UTF8View] {
        let path = "/usr/share/unicode/\(name)"
        let data = try #require(
            FileManager.default.contents(atPath: path), "install unicode-data")
        let text = String(decoding: data, as: UTF8.self)
        return text.utf8.split(separator: UInt8(ascii: "\n")).map {
            Substring($0.prefix { $0 != UInt8(ascii: "#") }).utf8
        }
    }

    private func scalar(_ digits: Substring.UTF8View) -> Unicode.Scalar? {
        UInt32(Substring(digits), radix: 16).flatMap(Unicode.Scalar.init)
    }

    /// Where ICU 72 and we know better: it breaks neither behind a hyphen that begins a word nor
    /// within ".35" (rules LB20a and LB15c of Unicode 16), and we not before a per cent sign.
    private func isTailored(_ line: Substring.UTF8View) -> Bool {
        let line = String(Substring(line))
        return line.hasPrefix("× 002D ") || line.contains("÷ 0025 ÷") || line.contains("002C ÷ 003")
            || line.contains("002E ÷ 003") || line.contains("002C × 0308 ÷ 003")
            || line.contains("0041 × 002E ÷")
    }

    /// UAX #14. `÷` is a place where a line may end, `×` is none.
    @Test func linesEndWhereUnicodeSays() throws {
        var tried = 0
        for line in try lines(of: "auxiliary/LineBreakTest.txt") {
            var text: [UInt16] = [], expected: [Int] = []
            for word in line.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == 9 }) {
                if let scalar = scalar(word) {
                    text += Array(String(Character(scalar)).utf16)
                } else if Substring(word) == "÷" {
                    expected.append(text.count)
                }
            }
            guard !text.isEmpty, !isTailored(line) else { continue }
            let found = LineBreaks.opportunities(in: text, language: "en").map(\.offset)
            #expect(found == expected, "\(Substring(line))")
            tried += 1
        }
        #expect(tried > 7_000)
    }

    /// UAX #9, every eleventh case: levels of the text, and the order of one line.
    @Test func turnsAsUnicodeSays() throws {
        var tried = 0
        for (number, line) in try lines(of: "BidiCharacterTest.txt").enumerated()
        where number % 11 == 0 {
            let fields = line.split(separator: UInt8(ascii: ";")).map {
                $0.split(separator: UInt8(ascii: " "))
            }
            guard fields.count == 5, Substring(fields[1][0]) != "2" else { continue }
            let scalars = fields[0].compactMap(scalar)
            let expected = fields[3].map { UInt8(Substring($0)) }
            let isRightToLeft = Substring(fields[1][0]) == "1"
            let found =
                Bidi.levels(of: scalars, isRightToLeft: isRightToLeft)
                ?? Array(repeating: isRightToLeft ? 1 : 0, count: scalars.count)
            let shown = scalars.indices.filter { expected[$0] != nil }
            let order = Bidi.visualOrder(of: shown.map { expected[$0] ?? 0 }).map { shown[$0] }
            #expect(
                shown.allSatisfy { found[$0] == expected[$0] }, "\(Substring(line)): \(found)")
            #expect(order == fields[4].compactMap { Int(Substring($0)) }, "\(Substring(line))")
            tried += 1
        }
        #expect(tried > 5_000)
    }
}
