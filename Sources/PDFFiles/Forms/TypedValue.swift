/// A value of a form, set in Courier: every letter is six tenths as wide as the font is large, so that
/// nothing else need be known of it, and every viewer has it.
struct TypedValue {
    let content: String
    /// Of its box, in points.
    let width: Double, height: Double

    static let resources =
        "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>>>>>"

    private static let letterWidth = 0.6, lineHeight = 1.2
    /// Bytes of a value: more than a sheet holds.
    private static let longest = 40_000
    private static let usual = 12.0, smallest = 4.0, margin = 2.0
    /// Of a field: up to the largest page (ISO 32000-1, annex C.2).
    private static let sides = 4.5...14_400

    /// Nil where it has other letters than Latin ones, or there is no room for it in a size that can
    /// be read.
    init?(_ value: String, in field: FormField) {
        guard value.utf8.count <= Self.longest, let box = Self.box(of: field) else { return nil }
        (width, height) = (box.width, box.height)
        var lines: [[UInt8]] = []
        for line in value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            guard let codes = WindowsLetters.codes(of: line.map { $0 == "\t" ? " " : $0 }) else {
                return nil
            }
            lines.append(codes)
        }
        if let cells = field.cells, lines.count == 1, lines[0].count <= cells,
            width / Double(cells) >= Self.smallest * Self.letterWidth
        {
            content = Self.content(cells, lines[0], value, field, box)
            return
        }
        // Whatever is long is broken, rather than lost.
        for wraps in field.hasManyLines ? [true] : [false, true] {
            guard let set = Self.set(lines, in: box, field.size, wraps: wraps) else { continue }
            content = Self.content(set.lines, set.size, field, box)
            return
        }
        return nil
    }

    /// How wide and high a field is, before it is turned; nil where it has no room at all.
    static func box(of field: FormField) -> (width: Double, height: Double)? {
        guard let rect = field.widget["Rect"]?.numbers, rect.count == 4 else { return nil }
        let across = abs(rect[2] - rect[0]), up = abs(rect[3] - rect[1])
        guard sides.contains(across), sides.contains(up) else { return nil }
        let isTurned = (field.widget["MK"]?["R"]?.integer ?? 0) % 180 != 0
        return isTurned ? (up, across) : (across, up)
    }

    /// The lines in the largest size that has room for them.
    private static func set(
        _ lines: [[UInt8]], in box: (width: Double, height: Double), _ wanted: Double?, wraps: Bool
    ) -> (lines: [[UInt8]], size: Double)? {
        let first = min(wanted ?? usual, 144)
        let count = lines.reduce(0) { $0 + $1.count }
        for size in [first] + stride(from: first - 0.5, through: smallest, by: -0.5) {
            let columns = Int((box.width - 2 * margin) / (letterWidth * size))
            let rows = Int((box.height + 0.2 * size) / (lineHeight * size))
            guard columns > 0, lines.count <= rows, count <= columns * rows else { continue }
            let broken = wraps ? lines.flatMap { wrapped($0, columns) } : lines
            if broken.count <= rows, broken.allSatisfy({ $0.count <= columns }) {
                return (broken, size)
            }
        }
        return nil
    }

    /// A line broken between words, and within those that are longer than a line.
    private static func wrapped(_ line: [UInt8], _ columns: Int) -> [[UInt8]] {
        var lines: [[UInt8]] = [], rest = line[...]
        while rest.count > columns {
            let most = rest.prefix(columns + 1)
            let gap = most.lastIndex(of: 32).flatMap { $0 > rest.startIndex ? $0 : nil }
            let end = gap ?? rest.startIndex + columns
            lines.append(Array(rest[..<end]))
            rest = rest[(gap.map { $0 + 1 } ?? end)...]
        }
        return lines + [Array(rest)]
    }

    private static func content(
        _ lines: [[UInt8]], _ size: Double, _ field: FormField,
        _ box: (width: Double, height: Double)
    ) -> String {
        let capital = 0.56, isAlone = lines.count == 1 && !field.hasManyLines
        let top = isAlone ? (box.height - capital * size) / 2 : box.height - 0.8 * size
        let painted = lines.enumerated().map { index, line in
            let room = box.width - letterWidth * size * Double(line.count)
            let left = [1: room / 2, 2: room - margin][field.alignment] ?? margin
            return place(line[...], left, top - lineHeight * size * Double(index))
        }
        return text(painted, size)
    }

    /// A letter in each cell. To those who hear it, and to searches, it is one word.
    private static func content(
        _ cells: Int, _ letters: [UInt8], _ value: String, _ field: FormField,
        _ box: (width: Double, height: Double)
    ) -> String {
        let cell = box.width / Double(cells)
        let size = min(field.size ?? usual, cell / letterWidth, box.height)
        let free = [1: (cells - letters.count) / 2, 2: cells - letters.count][field.alignment] ?? 0
        let painted = letters.indices.map { index in
            place(
                letters[index...index],
                cell * (Double(index + free) + 0.5) - letterWidth * size / 2,
                (box.height - 0.56 * size) / 2)
        }
        let units = value.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let words = units.map(\.hexadecimal).joined()
        return "/Span <</ActualText<FEFF\(words)>>> BDC \(text(painted, size)) EMC"
    }

    private static func place(_ letters: ArraySlice<UInt8>, _ x: Double, _ y: Double) -> String {
        "1 0 0 1 \(x.syntax) \(y.syntax) Tm <\(letters.map(\.hexadecimal).joined())> Tj"
    }

    private static func text(_ painted: [String], _ size: Double) -> String {
        "q 0 g BT /F \(size.syntax) Tf \(painted.joined(separator: " ")) ET Q"
    }

    /// With a thin line around it.
    var framed: String {
        "q 0 G 0.5 w 0.25 0.25 \((width - 0.5).syntax) \((height - 0.5).syntax) re S Q " + content
    }

    /// A cross from corner to corner.
    static func cross(_ width: Double, _ height: Double) -> String {
        let edge = min(width, height) / 5
        let (right, top) = ((width - edge).syntax, (height - edge).syntax), low = edge.syntax
        return "q 0 G 1.5 w \(low) \(low) m \(right) \(top) l \(low) \(top) m \(right) \(low) l S Q"
    }
}
