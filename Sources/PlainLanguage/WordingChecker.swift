import Casework
import Diagnostics

/// Lints on what a case says to families and children: warnings, never a refusal.
public struct WordingChecker {
    /// A sentence for a family has at most so many words.
    public static let longestFamilySentence = 25
    /// A sentence for a child has at most so many words.
    public static let longestChildSentence = 15

    private let book: PhraseBook
    private var warnings: [Problem] = []

    /// What should be looked at in the plain and child wordings of a case, in the file's order.
    public static func warnings(about file: Record, book: PhraseBook) -> [Problem] {
        var checker = WordingChecker(book: book)
        checker.visit(file)
        let none = Place(file: "")
        return checker.warnings.sorted {
            ($0.place ?? none, $0.message) < ($1.place ?? none, $1.message)
        }
    }

    private init(book: PhraseBook) { self.book = book }

    private mutating func visit(_ record: Record) {
        for field in record.type.fields {
            if let entry = record.fields[field.key] { visit(entry) }
        }
        if let entry = record.fields[Record.wordingKey] { visit(entry) }
    }

    private mutating func visit(_ entry: Entry) {
        switch entry.value {
        case .record(let record): visit(record)
        case .list(let entries): for entry in entries { visit(entry) }
        // One text for every voice is somebody else's: a court's order, a paper's title.
        case .wording(let wording) where wording.plain != wording.formal:
            if let plain = wording.plain?.asSpoken {
                checkLength(of: plain, "plain", Self.longestFamilySentence, entry.place)
                checkWords(of: plain, "plain", entry.place) { $0.plain }
            }
            if let child = wording.child?.asSpoken {
                checkLength(of: child, "child", Self.longestChildSentence, entry.place)
                checkWords(of: child, "child", entry.place) { $0.child }
            }
        default: break
        }
    }

    private mutating func checkLength(
        of text: String, _ voice: String, _ limit: Int, _ place: Place
    ) {
        let longest = TextCounts(text).longestSentence
        guard longest > limit else { return }
        warnings.append(
            PlainLanguageProblem.longSentence(longest, in: voice, limit: limit, at: place))
    }

    private mutating func checkWords(
        of text: String, _ voice: String, _ place: Place, say: (PhraseBook.Entry) -> String
    ) {
        for entry in book.hardWords(in: text) {
            warnings.append(
                PlainLanguageProblem.hardWord(entry.hard, in: voice, say: say(entry), at: place))
        }
    }
}

extension Prose {
    /// The words, with a name where a person is named: so long is what a reader reads.
    fileprivate var asSpoken: String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .person: "Name"
            case .citation, .withheldCitation: ""
            }
        }.joined()
    }
}
