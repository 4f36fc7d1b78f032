import Diagnostics
import Documents
import Glibc

/// Whether words can be told from their ground (WCAG 2.2, 1.4.3).
enum ContrastChecker {
    /// Text colours that are too near to paper, or to the tint that they may stand on.
    static func problems(of style: PageStyle, in sections: [SettingsSection]) -> [Problem] {
        guard let section = sections.first(where: { $0.name == "colours" }) else { return [] }
        let colours = style.colours
        let large = areHeadingsLarge(style)
        let checks: [(key: String, colour: Colour, grounds: [Colour], least: Double)] = [
            ("ink", colours.ink, [colours.paper, colours.mist], 4.5),
            ("teal", colours.teal, [colours.paper, tint(colours.teal, colours.paper)], 4.5),
            ("clay", colours.clay, [colours.paper, tint(colours.clay, colours.paper)], 4.5),
            ("blue", colours.blue, [colours.paper, colours.mist], 4.5),
            ("grey", colours.grey, [colours.paper], 4.5),
            ("heading-1", colours.heading1, [colours.paper, colours.mist], large ? 3 : 4.5),
            ("heading-2", colours.heading2, [colours.paper, colours.mist], large ? 3 : 4.5),
            ("heading-3", colours.heading3, [colours.paper, colours.mist], 4.5),
        ]
        return checks.compactMap { check in
            guard check.grounds.contains(where: { ratio(check.colour, $0) < check.least }),
                let setting = section.settings.first(where: { $0.key == check.key })
            else { return nil }
            let least = check.least == 3 ? "3 : 1" : "4.5 : 1"
            return .contrastTooLow(check.key, least: least, at: setting.place)
        }
    }

    /// From 1 (the same) to 21 (black on white).
    static func ratio(_ one: Colour, _ other: Colour) -> Double {
        let lights = [luminance(one), luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    /// A colour at 8 % on its ground.
    static func tint(_ colour: Colour, _ ground: Colour) -> Colour {
        func mixed(_ part: UInt8, _ under: UInt8) -> UInt8 {
            UInt8((Double(part) * 0.08 + Double(under) * 0.92).rounded())
        }
        return Colour(
            mixed(colour.red, ground.red), mixed(colour.green, ground.green),
            mixed(colour.blue, ground.blue))
    }

    /// Bold from 14 points up is large text.
    private static func areHeadingsLarge(_ style: PageStyle) -> Bool {
        Register.allCases.allSatisfy { min(style[$0].heading1, style[$0].heading2) >= 14 }
    }

    private static func luminance(_ colour: Colour) -> Double {
        func linear(_ part: UInt8) -> Double {
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
            + 0.0722 * linear(colour.blue)
    }
}
