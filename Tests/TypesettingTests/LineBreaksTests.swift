import TestSupport
import Testing

@testable import Typesetting

/// Plain words are not shown to ICU: what is said of them is what ICU says.
@Suite struct LineBreaksTests {
    private static let signs = Array("aB1.,:!?)( '’\u{A0}-/\"%$\n–é“”ת中\u{301}".utf16)

    private func expectSame(_ text: [UInt16]) {
        let asked = LineBreaks.asked(text, text.indices, "en-GB").filter {
            $0.isHard || !BoundSpace.stands(before: $0.offset, in: text)
        }
        let found = LineBreaks.opportunities(in: text, language: "en-GB")
        if found != asked {
            Issue.record("\(String(decoding: text, as: UTF16.self)): \(found), not \(asked)")
        }
    }

    @Test func shortTextsBreakAsICUBreaksThem() {
        let signs = Array("a1.)( '\u{A0}-/\"\n“".utf16)
        for one in signs {
            for two in signs {
                for three in signs {
                    expectSame([one, two, three])
                    expectSame([one, two, 0x20, three, 0x61])
                }
            }
        }
    }

    @Test func longTextsBreakAsICUBreaksThem() {
        var random = SplitMix64(seed: 14)
        // Letters and spaces are most of a text.
        let signs = Self.signs + Array("abc   de 12".utf16)
        for _ in 0..<1000 {
            let count = Int.random(in: 6...40, using: &random)
            expectSame(
                (0..<count).map { _ in signs[Int.random(in: signs.indices, using: &random)] })
        }
    }

    @Test func mostWordsArePlain() {
        let text = Array("Ms Reed (the mother) said: “it's fine”, and left at 10pm. ".utf16)
        var start = 0, whole: [Bool] = []
        while start < text.count {
            let word = PlainWord(in: text, from: start)
            whole.append(word.isWhole)
            start = word.end
        }
        let expected = [true, true, true, true, true, false, false, true, true, true, true]
        #expect(whole == expected)
    }
}
