import Testing
import Typesetting

@testable import PDF

/// The order in which a screen reader hears the tags; no judge sees it.
@Suite struct StructureTreeTests {
    private let elements = [
        Element(role: .document, parent: nil), Element(role: .paragraph, parent: 0),
        Element(role: .span, parent: 1), Element(role: .paragraph, parent: 0),
        Element(role: .paragraph, parent: 0),
    ]

    private func kids(_ tree: StructureTree, of id: Element.ID) -> [String] {
        tree.kids()[id].map { kid in
            switch kid {
            case .element(let id): "tag \(id)"
            case .sequence(let sequence): "\(sequence.page)/\(sequence.number)"
            case .annotation: "link"
            }
        }
    }

    @Test func tagStandsWhereItsFirstWordsStand() {
        var tree = StructureTree(elements, pageCount: 2)
        for (id, page) in [(1, 0), (2, 0), (1, 0), (2, 1), (1, 1)] {
            _ = tree.mark(id, page: page)
        }
        #expect(kids(tree, of: 1) == ["0/0", "tag 2", "0/2", "1/1"])
        #expect(kids(tree, of: 2) == ["0/1", "1/0"])
    }

    /// The second of two columns begins on the page on which the first does, before the first ends.
    @Test func tagsThatOnlyHoldOthersHoldThemAsMade() {
        var tree = StructureTree(elements, pageCount: 2)
        for (id, page) in [(1, 0), (4, 0), (3, 1)] { _ = tree.mark(id, page: page) }
        #expect(kids(tree, of: 0) == ["tag 1", "tag 3", "tag 4"])
    }

    @Test func tagWithoutMarksStaysBehindItsSibling() {
        let elements = self.elements + [Element(role: .span, parent: 1)]
        var tree = StructureTree(elements, pageCount: 1)
        for id in [1, 2, 1] { _ = tree.mark(id, page: 0) }
        #expect(kids(tree, of: 1) == ["0/0", "tag 2", "tag 5", "0/2"])
    }

    /// The outer sheet of a booklet holds pages 8 and 1, its back 2 and 7.
    @Test func marksAreReadInTheOrderOfThePagesAndNotOfTheSheets() {
        var tree = StructureTree(elements, pageCount: 2)
        for (id, page, read) in [(2, 0, 7), (1, 0, 0), (1, 1, 1), (1, 1, 6)] {
            _ = tree.mark(id, page: page, read: read)
        }
        #expect(kids(tree, of: 1) == ["0/1", "1/0", "1/1", "tag 2"])
    }

    @Test func marksOfNoTagAreRefused() {
        var tree = StructureTree(elements, pageCount: 1)
        #expect(tree.mark(9, page: 0) == nil)
        #expect(tree.mark(0, page: 1) == nil)
    }
}
