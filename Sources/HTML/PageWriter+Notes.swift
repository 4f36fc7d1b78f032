import Documents

/// Footnotes: a number in the line, and what it stands for at the end of the page, each with a way
/// to the other.
extension PageWriter {
    // Anchors hold no underscore: no id of ours can be one of theirs.
    mutating func write(numberOf note: Note) {
        markup.raw("<sup><a id=\"noted_\(note.number)\" href=\"#note_\(note.number)\"")
        markup.raw(" role=\"doc-noteref\">\(note.mark)</a></sup>")
    }

    mutating func writeNotes() {
        let notes = document.notes
        guard !notes.isEmpty else { return }
        markup.raw("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n")
        for note in notes {
            markup.raw("<li id=\"note_\(note.number)\">")
            write(note.words)
            markup.raw(" <a href=\"#noted_\(note.number)\" role=\"doc-backlink\" ")
            markup.raw("aria-label=\"Back to number \(note.number) in the text\"></a></li>\n")
        }
        markup.raw("</ol>\n</section>\n")
    }

    /// The list of contents where the document asks for one.
    mutating func write(contents headings: [Heading]) {
        guard !headings.isEmpty else { return }
        markup.raw("<nav aria-label=\"Contents\">\n<ul>\n")
        for heading in headings {
            markup.raw("<li><a")
            markup.attribute("href", "#" + heading.anchor)
            markup.raw(">")
            markup.text(singleSpaced(heading.words.plainText))
            markup.raw("</a></li>\n")
        }
        markup.raw("</ul>\n</nav>\n")
    }
}
