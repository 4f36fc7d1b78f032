import Diagnostics

/// Hard words of the trade, and what to say to a family and to a child instead: the table of
/// `Templates/Words/phrase-book.md`, which a council may change.
public struct PhraseBook: Sendable {
    /// One row: some hard words, and the plain ones.
    public struct Entry: Sendable, Hashable {
        /// As the book writes it; capitals count only where the book has them.
        public var hard: String
        /// What to say to a family.
        public var plain: String
        /// What to say to a child; the same as to a family where the book gives nothing else.
        public var child: String
    }

    /// The name of the file in `Templates/Words`.
    public static let fileName = "phrase-book.md"

    /// Entries by the folded first word of their hard words; the longest first.
    private var entries: [String: [(words: [String], entry: Entry)]] = [:]

    /// A book without words.
    public init() {}

    /// Reads the rows of `| Hard words | Plain words | For a child |`. A cell of hard words may hold
    /// several forms with commas between them; the last cell may be empty.
    ///
    /// - Throws: Every row that cannot be read, at once.
    public static func read(_ text: String, file: String) throws(Problems) -> PhraseBook {
        var book = PhraseBook()
        var problems: [Problem] = []
        let lines = text.lines
        for (index, line) in lines.enumerated() where line.hasPrefix("|") {
            let cells = cells(of: line)
            if cells.first == "Hard words" || cells.allSatisfy(isRule) { continue }
            guard cells.count == 3, !cells[0].isEmpty, !cells[1].isEmpty else {
                problems.append(badRow(at: Place(file: file, line: index + 1, column: 1)))
                continue
            }
            book.add(cells)
        }
        guard problems.isEmpty else { throw Problems(problems) }
        for key in book.entries.keys { book.entries[key]?.sort { $0.words.count > $1.words.count } }
        return book
    }

    private mutating func add(_ cells: [String]) {
        let child = cells[2].isEmpty ? cells[1] : cells[2]
        for form in cells[0].split(separator: ",") {
            let words = SpokenWord.all(in: String(form))
            guard let first = words.first else { continue }
            let hard = words.map(\.written).joined(separator: " ")
            let entry = Entry(hard: hard, plain: cells[1], child: child)
            entries[first.folded, default: []].append((words.map(\.folded), entry))
        }
    }

    private static func cells(of line: Substring) -> [String] {
        var line = line.dropFirst()
        if let bar = line.lastIndex(of: "|") { line = line[..<bar] }
        return line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            let rest = cell.drop { $0.isWhitespace }
            return String(String(rest.reversed().drop { $0.isWhitespace }.reversed()))
        }
    }

    private static func isRule(_ cell: String) -> Bool {
        !cell.isEmpty && cell.allSatisfy { $0 == "-" || $0 == ":" }
    }

    private static func badRow(at place: Place) -> Problem {
        Problem(
            "bad-phrase",
            "a row of the phrase book has hard words, plain words, and a cell for a child",
            at: place, hint: "write | hard words | plain words | words for a child, or nothing |")
    }
}

extension PhraseBook {
    /// The hard words that a text uses and does not explain, each once, in the order of the text.
    ///
    /// A word is explained where a later word of the text is "means". A word that the text alone
    /// begins with a capital, in the middle of a sentence, belongs to a name.
    public func hardWords(in text: String) -> [Entry] {
        let words = SpokenWord.all(in: text)
        let lastMeaning = words.lastIndex { $0.folded == "means" } ?? -1
        var found: [Entry] = []
        var at = 0
        while at < words.count {
            guard let hit = entry(at: at, of: words) else {
                at += 1
                continue
            }
            at += hit.length
            if at > lastMeaning, !found.contains(hit.entry) { found.append(hit.entry) }
        }
        return found
    }

    private func entry(at start: Int, of words: [SpokenWord]) -> (entry: Entry, length: Int)? {
        for singular in words[start].singulars {
            for (folded, entry) in entries[singular] ?? [] where start + folded.count <= words.count
            {
                let stretch = words[start..<start + folded.count]
                let isSame = zip(stretch, folded).allSatisfy { $0.singulars.contains($1) }
                if isSame, Self.isMeant(entry, by: words[start]) { return (entry, folded.count) }
            }
        }
        return nil
    }

    /// An abbreviation is written in capitals; other words in capitals belong to a name.
    private static func isMeant(_ entry: Entry, by word: SpokenWord) -> Bool {
        guard let first = entry.hard.first, first.isUppercase else {
            return !word.isCapitalised || word.beginsSentence
        }
        return word.isCapitalised && (!SpokenWord.isAbbreviation(entry.hard) || word.isShouted)
    }
}
