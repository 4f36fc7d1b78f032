import Documents

/// The tags of a document while it is being laid out, in reading order.
final class TagTree {
    private(set) var elements: [Element] = [Element(role: .document, parent: nil)]

    static let root: Element.ID = 0

    func add(
        _ role: Element.Role, in parent: Element.ID, language: String? = nil,
        bookmark: Bookmark? = nil
    ) -> Element.ID {
        elements.append(
            Element(role: role, parent: parent, language: language, bookmark: bookmark))
        return elements.count - 1
    }

    /// Forgets all but the first `count` tags.
    func keep(_ count: Int) { elements.removeLast(max(0, elements.count - max(1, count))) }

    func placeHeading(_ element: Element.ID, page: Int, y: Double) {
        elements[element].bookmark?.page = page
        elements[element].bookmark?.y = y
    }

    func placeNote(_ element: Element.ID, page: Int, y: Double) {
        guard case .note(let anchor, _, _) = elements[element].role else { return }
        elements[element].role = .note(anchor: anchor, page: page, y: y)
    }

    func placeFigure(_ element: Element.ID, page: Int, box: [Double]) {
        guard case .figure(let alternative, _, _) = elements[element].role else { return }
        elements[element].role = .figure(alternative: alternative, page: page, box: box)
    }
}
