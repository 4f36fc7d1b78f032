import Documents

/// Writes a drawing as SVG 1.1.
public enum SVGWriter {
    /// Where the SVG will stand.
    public enum Setting: Sendable, Equatable {
        /// A file of its own, or an image's data: it carries its own colours.
        case file
        /// In an HTML page, as an image named by its title and description.
        ///
        /// Its ids begin with `id`. Where `isThemed`, shapes in a colour of the house carry the
        /// classes `fill-ink`, `stroke-teal` and so on, so that the page may set them anew.
        case inline(id: String, classes: String, isThemed: Bool)
    }

    /// The drawing as SVG; lengths are the drawing's own units, rounded to hundredths.
    ///
    /// An empty title or description is left out.
    public static func svg(
        _ drawing: Drawing, title: String = "", description: String = "",
        setting: Setting = .file
    ) -> String {
        var svg = opening(drawing, setting, title: title, description: description)
        let isThemed = if case .inline(_, _, true) = setting { true } else { false }
        for shape in drawing.shapes {
            switch shape {
            case .path(let path): append(path, to: &svg, isThemed: isThemed)
            case .label(let label): append(label, to: &svg, isThemed: isThemed)
            }
        }
        svg += "</g></svg>"
        return svg
    }

    /// Whether every colour of the drawing is one of the house, so that a page may darken it.
    public static func isThemable(_ drawing: Drawing) -> Bool {
        drawing.shapes.allSatisfy { shape in
            switch shape {
            case .path(let path):
                [path.fill, path.stroke?.colour].compactMap(\.self)
                    .allSatisfy { houseName($0) != nil }
            case .label(let label): houseName(label.colour) != nil
            }
        }
    }

    private static func opening(
        _ drawing: Drawing, _ setting: Setting, title: String, description: String
    ) -> String {
        let (width, height) = (number(drawing.width), number(drawing.height))
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\""
        var (titleID, descriptionID) = ("", "")
        switch setting {
        case .file:
            svg += " width=\"\(width)\" height=\"\(height)\""
            svg += " font-family=\"Andika,Verdana,sans-serif\""
        case .inline(let id, let classes, _):
            svg += " class=\"\(escaped(classes))\" role=\"img\""
            let ids = [title.isEmpty ? nil : "title", description.isEmpty ? nil : "desc"]
                .compactMap { $0.map { "\(escaped(id))_\($0)" } }
            if !ids.isEmpty { svg += " aria-labelledby=\"\(ids.joined(separator: " "))\"" }
            titleID = " id=\"\(escaped(id))_title\""
            descriptionID = " id=\"\(escaped(id))_desc\""
        }
        svg += " viewBox=\"0 0 \(width) \(height)\">"
        if !title.isEmpty { svg += "<title\(titleID)>\(escaped(title))</title>" }
        if !description.isEmpty { svg += "<desc\(descriptionID)>\(escaped(description))</desc>" }
        return svg + "<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
    }
}

extension SVGWriter {
    private static func append(_ path: Path, to svg: inout String, isThemed: Bool) {
        svg += "<path d=\""
        for step in path.steps { append(step, to: &svg) }
        svg += "\""
        if let fill = path.fill { svg += " fill=\"\(fill.hexadecimal)\"" }
        if let stroke = path.stroke {
            svg += " stroke=\"\(stroke.colour.hexadecimal)\""
            svg += " stroke-width=\"\(number(stroke.width))\""
            if !stroke.dash.isEmpty {
                let lengths = stroke.dash.map(number).joined(separator: " ")
                svg += " stroke-dasharray=\"\(lengths)\""
            }
        }
        if isThemed { appendClasses(fill: path.fill, stroke: path.stroke?.colour, to: &svg) }
        svg += "/>"
    }

    private static func append(_ step: Path.Step, to svg: inout String) {
        switch step {
        case .move(let point): svg += "M" + pair(point)
        case .line(let point): svg += "L" + pair(point)
        case .curve(let one, let two, let end):
            svg += "C" + pair(one) + "," + pair(two) + "," + pair(end)
        case .close: svg += "Z"
        }
    }

    private static func append(_ label: Label, to svg: inout String, isThemed: Bool) {
        svg += "<text x=\"\(number(label.at.x))\" y=\"\(number(label.at.y))\""
        svg += " font-size=\"\(number(fittingSize(of: label)))\""
        if label.anchor != .start { svg += " text-anchor=\"\(label.anchor.rawValue)\"" }
        if label.isBold { svg += " font-weight=\"700\"" }
        svg += " fill=\"\(label.colour.hexadecimal)\""
        if isThemed { appendClasses(fill: label.colour, stroke: nil, to: &svg) }
        svg += ">\(escaped(label.words))</text>"
    }

    private static func appendClasses(fill: Colour?, stroke: Colour?, to svg: inout String) {
        let classes = [
            fill.flatMap(houseName).map { "fill-" + $0 },
            stroke.flatMap(houseName).map { "stroke-" + $0 },
        ].compactMap(\.self)
        if !classes.isEmpty { svg += " class=\"\(classes.joined(separator: " "))\"" }
    }

    private static func houseName(_ colour: Colour) -> String? {
        switch colour {
        case .ink: "ink"
        case .paper: "paper"
        case .teal: "teal"
        case .clay: "clay"
        case .blue: "blue"
        case .grey: "grey"
        case .line: "line"
        case .mist: "mist"
        default: nil
        }
    }
}

extension SVGWriter {
    /// The label's size, smaller where the words would be wider than their room.
    ///
    /// A page cannot know which of its fonts a reader has, so the widths are those of a wide one.
    static func fittingSize(of label: Label) -> Double {
        let ems = label.words.unicodeScalars.reduce(0) { $0 + width(of: $1) }
        let needed = ems * label.size * (label.isBold ? 1.1 : 1)
        guard label.room > 0, needed > label.room else { return label.size }
        return label.size * label.room / needed
    }

    /// In ems, a little more than Andika's.
    private static func width(of letter: Unicode.Scalar) -> Double {
        switch letter {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "!", "|", " ": 0.34
        case "f", "r", "t", "(", ")", "-", "\"", "/": 0.42
        case "m", "w", "M", "W", "@", "—": 0.9
        case "A"..."Z": 0.68
        case "\u{1100}"...: 1
        default: 0.58
        }
    }

    private static func pair(_ point: Point) -> String { number(point.x) + "," + number(point.y) }

    /// At most two decimals, no exponent; what is no number is 0.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        switch rest {
        case 0: return "\(sign)\(whole)"
        case _ where rest % 10 == 0: return "\(sign)\(whole).\(rest / 10)"
        case 1...9: return "\(sign)\(whole).0\(rest)"
        default: return "\(sign)\(whole).\(rest)"
        }
    }

    private static func escaped(_ words: String) -> String {
        var text = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
