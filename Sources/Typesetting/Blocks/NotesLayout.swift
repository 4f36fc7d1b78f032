import Documents

/// Footnotes, ready to be put at the feet of pages: their lines by their numbers.
///
/// They are laid out when all else is, so that they come last among the tags, as they do in other
/// formats; a reader who is read to hears no sentence broken by where it is written.
struct NotesLayout {
    let composer: Composer
    let width: Double

    /// One line of a footnote.
    struct Line {
        var strip: Strip
        var height: Double
    }

    func lines() -> [Int: [Line]] {
        guard !composer.notes.isEmpty else { return [:] }
        let section = composer.tags.add(.section, in: TagTree.root)
        var lines: [Int: [Line]] = [:]
        for (number, note) in composer.notes.sorted(by: { $0.key < $1.key }) {
            lines[number] = self.lines(of: note, in: section)
        }
        return lines
    }

    private func lines(of note: Note, in section: Element.ID) -> [Line] {
        let tags = composer.tags, style = composer.noteText
        let element = tags.add(.note(anchor: note.anchor, page: 0, y: 0), in: section)
        let label = tags.add(.label, in: element)
        let words = tags.add(.paragraph, in: element)
        let hang = style.size * 2
        let number = TextSpan(
            words: "\(note.number) ",
            look: TextSpan.Look(owner: .element(label), language: composer.language))
        let layout = TextLayout(composer: composer, style: style, width: max(width - hang, hang))
        let body = layout.lines(composer.text(note.words, in: words)).map { $0.shifted(by: hang) }
        var first = layout.lines(composer.shaped([number])).first ?? Strip()
        first.marks += body.first?.marks ?? []
        first.touches += body.first?.touches ?? []
        first.stamps.append(.note(element))
        return ([first] + body.dropFirst()).map { Line(strip: $0, height: style.leading) }
    }
}

extension Note {
    /// What links to it lead to; no heading's anchor holds an underscore.
    var anchor: String { "note_\(number)" }
}
