extension String {
    /// The lines that places are counted in, without what ends them.
    package var lines: [Substring] {
        // The last bytes of what breaks lines beyond ASCII; other characters may end in them, too.
        let isPlain = utf8.allSatisfy {
            !(0x0B...0x0D).contains($0) && $0 != 0x85 && $0 != 0xA8 && $0 != 0xA9
        }
        return isPlain
            ? linesOfFeeds : split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// The lines of a text in which line feeds alone end them.
    package var linesOfFeeds: [Substring] {
        var text = self
        let ends = text.withUTF8 { bytes in bytes.indices.filter { bytes[$0] == 0x0A } }
        var start = text.startIndex
        var lines = ends.map { end in
            let end = text.utf8.index(text.startIndex, offsetBy: end)
            defer { start = text.utf8.index(after: end) }
            return text[start..<end]
        }
        lines.append(text[start...])
        return lines
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
