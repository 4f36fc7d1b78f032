/// The lines of a plain text, whole again where a program broke them for the way.
enum PlainWords {
    static func lines(of entity: Entity) -> [String] {
        let lines = Lines.all(of: entity.text)
        let isFlowed = entity.type["format"]?.lowercased() == "flowed"
        guard isFlowed else { return Lines.bare(lines) }
        let dropsSpace = entity.type["delsp"]?.lowercased() == "yes"
        return Lines.bare(flowed(lines, dropsSpace: dropsSpace))
    }

    /// A line that ends in a space goes on in the next, but for a signature's (RFC 3676, 4).
    private static func flowed(_ lines: [String], dropsSpace: Bool) -> [String] {
        var whole: [String] = [], goesOn = false
        for line in lines {
            let words = line.hasPrefix(" ") ? String(line.dropFirst()) : line
            if goesOn, !whole.isEmpty, words.hasPrefix(">") == (whole.last?.hasPrefix(">") ?? false)
            {
                let more = words.hasPrefix(">") ? String(words.drop { $0 == ">" }).trimmed : words
                whole[whole.count - 1] += more
            } else {
                whole.append(words)
            }
            goesOn = words.hasSuffix(" ") && words != "-- "
            if goesOn, dropsSpace { whole[whole.count - 1].removeLast() }
        }
        return whole
    }
}

/// Lines of a text.
enum Lines {
    static func all(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }

    /// Without space at their ends, and with no more than one empty line in a row.
    static func bare(_ lines: [String]) -> [String] {
        var bare: [String] = []
        for line in lines {
            var line = line
            while line.last?.isWhitespace ?? false { line.removeLast() }
            if line.isEmpty, bare.last?.isEmpty ?? true { continue }
            bare.append(line)
        }
        if bare.last?.isEmpty ?? false { bare.removeLast() }
        return bare
    }
}
