/// Breaks words into lines before their font is known.
enum LabelLines {
    /// The width of a letter in ems, on the wide side of what text faces need.
    static let letter = 0.6

    /// Lines that are probably not wider than `width`; never more than `most`, the last then ends
    /// in an ellipsis.
    ///
    /// A word that is longer than a line is cut.
    static func lines(_ words: String, size: Double, width: Double, most: Int) -> [String] {
        let room = max(1, Int(width / (size * letter)))
        var lines: [String] = []
        var line = ""
        for word in words.split(whereSeparator: \.isWhitespace).flatMap({ pieces($0, room) }) {
            if !line.isEmpty, line.count + 1 + word.count > room {
                lines.append(line)
                line = ""
                guard lines.count <= most else { break }
            }
            line += line.isEmpty ? word : " " + word
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > most, let last = lines.prefix(most).last else { return lines }
        return lines.prefix(most - 1) + [last.prefix(max(1, room - 1)) + "…"]
    }

    /// A word in pieces that fit a line.
    private static func pieces(_ word: Substring, _ room: Int) -> [String] {
        var pieces: [String] = []
        var rest = word
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(room)))
            rest = rest.dropFirst(room)
        }
        return pieces
    }
}
