/// What a table's column needs, in ems.
struct TableColumn {
    /// The widest word.
    var narrowest: Double
    /// The widest cell on one line.
    var widest: Double
    /// Numbers are ranged at the right.
    var isNumeric: Bool
    /// Nothing stands in it yet: a hand fills it in, and needs the room that is left.
    var isToFillIn: Bool

    init(header: ShapedText, cells: [ShapedText], isNumeric: Bool, isToFillIn: Bool = false) {
        narrowest = cells.reduce(header.narrowest) { max($0, $1.narrowest) }
        widest = cells.reduce(header.widest) { max($0, $1.widest) }
        self.isNumeric = isNumeric
        self.isToFillIn = isToFillIn
    }

    /// Whether every cell is empty or a number, and one at least is a number.
    static func isNumeric(_ cells: [String]) -> Bool {
        var hasNumber = false
        for cell in cells {
            for scalar in cell.unicodeScalars {
                switch scalar {
                case "0"..."9": hasNumber = true
                case "£", "€", "$", ",", ".", "%", "-", "−", "–", " ", "\u{A0}": break
                default: return false
                }
            }
        }
        return hasNumber
    }
}

/// How wide the columns of a table are, and how large its words.
enum ColumnWidths {
    /// Points; `isBroken` where words had to be divided.
    struct Fitted {
        var widths: [Double]
        var size: Double
        var isBroken: Bool
    }

    /// Every column gets its widest word; what is left goes to those with much to say.
    ///
    /// Where the words do not fit, they are set smaller, down to `smallest`; then they are divided.
    static func fit(
        _ columns: [TableColumn], into width: Double, size: Double, gutter: Double,
        smallest: Double = 9
    ) -> Fitted {
        let room = max(width - gutter * Double(columns.count - 1), width / 4)
        var size = size
        let least = columns.reduce(0) { $0 + $1.narrowest }
        if least * size > room, least > 0 {
            size = max(min(size, smallest), min(size, room / least))
        }
        let needs = columns.map { $0.narrowest * size }, wishes = columns.map { $0.widest * size }
        let needed = needs.reduce(0, +), wished = wishes.reduce(0, +)
        if needed > room {
            let widths = needs.map { room * $0 / needed }
            return Fitted(widths: widths, size: size, isBroken: needed > room + 0.01)
        }
        if wished <= room {
            let widths = wider(wishes, by: room - wished, columns)
            return Fitted(widths: widths, size: size, isBroken: false)
        }
        return Fitted(widths: level(needs, wishes, room: room), size: size, isBroken: false)
    }

    /// What is left goes to all alike, or to those that a hand fills in, by their headings.
    private static func wider(
        _ widths: [Double], by spare: Double, _ columns: [TableColumn]
    ) -> [Double] {
        let shares = columns.map { $0.isToFillIn ? $0.widest : 0 }
        let all = shares.reduce(0, +)
        guard all > 0 else { return widths.map { $0 + spare / Double(max(1, widths.count)) } }
        return zip(widths, shares).map { $0 + spare * $1 / all }
    }

    /// Widths at which the longest cell of every column takes as few lines as can be, so that no
    /// row is higher than it has to be; what is left saves the short columns a second line.
    private static func level(_ needs: [Double], _ wishes: [Double], room: Double) -> [Double] {
        func widths(_ lines: Double) -> [Double] {
            // Lines break at words: some are shorter than the column.
            zip(needs, wishes).map { max($0, min($1, 1.15 * $1 / lines)) }
        }
        var lines = 2.0
        while widths(lines).reduce(0, +) > room, lines < 1000 { lines += 1 }
        var fitted = widths(lines)
        var spare = max(0, room - fitted.reduce(0, +))
        while let column = tallest(fitted, wishes, spare) {
            let wider = width(of: wishes[column], inFewerLinesThan: fitted[column])
            spare -= wider - fitted[column]
            fitted[column] = wider
        }
        let still = zip(wishes, fitted).map { max(0, $0 - $1) }
        let all = max(still.reduce(0, +), 1)
        return zip(fitted, still).map { $0 + spare * $1 / all }
    }

    /// The column with the most lines that can be had in one line fewer for `spare`.
    private static func tallest(
        _ widths: [Double], _ wishes: [Double], _ spare: Double
    ) -> Int? {
        widths.indices.filter { column in
            let wider = width(of: wishes[column], inFewerLinesThan: widths[column])
            return wider > widths[column] && wider - widths[column] <= spare
        }.max { one, other in
            let left = lines(of: wishes[one], in: widths[one])
            let right = lines(of: wishes[other], in: widths[other])
            return (left, -one) < (right, -other)
        }
    }

    private static func lines(of wish: Double, in width: Double) -> Double {
        wish <= width ? 1 : (1.15 * wish / max(width, 1)).rounded(.up)
    }

    private static func width(of wish: Double, inFewerLinesThan width: Double) -> Double {
        let lines = lines(of: wish, in: width) - 1
        return lines < 1 ? width : lines == 1 ? wish : 1.15 * wish / lines
    }
}
