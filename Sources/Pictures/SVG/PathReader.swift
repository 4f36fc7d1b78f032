import Documents

/// Reads the data of a path into moves, lines and cubic curves.
///
/// Every command of SVG is read; quadratic curves and arcs become cubic ones.
/// Source: SVG 1.1 §8.3.
struct PathReader {
    private var scanner: NumberScanner
    private var steps: [Path.Step] = []
    private var pen = Point(0, 0)
    /// Where the outline began, and where the pen is after `Z`.
    private var start = Point(0, 0)
    /// The last control point, which `S` and `T` mirror.
    private var control: Control?
    private var isClosed = false

    private enum Control {
        case cubic(Point)
        case quadratic(Point)
    }

    private init(_ data: [UInt8]) { scanner = NumberScanner(data) }

    /// The steps of a path, or where its data can be read no further.
    static func steps(_ data: [UInt8]) -> Result<[Path.Step], Unreadable> {
        var reader = PathReader(data)
        guard reader.readAll() else { return .failure(Unreadable(offset: reader.scanner.offset)) }
        return .success(reader.steps)
    }

    struct Unreadable: Error {
        var offset: Int
    }

    private mutating func readAll() -> Bool {
        scanner.skipSpace()
        while let command = scanner.peek {
            let name = command & 0xDF
            guard command.isLetter, !steps.isEmpty || name == UInt8(ascii: "M") else {
                return false
            }
            let isRelative = command != name
            scanner.advance()
            scanner.skipSpace()
            guard read(name, isRelative) else { return false }
        }
        return true
    }

    /// One command with all its repetitions.
    private mutating func read(_ name: UInt8, _ isRelative: Bool) -> Bool {
        guard name != UInt8(ascii: "Z") else {
            close()
            scanner.skipSpace()
            return true
        }
        var isFirst = true
        repeat {
            // Further pairs after a move are lines.
            let isMore = name == UInt8(ascii: "M") && !isFirst
            guard readOnce(isMore ? UInt8(ascii: "L") : name, isRelative) else { return false }
            scanner.skipSeparator()
            isFirst = false
        } while scanner.isAtNumber
        return true
    }

    private mutating func readOnce(_ name: UInt8, _ isRelative: Bool) -> Bool {
        switch name {
        case UInt8(ascii: "M"): return move(isRelative)
        case UInt8(ascii: "L"): return line(points(1, isRelative)?.first)
        case UInt8(ascii: "H"):
            return line(number().map { Point($0 + (isRelative ? pen.x : 0), pen.y) })
        case UInt8(ascii: "V"):
            return line(number().map { Point(pen.x, $0 + (isRelative ? pen.y : 0)) })
        case UInt8(ascii: "C"): return curve(points(3, isRelative), mirrors: false)
        case UInt8(ascii: "S"): return curve(points(2, isRelative), mirrors: true)
        case UInt8(ascii: "Q"): return quadratic(points(2, isRelative), mirrors: false)
        case UInt8(ascii: "T"): return quadratic(points(1, isRelative), mirrors: true)
        case UInt8(ascii: "A"): return arc(isRelative)
        default: return false
        }
    }

    // MARK: Commands

    private mutating func move(_ isRelative: Bool) -> Bool {
        guard let point = points(1, isRelative)?.first else { return false }
        steps.append(.move(point))
        (pen, start, control, isClosed) = (point, point, nil, false)
        return true
    }

    private mutating func close() {
        if !isClosed { steps.append(.close) }
        (pen, control, isClosed) = (start, nil, true)
    }

    private mutating func line(_ end: Point?) -> Bool {
        guard let end else { return false }
        draw(.line(end), to: end)
        return true
    }

    private mutating func curve(_ given: [Point]?, mirrors: Bool) -> Bool {
        guard var given else { return false }
        if mirrors {
            given.insert(mirroredCubic ?? pen, at: 0)
        }
        draw(.curve(given[0], given[1], given[2]), to: given[2])
        control = .cubic(given[1])
        return true
    }

    private mutating func quadratic(_ given: [Point]?, mirrors: Bool) -> Bool {
        guard let given, let end = given.last else { return false }
        let middle = mirrors ? mirroredQuadratic ?? pen : given[0]
        let third = 2.0 / 3
        draw(.curve(pen.towards(middle, third), end.towards(middle, third), end), to: end)
        control = .quadratic(middle)
        return true
    }

    private var mirroredCubic: Point? {
        if case .cubic(let last) = control { last.mirrored(at: pen) } else { nil }
    }

    private var mirroredQuadratic: Point? {
        if case .quadratic(let last) = control { last.mirrored(at: pen) } else { nil }
    }

    private mutating func arc(_ isRelative: Bool) -> Bool {
        guard let rx = number(), let ry = number(), let rotation = number(),
            let isLarge = flag(), let isClockwise = flag(), let end = points(1, isRelative)?.first
        else { return false }
        let arc = Arc(
            from: pen, to: end, rx: abs(rx), ry: abs(ry), rotation: rotation, isLarge: isLarge,
            isClockwise: isClockwise)
        for step in arc.steps { draw(step, to: step.end ?? end) }
        pen = end
        return true
    }

    private mutating func draw(_ step: Path.Step, to end: Point) {
        // After `Z` a new outline begins where the old one did.
        if isClosed { steps.append(.move(start)) }
        steps.append(step)
        (pen, control, isClosed) = (end, nil, false)
    }

    // MARK: Arguments

    private mutating func number() -> Double? {
        defer { scanner.skipSeparator() }
        return scanner.number()
    }

    private mutating func flag() -> Bool? {
        defer { scanner.skipSeparator() }
        return scanner.flag()
    }

    private mutating func points(_ count: Int, _ isRelative: Bool) -> [Point]? {
        var points: [Point] = []
        for _ in 0..<count {
            guard let x = number(), let y = number() else { return nil }
            points.append(isRelative ? Point(pen.x + x, pen.y + y) : Point(x, y))
        }
        return points
    }
}

extension Point {
    /// The point as far on the other side of a centre.
    func mirrored(at centre: Point) -> Point { Point(2 * centre.x - x, 2 * centre.y - y) }

    /// The point that lies a part of the way to another.
    func towards(_ other: Point, _ part: Double) -> Point {
        Point(x + (other.x - x) * part, y + (other.y - y) * part)
    }
}
