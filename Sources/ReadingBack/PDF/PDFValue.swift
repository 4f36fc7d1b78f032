/// A value as PDF files hold it (ISO 32000-1, 7.3).
enum PDFValue: Sendable {
    case null
    case boolean(Bool)
    case number(Double)
    case string([UInt8])
    case name(String)
    case array([PDFValue])
    case dictionary(PDFDictionary)
    case reference(Int)
    /// A word such as `endobj`.
    case keyword(String)

    var number: Double? { if case .number(let value) = self { value } else { nil } }

    /// Nil for what no index or length can be.
    var integer: Int? { number.flatMap { Int(exactly: $0.rounded()) } }

    var name: String? { if case .name(let value) = self { value } else { nil } }

    var string: [UInt8]? { if case .string(let value) = self { value } else { nil } }

    var array: [PDFValue]? { if case .array(let value) = self { value } else { nil } }

    var dictionary: PDFDictionary? {
        if case .dictionary(let value) = self { value } else { nil }
    }

    var reference: Int? { if case .reference(let value) = self { value } else { nil } }
}

/// A dictionary's entries in the order of the file: too few of them for a table of hashes.
struct PDFDictionary: Sendable {
    private(set) var entries: [(key: String, value: PDFValue)] = []

    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ key: String, _ value: PDFValue) { entries.append((key, value)) }

    /// Of several entries of one key the last counts.
    subscript(key: String) -> PDFValue? { entries.last { $0.key == key }?.value }
}
