import Documents

extension SVGBuilder {
    /// The outline of one element; empty where there is nothing to see.
    mutating func steps(_ kind: SVGElement, _ values: Values) -> [Path.Step] {
        switch kind {
        case .path: path(values)
        case .circle: circle(values)
        case .ellipse: ellipse(values)
        case .rect: box(values)
        case .line: line(values)
        case .polyline: polygon(values, isClosed: false)
        case .polygon: polygon(values, isClosed: true)
        case .svg, .g, .title, .desc: []
        }
    }

    private mutating func path(_ values: Values) -> [Path.Step] {
        guard let data = values["d"] else { return [] }
        switch PathReader.steps(data.value) {
        case .success(let steps): return steps
        case .failure(let fault):
            findings.add(.badPath, at: data.valueOffset + fault.offset)
            return []
        }
    }

    private mutating func circle(_ values: Values) -> [Path.Step] {
        let (x, y) = (number("cx", values), number("cy", values))
        guard let r = number("r", values, isLength: true), let x, let y, r > 0 else { return [] }
        return Path.Step.circle(centre: Point(x, y), radius: r)
    }

    private mutating func ellipse(_ values: Values) -> [Path.Step] {
        let (x, y) = (number("cx", values), number("cy", values))
        let rx = number("rx", values, isLength: true)
        let ry = number("ry", values, isLength: true)
        guard let x, let y, let rx, let ry, rx > 0, ry > 0 else { return [] }
        return Path.Step.ellipse(centre: Point(x, y), width: rx * 2, height: ry * 2)
    }

    private mutating func box(_ values: Values) -> [Path.Step] {
        let (x, y) = (number("x", values), number("y", values))
        let width = number("width", values, isLength: true)
        let height = number("height", values, isLength: true)
        let rx = number("rx", values, isLength: true)
        let ry = number("ry", values, isLength: true)
        guard let x, let y, let width, let height, let rx, let ry, width > 0, height > 0
        else { return [] }
        // One radius stands for both.
        let corner = (values["rx"] == nil ? ry : rx, values["ry"] == nil ? rx : ry)
        return Path.Step.roundedBox(x: x, y: y, width: width, height: height, corner: corner)
    }

    private mutating func line(_ values: Values) -> [Path.Step] {
        let (x1, y1) = (number("x1", values), number("y1", values))
        let (x2, y2) = (number("x2", values), number("y2", values))
        guard let x1, let y1, let x2, let y2 else { return [] }
        return [.move(Point(x1, y1)), .line(Point(x2, y2))]
    }

    private mutating func polygon(_ values: Values, isClosed: Bool) -> [Path.Step] {
        guard let attribute = values["points"] else { return [] }
        guard let numbers = NumberScanner.numbers(attribute.value), numbers.count.isMultiple(of: 2)
        else {
            findings.add(.badPoints, at: attribute.valueOffset)
            return []
        }
        let points = stride(from: 0, to: numbers.count, by: 2).map {
            Point(numbers[$0], numbers[$0 + 1])
        }
        return Path.Step.polygon(points, isClosed: isClosed)
    }

    // MARK: Numbers

    /// A length or a place; 0 where nothing is given, nil where it is wrong.
    private mutating func number(
        _ name: String, _ values: Values, isLength: Bool = false
    ) -> Double? {
        guard let attribute = values[name] else { return 0 }
        guard let number = NumberScanner.number(attribute.value) else {
            findings.add(.badNumber, at: attribute.valueOffset)
            return nil
        }
        guard !isLength || number >= 0 else {
            findings.add(.negative, at: attribute.valueOffset)
            return nil
        }
        return number
    }
}
