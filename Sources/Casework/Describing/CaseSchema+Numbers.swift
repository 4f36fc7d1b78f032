/// Numbers, which JSON writes without quotes and a reader of YAML may hand on as text.
extension CaseSchema {
    static func number(_ range: ClosedRange<Double>, whole: Bool) -> JSONText {
        .anyOf(
            .object([
                ("type", .string(whole ? "integer" : "number")),
                ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
            ]),
            .object([
                ("type", .string("string")), ("maxLength", .number(20)),
                ("pattern", .string("^" + pattern(range, whole: whole) + "$")),
            ]))
    }

    /// A regular expression for the numbers of a range whose ends are whole and not below 0.
    private static func pattern(_ range: ClosedRange<Double>, whole: Bool) -> String {
        let (lowest, highest) = (Int(range.lowerBound), Int(range.upperBound))
        let fraction = whole ? "(\\.0+)?" : "(\\.[0-9]+)?"
        let tooSmall = lowest > 0 ? "(?!0*\(digits(upTo: lowest - 1))(\\.|$))" : ""
        guard highest > 0 else { return tooSmall + "0+(\\.0+)?" }
        return "\(tooSmall)0*(\(digits(upTo: highest - 1))\(fraction)|\(highest)(\\.0+)?)"
    }

    /// Whole numbers from 0 to a highest one: those with fewer digits, and those that have a smaller
    /// digit somewhere and the same ones before it.
    private static func digits(upTo highest: Int) -> String {
        let figures = String(highest).map(String.init)
        var choices = [String(highest)]
        if figures.count > 1 { choices.append("[0-9]{1,\(figures.count - 1)}") }
        for (index, figure) in figures.enumerated() where figure != "0" {
            let rest = figures.count - index - 1
            let smaller = "[0-\((Int(figure) ?? 1) - 1)]" + (rest > 0 ? "[0-9]{\(rest)}" : "")
            choices.append(figures[..<index].joined() + smaller)
        }
        return "(" + choices.joined(separator: "|") + ")"
    }
}
