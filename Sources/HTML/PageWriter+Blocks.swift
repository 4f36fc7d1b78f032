import Documents

extension PageWriter {
    /// Writes blocks in a row; a pictogram stands beside the paragraph or list that follows it.
    mutating func write(_ blocks: some Collection<Block>) {
        var pictogram: Figure?
        for block in blocks {
            if case .figure(let figure) = block, figure.role == .pictogram {
                if let alone = pictogram { write(alone) }
                pictogram = figure
                continue
            }
            if let figure = pictogram {
                pictogram = nil
                write(figure, beside: block)
            } else {
                write(block)
            }
        }
        if let alone = pictogram { write(alone) }
    }

    private mutating func write(_ pictogram: Figure, beside block: Block) {
        switch block {
        case .paragraph, .list:
            markup.raw("<div class=\"beside\">\n")
            write(pictogram)
            markup.raw("<div>\n")
            write(block)
            markup.raw("</div>\n</div>\n")
        default:
            write(pictogram)
            write(block)
        }
    }

    mutating func write(_ block: Block) {
        switch block {
        case .heading(let heading): write(heading)
        case .paragraph(let words): write(paragraph: words)
        case .list(let list): write(list)
        case .quote(let blocks):
            markup.raw("<blockquote>\n")
            write(blocks)
            markup.raw("</blockquote>\n")
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .part(let part): write(part)
        case .contents(let headings): write(contents: headings)
        case .pageBreak: markup.raw("<div class=\"page-break\"></div>\n")
        }
    }

    mutating func write(_ heading: Heading) {
        guard heading.words.isSaying else { return }
        let name = "h\(min(max(heading.level, 1), 6))"
        markup.raw("<\(name)")
        markup.attribute("id", heading.anchor)
        markup.raw(">")
        write(heading.words)
        markup.raw("</\(name)>\n")
    }

    mutating func write(paragraph words: [Inline], class kind: String = "") {
        guard words.isSaying else { return }
        markup.raw(kind.isEmpty ? "<p" : "<p class=\"\(kind)\"")
        markup.raw(words.runsRightToLeft ? " dir=\"rtl\">" : ">")
        write(words)
        markup.raw("</p>\n")
    }

    mutating func write(_ list: List, class kind: String = "") {
        guard !list.items.isEmpty else { return }
        let name: String
        switch list.marker {
        case .bullet:
            name = "ul"
            markup.raw("<ul")
        case .number(let first):
            name = "ol"
            markup.raw(first == 1 ? "<ol" : "<ol start=\"\(min(max(first, 0), 999_999_999))\"")
        }
        if !kind.isEmpty { markup.attribute("class", kind) }
        markup.raw(">\n")
        for item in list.items { write(item: item) }
        markup.raw("</\(name)>\n")
    }

    private mutating func write(item: [Block]) {
        markup.raw("<li>")
        if item.count == 1, case .paragraph(let words)? = item.first {
            write(words)
        } else {
            write(item)
        }
        markup.raw("</li>\n")
    }
}
