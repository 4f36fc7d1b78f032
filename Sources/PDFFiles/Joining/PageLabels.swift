/// Page labels that equal the printed numbers (ISO 32000-1, 12.4.2).
enum PageLabels {
    /// The number tree: a label of its own for each page, so that it is what is printed.
    static func syntax(of numbers: [String]) -> String {
        let entries = numbers.enumerated().map { "\($0)<</P(\($1.filter(isPlain)))>>" }
        return "<</Nums[\(entries.joined(separator: " "))]>>"
    }

    /// What needs no mark before it in a string.
    private static func isPlain(_ letter: Character) -> Bool {
        letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-")
    }
}
