/// What a PDF is spelt with (ISO 32000-1, 7.2), by its place among the bytes.
package enum PDFToken {
    case number(Double)
    /// Behind its slash, escapes as they stand.
    case name(Range<Int>)
    /// Between its brackets, escapes as they stand.
    case literal(Range<Int>)
    case hexadecimal(Range<Int>)
    case arrayStart
    case arrayEnd
    case dictionaryStart
    case dictionaryEnd
    /// An operator of a content stream, or a word such as `endobj`.
    case word(Range<Int>)

    package var number: Double? { if case .number(let value) = self { value } else { nil } }

    package var isString: Bool {
        switch self {
        case .literal, .hexadecimal: true
        default: false
        }
    }
}
