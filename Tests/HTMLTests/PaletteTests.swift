import Documents
import Glibc
import Testing

@testable import HTML

/// WCAG 2.2 §1.4.3 and §1.4.11.
@Suite("Colours can be told apart")
struct PaletteTests {
    @Test("words on paper, on tinted ground, and paper on ink: 4.5 to 1", arguments: [false, true])
    func words(_ isDark: Bool) {
        let palette = isDark ? Palette.dark : .light
        for (name, colour) in palette.named
        where ["ink", "teal", "clay", "blue", "grey"].contains(name) {
            #expect(contrast(colour, palette.paper) >= 4.5, "\(name) on paper")
            #expect(contrast(colour, palette.mist) >= 4.5, "\(name) on mist")
        }
        #expect(contrast(Palette.light.ink, palette.tile) >= 7)
    }

    @Test("dark pages keep the order of lightness, turned about")
    func order() {
        let order = { (palette: Palette) in
            palette.named.filter { $0.name != "tile" }
                .sorted { luminance($0.colour) < luminance($1.colour) }.map(\.name)
        }
        #expect(order(.light).first == "ink")
        #expect(order(.light).last == "paper")
        #expect(order(.dark).first == "paper")
        #expect(order(.dark).last == "ink")
        let grounds = ["paper", "mist", "line"]
        #expect(order(.light).filter(grounds.contains) == ["line", "mist", "paper"])
        #expect(order(.dark).filter(grounds.contains) == ["paper", "mist", "line"])
    }
}

private func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(_ colour: Colour) -> Double {
    func linear(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue)
}
