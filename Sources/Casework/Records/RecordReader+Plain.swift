/// Values of one word: dates, times, numbers, flags, choices.
extension RecordReader {
    mutating func plainValue(_ node: Node, _ kind: Kind, in field: Field) -> Value? {
        guard case .scalar(let scalar) = node.content else {
            wrongKind(field, kind, node)
            return nil
        }
        switch kind {
        case .date: return date(scalar, kind, node, in: field)
        case .done: return Self.flag(scalar) ?? date(scalar, kind, node, in: field)
        case .time: return noted(Self.time(scalar), kind, node, in: field)
        case .number(let range, let whole):
            return number(scalar, range, whole: whole, kind, node, in: field)
        default: return noted(Self.flag(scalar), kind, node, in: field)
        }
    }

    private mutating func noted(_ value: Value?, _ kind: Kind, _ node: Node, in field: Field)
        -> Value?
    {
        if value == nil { wrongKind(field, kind, node) }
        return value
    }

    private mutating func date(_ scalar: Scalar, _ kind: Kind, _ node: Node, in field: Field)
        -> Value?
    {
        guard case .text(let text) = scalar, Self.looksLikeDate(text) else {
            wrongKind(field, kind, node)
            return nil
        }
        guard let day = Day(text) else {
            log.add(.impossibleDate(field), at: node.position)
            return nil
        }
        return .date(day)
    }

    /// Digits where `YYYY-MM-DD` has digits.
    private static func looksLikeDate(_ text: String) -> Bool {
        text.utf8.count == 10
            && text.utf8.enumerated().allSatisfy { offset, byte in
                offset == 4 || offset == 7 ? byte == .minus : byte.isDigit
            }
    }

    /// `HH:MM`, by a clock of 24 hours.
    private static func time(_ scalar: Scalar) -> Value? {
        guard case .text(let text) = scalar else { return nil }
        let parts = text.utf8.split(separator: .colon, omittingEmptySubsequences: false)
        guard parts.map(\.count) == [2, 2], parts.joined().allSatisfy(\.isDigit),
            let hours = Int(String(parts[0]) ?? ""), let minutes = Int(String(parts[1]) ?? ""),
            hours < 24, minutes < 60
        else { return nil }
        return .time(hours * 60 + minutes)
    }

    private static func flag(_ scalar: Scalar) -> Value? {
        switch scalar {
        case .flag(let flag): .flag(flag)
        case .text(let text) where text.utf8.count <= 5:
            switch text.lowercased() {
            case "yes", "true": .flag(true)
            case "no", "false": .flag(false)
            default: nil
            }
        default: nil
        }
    }

    private mutating func number(
        _ scalar: Scalar, _ range: ClosedRange<Double>, whole: Bool, _ kind: Kind, _ node: Node,
        in field: Field
    ) -> Value? {
        guard let number = Self.number(scalar) else {
            wrongKind(field, kind, node)
            return nil
        }
        guard range.contains(number), !whole || number == number.rounded() else {
            log.add(.outOfRange(field, kind), at: node.position)
            return nil
        }
        return .number(number)
    }

    /// Digits, with a point perhaps; JSON's own numbers have been checked when they were read.
    private static func number(_ scalar: Scalar) -> Double? {
        switch scalar {
        case .number(let text): return Double(text)
        case .text(let text):
            let digits = text.utf8.first == .minus ? text.utf8.dropFirst() : text.utf8[...]
            let parts = digits.split(separator: .point, omittingEmptySubsequences: false)
            guard digits.count <= 20, parts.count <= 2,
                parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) })
            else { return nil }
            return Double(text)
        default: return nil
        }
    }

    mutating func choice(_ node: Node, _ list: ClosedList, in field: Field) -> Value? {
        guard case .scalar(let scalar) = node.content else {
            wrongKind(field, .choice(list), node)
            return nil
        }
        if case .text(let word) = scalar, list.words.contains(word) { return .choice(word) }
        let nearest = suggestions.nearest(to: scalar.written, among: list.words)
        log.add(.unknownWord(field, list, nearest: nearest), at: node.position)
        return nil
    }
}
