import Casework
import Diagnostics
import PDFFiles
import Threads
import Typesetting

/// A paper of the bundle, as the court gets it: all copies count its pages.
struct CourtPaper {
    /// The evidence item, as the court sees it.
    let item: Record
    let content: Content
    let pageCount: Int
    /// Of the file, or of the words that were rendered; empty for what there is not yet.
    let digest: Once<String>
    /// Where it is missing, what there is not yet; else empty.
    var why = ""
    /// What was done to an exhibit on its way in.
    var notes: [ExhibitNote] = []
    /// The most dots an inch on each page of an exhibit; nil where nobody could tell.
    var finest: [Int]?
    /// Whether nothing at all is on each page of an exhibit.
    var blank: [Bool] = []

    enum Content {
        /// With the words of each page, and where its number can stand.
        case exhibit(ForeignPDF, texts: [String], places: [StampPlace])
        /// With what the court gets, as long as no page has its number yet.
        case rendered(Render, LaidPaper)
        /// There is nothing to take in yet.
        case missing
    }

    /// What is rendered for it.
    struct Render: Sendable {
        let document: String
        /// The meeting, hearing or statement that it is of; nil for the bundle's own hearing, or for
        /// the likeliest.
        let subject: String?
        let asOf: Day?

        init(document: String, subject: String?, asOf: Day?) {
            (self.document, self.subject, self.asOf) = (document, subject, asOf)
        }

        /// As an evidence item asks for it; nil where it asks for none.
        init?(_ item: Record) {
            guard let document = item.text("render") else { return nil }
            self.init(
                document: document, subject: item.text("of"), asOf: item.date("as_of"))
        }
    }

    var sha256: String { (try? digest.value()) ?? "" }
    var id: String { item.id ?? "" }
    var section: String { item.text("section") ?? "" }
    var isRendered: Bool { if case .rendered = content { true } else { false } }
    /// There is nothing to take in yet.
    var isMissing: Bool { if case .missing = content { true } else { false } }
    /// Whether nothing at all is on a page of an exhibit, from 0.
    func isBlank(_ page: Int) -> Bool { blank.indices.contains(page) && blank[page] }
    /// The document that it is made from, else nil.
    var document: String? {
        if case .rendered(let render, _) = content { render.document } else { nil }
    }
}
