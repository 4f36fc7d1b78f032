import Documents
import Testing

@testable import Typesetting

/// Footnotes: at the foot of the page on which they are called for.
@Suite struct NotesTests {
    private func noted(_ text: String, _ number: Int, _ note: String) -> [Inline] {
        words(text) + [.note(Note(number: number, words: words(note)))] + words(".")
    }

    @Test func standAtTheFootOfThePage() throws {
        let pages = try Samples.pages([
            .paragraph(noted("Maya rang", 1, "Statement, page 2")), paragraph("More."),
        ]).value
        let lines = pages.lines
        #expect(lines.map(\.text) == ["Maya rang", "[1]", ".", "More.", "1 ", "Statement, page 2"])
        let number = lines[1], note = lines[5]
        #expect(number.baseline < lines[0].baseline, "the number is raised")
        #expect(note.baseline > 700 && note.baseline == lines[4].baseline)
        #expect(pages.elements[lines[4].element].role == .label)
        let parent = try #require(pages.elements[note.element].parent)
        guard case .note("note_1", 0, let y) = pages.elements[parent].role else { throw Fault() }
        #expect(y < note.baseline && y > note.baseline - 20)
    }

    @Test func theNumberLeadsToThem() throws {
        let pages = try Samples.pages([.paragraph(noted("Maya rang", 1, "Statement"))]).value
        let touch = try #require(pages.pages[0].links.first)
        #expect(pages.elements[touch.element].role == .link(.anchor("note_1"), contents: "[1]"))
        let parent = try #require(pages.elements[touch.element].parent)
        #expect(pages.elements[parent].role == .reference)
        #expect(pages.pages.flatMap(\.links).count == 1)
    }

    /// Wherever the words end, notes stand below them, on the page of their number.
    @Test func neverStandOnWords() throws {
        for filler in stride(from: 0, to: 40, by: 3) {
            let blocks =
                (0..<filler).map { paragraph("Line \($0).") }
                + (1...12).map { .paragraph(noted("Called", $0, "Note \($0)")) }
            let pages = try Samples.pages(blocks).value
            try expectNoteBelowWords(pages)
            for number in 1...12 {
                #expect(try page(of: "Note \(number)", pages) == page(ofNumber: number, pages))
            }
        }
    }

    @Test func belongToTheRowsThatCallForThem() throws {
        let table = Table(
            header: [words("When"), words("What")],
            rows: (1...80).map { [words("Day \($0)"), noted("It rained", $0, "Note \($0)")] })
        let pages = try Samples.pages([.table(table)]).value
        #expect(pages.pages.count > 3 && pages.count(.table) == 1)
        try expectNoteBelowWords(pages)
        for number in 1...80 {
            #expect(try page(of: "Note \(number)", pages) == page(ofNumber: number, pages))
        }
    }

    /// A note of more than a page goes on, and so do the words beside it.
    @Test func flowOnWhereTheyDoNotFit() throws {
        let blocks =
            [.paragraph(noted("Called", 1, prose(1500)))]
            + (0..<60).map {
                paragraph("Line \($0).")
            }
        let pages = try Samples.pages(blocks).value
        let own = try lines(ofNote: 1, pages)
        #expect(own.map(\.text).joined() == prose(1500), "nothing is lost or told twice")
        #expect(Set(own.map(\.page)).count > 1)
        #expect(own.map(\.page) == own.map(\.page).sorted())
        try expectNoteBelowWords(pages)
    }

    /// In other formats they stand at the end: so they do for a reader who is read to.
    @Test func comeLastAmongTheTags() throws {
        let pages = try Samples.pages([
            .paragraph(noted("Called", 1, "Note")), heading(2, "After"), paragraph("End."),
        ]).value
        let note = try #require(pages.elements.firstIndex { $0.role.isNote })
        let heading = try #require(pages.elements.firstIndex { $0.role == .heading(2) })
        #expect(note > heading)
    }

    @Test func areAsLargeAsTheLeastForReadersWhoSeeLittle() throws {
        let blocks: [Block] = [.paragraph(noted("Called", 1, "Note"))]
        let pages = try Samples.pages(blocks, style: "large-print").value
        #expect(pages.sizes.allSatisfy { $0 >= 18 })
    }

    /// A source is read like all else.
    @Test(arguments: Samples.styles, Register.allCases)
    func areAsLargeAsTheSmallestWordsAbove(_ name: String, _ register: Register) throws {
        let blocks: [Block] = [.paragraph(noted("Called", 1, "Note"))]
        let pages = try Samples.pages(blocks, register, style: name).value
        let look = try Samples.style(name)[register]
        let number = try #require(pages.elements.firstIndex { $0.role == .label })
        let sizes = pages.pages.flatMap(\.marks).compactMap { mark -> Double? in
            guard mark.owner == .element(number), case .glyphs(let run) = mark.paint else {
                return nil
            }
            return run.style.size
        }
        #expect(sizes == [max(look.least, min(look.size, look.table, look.columns))])
    }

    private struct Fault: Error {}

    private func lines(ofNote number: Int, _ pages: Pages) throws -> [PlacedLine] {
        let note = try #require(
            pages.elements.firstIndex { $0.role.isNote(named: "note_\(number)") })
        return pages.lines.filter {
            pages.elements[$0.element].parent == note
                && pages.elements[$0.element].role == .paragraph
        }
    }

    private func page(of words: String, _ pages: Pages) throws -> Int {
        try #require(pages.lines.first { $0.text == words }).page
    }

    private func page(ofNumber number: Int, _ pages: Pages) throws -> Int {
        try #require(
            pages.lines.first {
                pages.elements[$0.element].role
                    == .link(.anchor("note_\(number)"), contents: "[\(number)]")
            }
        ).page
    }

    private func expectNoteBelowWords(_ pages: Pages) throws {
        for page in pages.pages.indices {
            let lines = pages.lines.filter { $0.page == page }
            func isNote(_ line: PlacedLine) -> Bool {
                pages.elements[line.element].parent.map { pages.elements[$0].role.isNote } ?? false
            }
            let words = lines.filter { !isNote($0) }.map(\.baseline).max() ?? 0
            let notes = lines.filter(isNote).map(\.baseline)
            #expect((notes.min() ?? .infinity) > words + 10)
            #expect((notes.max() ?? 0) < pages.pages[page].height - 56.6, "above the foot")
        }
    }
}

extension Element.Role {
    fileprivate var isNote: Bool { if case .note = self { true } else { false } }

    fileprivate func isNote(named name: String) -> Bool {
        if case .note(name, _, _) = self { true } else { false }
    }
}
