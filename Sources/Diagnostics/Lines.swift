extension String {
    /// The lines that places are counted in, without what ends them.
    package var lines: [Substring] {
        let isPlain = unicodeScalars.allSatisfy { $0 == "\n" || !$0.breaksLine }
        return isPlain
            ? utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
            : split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}

extension Unicode.Scalar {
    /// Whether a line may end with it (Unicode Standard Annex 14, mandatory breaks).
    package var breaksLine: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
