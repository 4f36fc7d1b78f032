import Documents

/// What a setting's value may be, and where it goes in `Owner`.
enum SettingKind<Owner>: Sendable {
    case text(WritableKeyPath<Owner, String> & Sendable)
    case texts(WritableKeyPath<Owner, [String]> & Sendable)
    /// Points or millimetres, within a range in points.
    case length(WritableKeyPath<Owner, Double> & Sendable, ClosedRange<Double>)
    case count(WritableKeyPath<Owner, Int> & Sendable, ClosedRange<Int>)
    case colour(WritableKeyPath<Owner, Colour> & Sendable)
    /// One of a few words; says whether it is, and puts it into its place.
    case choice([String], @Sendable (String, inout Owner) -> Bool)

    /// One of the words of an enumeration.
    static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
        _ path: WritableKeyPath<Owner, Value> & Sendable
    ) -> SettingKind {
        .choice(Value.allCases.map(\.rawValue)) { word, owner in
            guard let value = Value(rawValue: word) else { return false }
            owner[keyPath: path] = value
            return true
        }
    }

    /// What a value has to be, in words for a problem.
    var wants: String {
        switch self {
        case .text: "a name"
        case .texts: "names with commas between them"
        case .length(_, let range):
            "a length of \(Int(range.lowerBound)) to \(Int(range.upperBound)) pt, in pt or mm"
        case .count(_, let range): "a whole number, \(range.lowerBound) to \(range.upperBound)"
        case .colour: "a colour such as \"#1B2430\""
        case .choice(let words, _): "one of these: \(words.joined(separator: ", "))"
        }
    }

    /// Whether the value could be read and was put into its place.
    func set(_ value: String, in owner: inout Owner) -> Bool {
        switch self {
        case .text(let path):
            guard !value.isEmpty else { return false }
            owner[keyPath: path] = value
        case .texts(let path):
            owner[keyPath: path] = SettingValue.names(value)
        case .length(let path, let range):
            guard let points = SettingValue.points(value), range.contains(points) else {
                return false
            }
            owner[keyPath: path] = points
        case .count(let path, let range):
            guard let count = Int(value), range.contains(count) else { return false }
            owner[keyPath: path] = count
        case .colour(let path):
            guard let colour = SettingValue.colour(value) else { return false }
            owner[keyPath: path] = colour
        case .choice(_, let put): return put(value, &owner)
        }
        return true
    }
}

/// Reads single values.
enum SettingValue {
    static func names(_ value: String) -> [String] {
        value.utf8.split(separator: UInt8(ascii: ",")).compactMap { part in
            let begun = part.drop { $0 == 0x20 }
            let last = begun.lastIndex { $0 != 0x20 }
            return last.map { String(Substring(begun[...$0])) }
        }
    }

    /// `13 pt` or `20 mm`, as points.
    static func points(_ value: String) -> Double? {
        let digits = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let number = Double(digits) else { return nil }
        return switch value.dropFirst(digits.count).drop(while: { $0 == " " }) {
        case "pt": number
        case "mm": number * .pointsInMillimetre
        default: nil
        }
    }

    static func colour(_ value: String) -> Colour? {
        let digits = value.dropFirst()
        guard value.hasPrefix("#"), digits.count == 6, digits.allSatisfy(\.isHexDigit),
            let number = UInt32(digits, radix: 16)
        else { return nil }
        return Colour(
            UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255))
    }
}

extension Double {
    static let pointsInMillimetre = 72 / 25.4

    /// A length in millimetres as points.
    static func millimetres(_ count: Double) -> Double { count * pointsInMillimetre }
}
