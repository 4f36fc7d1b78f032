/// Takes the spans of a paragraph apart into its sentences.
enum SentenceSplitter {
    /// Spans for each sentence; the space after a sentence stays with it, so that the words of all
    /// sentences in a row are the paragraph's.
    static func sentences(_ spans: [TextSpan]) -> [[TextSpan]] {
        let scalars = spans.flatMap { $0.words.unicodeScalars }
        var ends = Set(ends(of: scalars))
        var sentences: [[TextSpan]] = [[]], place = 0
        for span in spans {
            var words = String.UnicodeScalarView()
            func endSpan() {
                guard !words.isEmpty else { return }
                sentences[sentences.count - 1].append(
                    TextSpan(words: String(words), look: span.look))
                words = String.UnicodeScalarView()
            }
            for scalar in span.words.unicodeScalars {
                if ends.remove(place) != nil {
                    endSpan()
                    sentences.append([])
                }
                words.append(scalar)
                place += 1
            }
            endSpan()
        }
        return sentences.filter { !$0.isEmpty }
    }

    /// Where a sentence begins after another: after a full stop and a space. An initial, a number or
    /// a small letter behind it tells that the full stop ends no sentence.
    private static func ends(of scalars: [Unicode.Scalar]) -> [Int] {
        scalars.indices.filter { index in
            guard index >= 3, scalars[index - 1] == " ", scalars[index] != " ",
                !scalars[index].properties.isLowercase
            else { return false }
            var stop = index - 2
            while stop > 0, scalars[stop] == " " { stop -= 1 }
            while stop > 0, "\"'”’)".unicodeScalars.contains(scalars[stop]) { stop -= 1 }
            switch scalars[stop] {
            case "!", "?", "…": return true
            case ".": return !isShort(scalars[..<stop])
            default: return false
            }
        }
    }

    private static let titles: Set = ["Dr", "Mr", "Mrs", "Ms", "St", "Prof", "Rev", "No", "Nos"]

    /// Whether what stands before a full stop is one letter, a title, or a number alone.
    private static func isShort(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = before.suffix(12).reversed().prefix { $0 != " " && $0 != "\u{A0}" }
        let isNumber = word.allSatisfy { $0.properties.numericType != nil }
        if titles.contains(String(String.UnicodeScalarView(word.reversed()))) { return true }
        return word.count < 2 || (isNumber && word.count == before.count)
    }
}
