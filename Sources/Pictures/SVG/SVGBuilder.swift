import Diagnostics
import Documents

/// Builds a drawing from the elements of a file, and collects what our pictures do not use.
struct SVGBuilder {
    var findings: Findings
    private var title = ""
    private var description = ""
    private var shapes: [Shape] = []
    /// Where the view box begins; everything moves there.
    private var origin = Point(0, 0)

    init(findings: Findings) { self.findings = findings }

    /// The picture of a root element; nil where a finding says why.
    mutating func picture(
        _ root: XMLElement
    ) -> (drawing: Drawing, title: String, description: String)? {
        let values = values(of: root, .svg)
        if let namespace = values["xmlns"], namespace.value != Self.namespace {
            findings.add(.badNamespace, at: namespace.valueOffset)
        }
        let box = values["viewBox"].flatMap { viewBox($0) }
        origin = box?.origin ?? origin
        for child in root.children { visit(child, in: .svg, SVGPaint()) }
        guard let box else { return nil }
        let drawing = Drawing(width: box.width, height: box.height, shapes: shapes)
        return (drawing, title, description)
    }

    private static let namespace = Array("http://www.w3.org/2000/svg".utf8)

    // MARK: Elements

    private mutating func visit(
        _ element: XMLElement, in parent: SVGElement, _ inherited: SVGPaint
    ) {
        guard let kind = SVGElement(rawValue: element.name) else {
            let nearest = NearestName.of(element.name, among: SVGElement.allCases.map(\.rawValue))
            findings.add(.unknownElement(element.name, nearest: nearest), at: element.offset)
            return
        }
        let isRoom = parent.holdsShapes && kind != .svg && (parent == .svg || !kind.holdsText)
        guard isRoom else {
            findings.add(.misplacedElement(element.name), at: element.offset)
            return
        }
        var paint = inherited
        let values = values(of: element, kind, &paint)
        switch kind {
        case .title: title = words(of: element)
        case .desc: description = words(of: element)
        case .svg, .g: break
        default: add(steps(kind, values), filled: kind != .line, paint)
        }
        for child in element.children { visit(child, in: kind, paint) }
    }

    private mutating func add(_ steps: [Path.Step], filled: Bool, _ paint: SVGPaint) {
        let fill = filled ? paint.fill : nil
        guard !steps.isEmpty, fill != nil || paint.stroke != nil else { return }
        let moved = steps.map { $0.moved(x: -origin.x, y: -origin.y) }
        shapes.append(.path(Path(steps: moved, fill: fill, stroke: paint.stroke)))
    }

    /// The words of a title, its white space as single spaces.
    private func words(of element: XMLElement) -> String {
        element.text.split(whereSeparator: \.isSpace)
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    // MARK: Attributes

    typealias Values = [String: XMLElement.Attribute]

    private mutating func values(of element: XMLElement, _ kind: SVGElement) -> Values {
        var paint = SVGPaint()
        return values(of: element, kind, &paint)
    }

    /// The element's own attributes by name; those of painting go into the paint.
    private mutating func values(
        of element: XMLElement, _ kind: SVGElement, _ paint: inout SVGPaint
    ) -> Values {
        if !kind.holdsText, let offset = element.textOffset {
            findings.add(.strayText, at: offset)
        }
        let known = kind.attributes + (kind.isPainted ? SVGPaint.attributes : [])
        var values: Values = [:]
        for attribute in element.attributes {
            guard known.contains(attribute.name) else {
                let nearest = NearestName.of(attribute.name, among: known)
                findings.add(
                    .unknownAttribute(attribute.name, of: element.name, nearest: nearest),
                    at: attribute.offset)
                continue
            }
            if kind.attributes.contains(attribute.name) {
                values[attribute.name] = attribute
            } else if let problem = paint.take(attribute.name, attribute.value) {
                findings.add(problem, at: attribute.valueOffset)
            }
        }
        for name in kind.required where values[name] == nil {
            findings.add(.missingAttribute(name, of: element.name), at: element.offset)
        }
        return values
    }

    private mutating func viewBox(
        _ attribute: XMLElement.Attribute
    ) -> (origin: Point, width: Double, height: Double)? {
        guard let numbers = NumberScanner.numbers(attribute.value), numbers.count == 4,
            numbers[2] > 0, numbers[3] > 0
        else {
            findings.add(.badViewBox, at: attribute.valueOffset)
            return nil
        }
        return (Point(numbers[0], numbers[1]), numbers[2], numbers[3])
    }
}

extension Path.Step {
    /// The same step elsewhere.
    func moved(x: Double, y: Double) -> Path.Step {
        func moved(_ point: Point) -> Point { Point(point.x + x, point.y + y) }
        return switch self {
        case .move(let point): .move(moved(point))
        case .line(let point): .line(moved(point))
        case .curve(let one, let two, let end): .curve(moved(one), moved(two), moved(end))
        case .close: .close
        }
    }
}
