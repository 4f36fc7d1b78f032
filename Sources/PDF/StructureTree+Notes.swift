import Typesetting

/// Footnotes and lists of contents among the tags.
extension StructureTree {
    /// The footnotes by their names, which a file that has any must list (14.7.2).
    func idTree(tags: [Reference]) -> String? {
        let sorted = notes.sorted { $0.key < $1.key }
            .map { "\(Syntax.text($0.key))\(tags[$0.value].written) " }
        return sorted.isEmpty ? nil : "/Names[\(sorted.joined())]"
    }

    /// Footnotes with the links that lead to them, and the other way round: each has to name the
    /// other (ISO 14289-2, 8.2.5.14). Entries of a list of contents name their headings (8.2.5.8).
    func references() -> [Element.ID: [Element.ID]] {
        let notes = notes, headings = headings
        var found: [Element.ID: [Element.ID]] = [:]
        for (id, element) in elements.enumerated() {
            guard case .link(.anchor(let anchor), _) = element.role else { continue }
            if let note = notes[anchor] {
                found[id, default: []].append(note)
                found[note, default: []].append(id)
            } else if let heading = headings[anchor], let entry = entry(of: id) {
                found[entry, default: []].append(heading)
            }
        }
        return found
    }

    /// The entry of a list of contents in which a tag lies.
    private func entry(of id: Element.ID) -> Element.ID? {
        var next = parent(of: id)
        while let tag = next {
            if elements[tag].role == .contentsItem { return tag }
            next = parent(of: tag)
        }
        return nil
    }

    private var headings: [String: Element.ID] {
        var headings: [String: Element.ID] = [:]
        for (id, element) in elements.enumerated() {
            if let anchor = element.bookmark?.anchor { headings[anchor] = headings[anchor] ?? id }
        }
        return headings
    }

    private var notes: [String: Element.ID] {
        var notes: [String: Element.ID] = [:]
        for (id, element) in elements.enumerated() {
            if case .note(let anchor, _, _) = element.role { notes[anchor] = id }
        }
        return notes
    }
}
