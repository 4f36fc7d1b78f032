import Casework
import Disclosure
import Documents

/// Where something is written, or who said it.
extension Filler {
    /// A citation in a text: "Statement of Pearl Baptiste, page 3".
    mutating func citation(_ document: String, _ page: Int?, _ line: inout LineBuilder) {
        cite(&line) { $0.paper(document, page, &$1) }
    }

    /// A citation of a page that this reader may not see.
    mutating func withheldCitation(_ line: inout LineBuilder) {
        cite(&line) { $1.add(Prose.withheld.plainWords, .template) }
    }

    /// One source after another.
    mutating func source(_ datum: Datum, _ line: inout LineBuilder) {
        let sources = datum.members.compactMap(record).filter { hasWords($0) }
        for (index, source) in sources.enumerated() {
            if index > 0, edition.voice == .formal { line.add("; ", .template) }
            if source.isStub {
                withheldCitation(&line)
            } else {
                cite(&line) { $0.source(source, &$1) }
            }
        }
    }

    /// Whether it names anybody, or a paper; its page or its day alone say nothing.
    func hasWords(_ source: Record) -> Bool {
        if source.isStub { return true }
        return source.text("document").flatMap(title) != nil || source["who"] != nil
    }

    /// What the index calls a paper; nil where this reader may not know of it.
    private func title(_ document: String) -> String? {
        edition.item(document).map { $0.text("title") ?? document }
    }

    /// Says it in the line for a court, at the foot of the page for a family; a child is not
    /// bothered with it. What is hung up or carried about bears no footnotes.
    private mutating func cite(
        _ line: inout LineBuilder, _ words: (inout Filler, inout LineBuilder) -> Void
    ) {
        switch edition.voice {
        case .child: line.leaveOut()
        case .formal: words(&self, &line)
        case .family:
            guard !isHeading, !parts.contains(.fridge), !parts.contains(.pocketCards) else {
                return line.leaveOut()
            }
            var note = LineBuilder()
            words(&self, &note)
            guard !note.trimmed.isEmpty else { return }
            notes += 1
            line.add(Note(number: notes, words: note.trimmed))
        }
    }

    /// The paper; without one, who said or saw it, and when.
    private mutating func source(_ source: Record, _ line: inout LineBuilder) {
        if let document = source.text("document"),
            paper(document, source.number("page").map { Int($0) }, &line)
        {
            return
        }
        guard let who = source["who"].flatMap(Datum.init) else { return }
        if let lead = source.text("kind").flatMap({ term("source " + $0) }), !lead.isEmpty {
            line.add(lead + " ", .template)
        }
        names(of: who, &line)
        if let day = source.date("on") {
            line.add(", " + DateWording(edition.voice).long(day), .template)
        }
    }

    @discardableResult
    private mutating func paper(
        _ document: String, _ page: Int?, _ line: inout LineBuilder
    ) -> Bool {
        guard let title = title(document) else { return false }
        hasCited = true
        if let number = cited?.number(of: document, page: page) {
            line.add(number, toPage: number)
            return true
        }
        line.add(title, .data)
        if let page { line.add(", page\u{A0}\(page)", .template) }
        return true
    }
}
