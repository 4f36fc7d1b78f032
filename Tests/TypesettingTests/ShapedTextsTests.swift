import Testing

@testable import Typesetting

/// Texts are taken for the same only where they shape alike.
@Suite struct ShapedTextsTests {
    /// How many of these are shaped, one after the other.
    private func shapings(of texts: [[TextSpan]], isRightToLeft: [Bool]? = nil) throws -> Int {
        let shaper = Shaper(try Samples.faces())
        var known = ShapedTexts(), count = 0
        for (index, spans) in texts.enumerated() {
            let turned = isRightToLeft?[index] ?? false
            let text = known.text(spans, isRightToLeft: turned) {
                count += 1
                return ShapedText(spans, shaper: shaper, language: "en", isRightToLeft: turned)
            }
            #expect(text.looks == spans.map(\.look))
        }
        return count
    }

    @Test func theSameWordsOfAnotherElementAreShapedOnce() throws {
        let texts = [[span("A safe plan")], [span("A safe plan", owner: 7)]]
        #expect(try shapings(of: texts) == 1)
    }

    @Test(arguments: [
        (span("plan"), span("plan", isBold: true)), (span("plan"), span("plan", language: "cy")),
        (span("1"), span("1", share: 0.7)), (span("1", share: 0.65), span("1", share: 0.7)),
        (span("\u{E9}"), span("e\u{301}")),
    ])
    func whatShapesOtherwiseIsAnother(_ one: TextSpan, _ other: TextSpan) throws {
        #expect(try shapings(of: [[one], [other], [one]]) == 2)
    }

    @Test func whereWordsArePartedAndTheirDirectionCount() throws {
        let whole = [span("a plan")], parted = [span("a "), span("plan", owner: 2)]
        #expect(try shapings(of: [whole, parted]) == 2)
        #expect(try shapings(of: [whole, whole], isRightToLeft: [false, true]) == 2)
    }
}

/// Words of one look.
private func span(
    _ words: String, isBold: Bool = false, owner: Element.ID = 1, share: Double? = nil,
    language: String = "en"
) -> TextSpan {
    var look = TextSpan.Look(isBold: isBold, owner: .element(owner), language: language)
    look.note = share.map { RaisedNumber(number: 1, share: $0) }
    return TextSpan(words: words, look: look)
}
