/// Where in a line the marks of emphasis and of code stand, and not letters that look like them.
///
/// Source: CommonMark 0.31, 6.1 and 6.2; a run that opens and closes follows the rule of three.
struct EmphasisMarks {
    /// The places of the marks.
    private(set) var places: Set<Int> = []
    /// The places within code, in which nothing means anything.
    private(set) var code: Set<Int> = []

    private let source: [Character]
    private var openers: [Run] = []

    private struct Run {
        let mark: Character
        let start: Int
        let length: Int
        /// Marks that were not used up yet, at its end.
        var left: Int
        let opens: Bool
        let closes: Bool
    }

    /// More that are open at once are letters.
    private static let mostOpen = 100

    init(in source: [Character]) {
        self.source = source
        guard source.contains(where: { $0 == "*" || $0 == "_" || $0 == "`" }) else { return }
        var position = 0
        while position < source.count { position = next(after: position) }
    }

    /// Reads what stands at a position; gives the one behind it.
    private mutating func next(after position: Int) -> Int {
        switch source[position] {
        case "\\": return position + 2
        case "`": return readCode(from: position)
        case "*", "_":
            let run = run(at: position)
            take(run)
            return position + run.length
        case "]" where character(position + 1) == "(": return endOfTarget(from: position + 2)
        default: return position + 1
        }
    }

    private func character(_ position: Int) -> Character? {
        source.indices.contains(position) ? source[position] : nil
    }

    private func length(at position: Int) -> Int {
        source[position...].prefix { $0 == source[position] }.count
    }

    private mutating func readCode(from start: Int) -> Int {
        let length = length(at: start)
        var position = start + length
        while position < source.count {
            guard source[position] == "`" else {
                position += 1
                continue
            }
            let other = self.length(at: position)
            if other == length {
                places.formUnion(start..<start + length)
                places.formUnion(position..<position + length)
                code.formUnion(start + length..<position)
                return position + length
            }
            position += other
        }
        return start + length
    }

    private func endOfTarget(from start: Int) -> Int {
        var depth = 1
        var position = start
        while position < source.count, depth > 0 {
            switch source[position] {
            case "\\": position += 1
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            position += 1
        }
        return depth == 0 ? position : start
    }

    private func run(at start: Int) -> Run {
        let mark = source[start]
        let length = length(at: start)
        let before = character(start - 1) ?? " ", after = character(start + length) ?? " "
        let isAfterMark = Self.isPunctuation(before), isBeforeMark = Self.isPunctuation(after)
        let isLeft =
            !after.isWhitespace && (!isBeforeMark || before.isWhitespace || isAfterMark)
        let isRight =
            !before.isWhitespace && (!isAfterMark || after.isWhitespace || isBeforeMark)
        return Run(
            mark: mark, start: start, length: length, left: length,
            opens: isLeft && (mark == "*" || !isRight || isAfterMark),
            closes: isRight && (mark == "*" || !isLeft || isBeforeMark))
    }

    private static func isPunctuation(_ character: Character) -> Bool {
        character.isPunctuation || character.isSymbol
    }

    private mutating func take(_ run: Run) {
        var closer = run
        while closer.closes, closer.left > 0,
            let index = openers.lastIndex(where: { Self.match($0, closer) })
        {
            let count = min(openers[index].left, closer.left, 2)
            let opener = openers[index]
            places.formUnion(opener.start + opener.left - count..<opener.start + opener.left)
            let start = closer.start + closer.length - closer.left
            places.formUnion(start..<start + count)
            closer.left -= count
            openers.removeSubrange((index + 1)...)
            openers[index].left -= count
            if openers[index].left == 0 { openers.removeLast() }
        }
        guard closer.opens, closer.left == closer.length, openers.count < Self.mostOpen else {
            return
        }
        openers.append(closer)
    }

    private static func match(_ opener: Run, _ closer: Run) -> Bool {
        guard opener.mark == closer.mark else { return false }
        let isBoth = opener.closes || closer.opens
        let isThird = (opener.length + closer.length) % 3 == 0
        return !(isBoth && isThird)
            || opener.length % 3 == 0 && closer.length % 3 == 0
    }
}
