import Documents

/// How a shape is painted, as it is handed down from group to group.
struct SVGPaint {
    static let attributes = [
        "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
    ]

    // Where nothing is said, SVG fills with black and draws no line.
    var fill: Colour? = Colour(0, 0, 0)
    var strokeColour: Colour?
    var strokeWidth = 1.0

    var stroke: Stroke? {
        strokeWidth > 0 ? strokeColour.map { Stroke(colour: $0, width: strokeWidth) } : nil
    }

    /// Takes one attribute on; what is wrong with it, if anything.
    mutating func take(_ name: String, _ value: [UInt8]) -> PictureProblem? {
        switch name {
        case "fill", "stroke":
            guard let paint = Self.paint(value) else { return .badColour }
            if name == "fill" { fill = paint.colour } else { strokeColour = paint.colour }
        case "stroke-width":
            guard let width = NumberScanner.number(value) else { return .badNumber }
            guard width >= 0 else { return .negative }
            strokeWidth = width
        default:
            guard value == Array("round".utf8) else { return .onlyRound }
        }
        return nil
    }

    /// `none`, `#rgb` or `#rrggbb`; nil for anything else.
    private static func paint(_ value: [UInt8]) -> (colour: Colour?, Void)? {
        if value == Array("none".utf8) { return (nil, ()) }
        guard value.first == UInt8(ascii: "#") else { return nil }
        let digits = value.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == value.count - 1 else { return nil }
        let parts = digits.map { UInt8($0) }
        switch parts.count {
        case 3: return (Colour(parts[0] * 17, parts[1] * 17, parts[2] * 17), ())
        case 6:
            return (
                Colour(
                    parts[0] * 16 + parts[1], parts[2] * 16 + parts[3], parts[4] * 16 + parts[5]),
                ()
            )
        default: return nil
        }
    }
}
