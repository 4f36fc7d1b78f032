import Documents
import Pictures

extension PageWriter {
    mutating func write(_ figure: Figure) {
        let size = figure.isLittle ? " little" : ""
        markup.raw("<figure class=\"\(figure.role.rawValue)\(size)\">\n")
        switch figure.artwork {
        case .raster(let raster): write(raster, alternative: figure.alternative)
        case .drawing(let drawing, _) where figure.role == .chart:
            write(drawing, of: figure, form: "only")
        case .drawing(let drawing, _): write(drawing, alternative: figure.alternative)
        case .responsive(let wide, let narrow, _) where figure.role == .chart:
            write(wide, of: figure, form: "wide")
            write(narrow, of: figure, form: "narrow")
        case .responsive(let wide, _, _): write(wide, alternative: figure.alternative)
        }
        if figure.role == .chart { charts += 1 }
        if !figure.facts.isEmpty {
            markup.raw("<div class=\"facts\">\n")
            write(figure.facts)
            markup.raw("</div>\n")
        }
        markup.raw("</figure>\n")
    }

    /// A chart stands in the page itself, so that its words are text and its colours the page's.
    private mutating func write(_ chart: Drawing, of figure: Figure, form: String) {
        let isThemed = SVGWriter.isThemable(chart)
        markup.raw(
            SVGWriter.svg(
                chart, title: singleSpaced(figure.title),
                description: singleSpaced(figure.alternative),
                setting: .inline(
                    id: "chart_\(charts + 1)_\(form)",
                    classes: "only-html \(form)\(isThemed ? "" : " tile")", isThemed: isThemed)))
        markup.raw("\n")
    }

    private mutating func write(_ drawing: Drawing, alternative: String) {
        write(
            image: DataAddress.svg(SVGWriter.svg(drawing)), alternative: alternative,
            width: drawing.width, height: drawing.height)
    }

    private mutating func write(_ raster: Raster, alternative: String) {
        write(
            image: address(of: raster), alternative: alternative, width: Double(raster.width),
            height: Double(raster.height))
    }

    /// A picture may stand in a page more than once.
    private mutating func address(of raster: Raster) -> [UInt8] {
        if let known = addresses[raster.digest] { return known }
        let address = DataAddress.base64(
            raster.bytes, type: "image/\(raster.encoding.rawValue)")
        addresses[raster.digest] = address
        return address
    }

    /// The measures are for the shape alone: the style decides how large it is shown.
    private mutating func write(
        image address: [UInt8], alternative: String, width: Double, height: Double
    ) {
        markup.raw("<img")
        markup.attribute("alt", alternative)
        markup.raw(" width=\"\(pixels(width))\" height=\"\(pixels(height))\" src=\"")
        markup.append(address)
        markup.raw("\">\n")
    }

    private func pixels(_ length: Double) -> Int {
        length.isFinite ? Int(min(max(length.rounded(), 1), 100_000)) : 1
    }
}

extension Figure {
    /// A chart made so small that its facts stand beside it.
    fileprivate var isLittle: Bool {
        if role == .chart, case .responsive(let wide, _, _) = artwork { return wide.width < 200 }
        return false
    }
}
