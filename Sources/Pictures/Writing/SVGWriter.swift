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
        var svg = SVGText()
        open(drawing, setting, title: title, description: description, in: &svg)
        let isThemed = if case .inline(_, _, true) = setting { true } else { false }
        for shape in drawing.shapes {
            switch shape {
            case .path(let path): append(path, to: &svg, isThemed: isThemed)
            case .label(let label): append(label, to: &svg, isThemed: isThemed)
            }
        }
        svg.raw("</g></svg>")
        return String(decoding: svg.bytes, as: UTF8.self)
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

    private static func open(
        _ drawing: Drawing, _ setting: Setting, title: String, description: String,
        in svg: inout SVGText
    ) {
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        var id: String?
        switch setting {
        case .file:
            svg.attribute("width", drawing.width)
            svg.attribute("height", drawing.height)
            svg.attribute("font-family", "Andika,Verdana,sans-serif")
        case .inline(let own, let classes, _):
            id = own
            svg.attribute("class", classes)
            svg.attribute("role", "img")
            let parts = [("title", title), ("desc", description)].filter { !$0.1.isEmpty }
            if !parts.isEmpty {
                let ids = parts.map { "\(own)_\($0.0)" }.joined(separator: " ")
                svg.attribute("aria-labelledby", ids)
            }
        }
        svg.raw(" viewBox=\"0 0 ")
        svg.number(drawing.width)
        svg.raw(" ")
        svg.number(drawing.height)
        svg.raw("\">")
        appendElement("title", title, id: id.map { "\($0)_title" }, to: &svg)
        appendElement("desc", description, id: id.map { "\($0)_desc" }, to: &svg)
        svg.raw("<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">")
    }

    private static func appendElement(
        _ name: String, _ words: String, id: String?, to svg: inout SVGText
    ) {
        guard !words.isEmpty else { return }
        svg.raw("<\(name)")
        if let id { svg.attribute("id", id) }
        svg.raw(">")
        svg.words(words)
        svg.raw("</\(name)>")
    }
}

extension SVGWriter {
    private static func append(_ path: Path, to svg: inout SVGText, isThemed: Bool) {
        svg.raw("<path d=\"")
        for step in path.steps { append(step, to: &svg) }
        svg.raw("\"")
        if let fill = path.fill { svg.attribute("fill", fill.hexadecimal) }
        if let stroke = path.stroke {
            svg.attribute("stroke", stroke.colour.hexadecimal)
            svg.attribute("stroke-width", stroke.width)
            if !stroke.dash.isEmpty { append(dash: stroke.dash, to: &svg) }
        }
        if isThemed { appendClasses(fill: path.fill, stroke: path.stroke?.colour, to: &svg) }
        svg.raw("/>")
    }

    private static func append(_ step: Path.Step, to svg: inout SVGText) {
        switch step {
        case .move(let point): svg.step("M", point)
        case .line(let point): svg.step("L", point)
        case .curve(let one, let two, let end): svg.step("C", one, two, end)
        case .close: svg.raw("Z")
        }
    }

    private static func append(dash lengths: [Double], to svg: inout SVGText) {
        svg.raw(" stroke-dasharray=\"")
        for (index, length) in lengths.enumerated() {
            if index > 0 { svg.raw(" ") }
            svg.number(length)
        }
        svg.raw("\"")
    }

    private static func append(_ label: Label, to svg: inout SVGText, isThemed: Bool) {
        svg.raw("<text")
        svg.attribute("x", label.at.x)
        svg.attribute("y", label.at.y)
        svg.attribute("font-size", fittingSize(of: label))
        if label.anchor != .start { svg.attribute("text-anchor", label.anchor.rawValue) }
        if label.isBold { svg.attribute("font-weight", 700) }
        svg.attribute("fill", label.colour.hexadecimal)
        if isThemed { appendClasses(fill: label.colour, stroke: nil, to: &svg) }
        svg.raw(">")
        svg.words(label.words)
        svg.raw("</text>")
    }

    private static func appendClasses(fill: Colour?, stroke: Colour?, to svg: inout SVGText) {
        let (fill, stroke) = (fill.flatMap(houseName), stroke.flatMap(houseName))
        guard fill != nil || stroke != nil else { return }
        svg.raw(" class=\"")
        if let fill { svg.raw("fill-" + fill) }
        if fill != nil, stroke != nil { svg.raw(" ") }
        if let stroke { svg.raw("stroke-" + stroke) }
        svg.raw("\"")
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
}
