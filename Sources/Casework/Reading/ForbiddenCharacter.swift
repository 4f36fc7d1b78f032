/// Characters that no text of a case may hold: they print nothing, or show words in another order
/// than the one in which they are read (Unicode Standard Annex 9, explicit directional formatting).
enum ForbiddenCharacter {
    static func problem(_ scalar: Unicode.Scalar) -> CaseProblem? {
        switch scalar.value {
        case 0x09, 0x0A: nil
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: .controlCharacter(scalar.value)
        case 0x202A...0x202E, 0x2066...0x2069: .bidiCharacter(scalar.value)
        case 0xFDD0...0xFDEF: .noncharacter(scalar.value)
        case let value where value & 0xFFFE == 0xFFFE: .noncharacter(value)
        default: nil
        }
    }

    /// The first one in a text, after its escapes were read.
    static func first(in text: String) -> CaseProblem? {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }
        }
        guard !isPlain else { return nil }
        for scalar in text.unicodeScalars {
            if let problem = problem(scalar) { return problem }
        }
        return nil
    }
}
