import Casework
import Diagnostics
import Disclosure
import Documents

/// One family's case, read from its folder, with the pictures that lie beside it.
public struct CaseFile: Sendable {
    /// The checked values.
    let facts: Case
    /// Pictures of the case by their paths in it.
    let pictures: [String: Raster]

    /// The case's id, which names its folder of files.
    public var id: String { facts.id }
    /// The file, as it was named to us.
    public var file: String { facts.file }

    /// Everybody and every group for whom something can be made, people first.
    public var readers: [String] { Readers.all(of: facts) }

    /// What one reader may see of the case.
    ///
    /// - Parameters:
    ///   - reader: A person's id, or the name of a group.
    ///   - voice: `child`, `family` or `formal`; nil for the one that suits the reader.
    ///   - language: A language (BCP 47); nil for the one that the reader prefers.
    ///   - asOf: The day that counts as today, as `YYYY-MM-DD`; nil for the case's own.
    ///   - subject: The meeting, hearing or statement that the documents are of; nil for the
    ///     likeliest of each document.
    ///   - draft: Gaps are marked instead of refused.
    /// - Returns: The reader's edition.
    /// - Throws: Where there is no such reader, meeting, hearing, statement or day.
    public func edition(
        for reader: String, voice: Voice? = nil, language: String? = nil, asOf: String? = nil,
        of subject: String? = nil, draft: Bool = false
    ) throws(Problems) -> Checked<ReaderEdition> {
        let wish = EditionWish(
            file: self, reader: reader, voice: voice, language: language, asOf: try day(asOf),
            draft: draft)
        return Checked(try wish.edition(of: subject))
    }
}

extension CaseFile {
    /// The day that somebody wrote; nil where nobody wrote one.
    func day(_ asOf: String?) throws(Problems) -> Day? {
        guard let asOf else { return nil }
        guard let day = Day(asOf) else { throw Problems(StudioProblem.badDate(asOf)) }
        return day
    }

    /// Everybody who is invited to a meeting, and whoever leads it, in the order of the file.
    func guests(of meeting: String) -> [String] {
        let found = facts.root.records("meetings").first { $0.id == meeting }
        let invited = Set(
            (found?.records("invited") ?? []).flatMap { $0.ids("who") }
                + (found?.ids("chair") ?? []))
        return facts.root.records("people").compactMap(\.id).filter(invited.contains)
    }
}

/// What one reader may see of a case, in one voice, at one date; and what was taken out, which only
/// the search of finished files and the office's report get to know.
public struct ReaderEdition: Sendable {
    let edition: Edition
    let withheld: Withheld
    /// What was asked for: documents of a meeting are made from an edition of that meeting.
    let wish: EditionWish
    /// Prepared once for all files of this reader.
    let leakSearch: LeakSearch

    init(
        edition: Edition, withheld: Withheld, wish: EditionWish, leakSearch: LeakSearch? = nil
    ) {
        self.edition = edition
        self.withheld = withheld
        self.wish = wish
        self.leakSearch = leakSearch ?? LeakSearch(withheld)
    }

    /// The edition for a document of something.
    ///
    /// - Throws: Where there is no such meeting, hearing or statement.
    func of(_ subject: String) throws(Problems) -> ReaderEdition {
        // A meeting says who is the conference; nothing else changes who may see what.
        let kind = wish.file.facts.item(subject)?.type.name
        guard kind == "hearing" || kind == "statement" else {
            return try wish.edition(of: subject)
        }
        return ReaderEdition(
            edition: edition.of(subject), withheld: withheld, wish: wish, leakSearch: leakSearch)
    }

    /// The case's own pictures by their paths in it.
    var pictures: [String: Raster] { wish.file.pictures }

    /// For whom it is: a person's id, or the name of a group.
    public var reader: String { edition.reader.id }
    /// `child`, `family` or `formal`.
    public var voice: Voice { edition.voice }
    /// How many items and values were taken out.
    public var withheldCount: Int { withheld.items.count }

    /// The office's own report on what was withheld, and why: JSON and Markdown.
    var officeReport: [(ending: String, text: String)] {
        [
            ("json", OfficeReport.json(withheld, from: edition)),
            ("md", OfficeReport.markdown(withheld, from: edition)),
        ]
    }

    /// The size of letters that the reader asked for, in points.
    var textSize: Double? {
        edition.person(reader)?.record("prefers")?.number("text_size")
    }

    /// A reader with letters of this size or larger, in points, reads large print.
    static let largePrint = 18.0
}

/// A finished document for one reader, not yet written in any format.
public struct ReaderDocument: Sendable {
    let document: Document
    let edition: ReaderEdition
    /// Whether it names papers, whose pages have numbers in a bundle.
    var hasCited = false

    /// The document's id, such as `safety-plan`.
    public var id: String { document.front.id }
    /// The title, in the reader's words.
    public var title: String { document.front.title }
}

/// What somebody asked to see of a case.
struct EditionWish: Sendable {
    let file: CaseFile
    let reader: String
    let voice: Voice?
    let language: String?
    /// Nil for the case's own day.
    let asOf: Day?
    let draft: Bool
    /// The hearing that papers for a hearing are of where nobody names one; nil for the next.
    var hearing: String?
    /// Whether it is for a bundle, whose pages all have numbers that others refer to.
    var isForBundle = false

    /// The edition, of a meeting, hearing or statement where one is named.
    ///
    /// - Throws: Where there is no such reader, meeting, hearing or statement.
    func edition(of subject: String?) throws(Problems) -> ReaderEdition {
        let (edition, withheld) = try Editor.edition(
            of: file.facts, for: reader, voice: voice, language: language, asOf: asOf,
            subject: subject, draft: draft, isForBundle: isForBundle)
        return ReaderEdition(edition: edition, withheld: withheld, wish: self)
    }
}
