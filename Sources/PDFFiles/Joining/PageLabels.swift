/// Page labels that equal the printed numbers (ISO 32000-1, 12.4.2).
enum PageLabels {
    /// The number tree's entries: one for each run of numbers that count on.
    static func syntax(of numbers: [String]) -> String {
        var runs: [(index: Int, prefix: String, start: Int?)] = []
        var next: (prefix: String, number: Int)?
        for (index, number) in numbers.enumerated() {
            let (prefix, value) = split(number)
            if let value, let next, next.prefix == prefix, next.number == value {
            } else {
                runs.append((index, value == nil ? number : prefix, value))
            }
            next = value.map { (prefix, $0 + 1) }
        }
        let entries = runs.map { run in
            let style = run.start.map { "/S/D/St \($0)" } ?? ""
            return "\(run.index)<<\(style)/P(\(run.prefix))>>"
        }
        return "<</Nums[\(entries.joined(separator: " "))]>>"
    }

    /// `C14` is `C` and 14; what ends otherwise (`C14a`) counts by itself.
    private static func split(_ number: String) -> (prefix: String, value: Int?) {
        let digits = number.reversed().prefix { $0.isASCII && $0.isNumber }
        let prefix = String(number.dropLast(digits.count))
        guard let value = Int(String(digits.reversed())), value > 0 else { return (number, nil) }
        return (prefix, value)
    }
}
