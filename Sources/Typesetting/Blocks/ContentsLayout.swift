import Documents

/// A list of contents: what a heading says, and the page on which it stands.
struct ContentsLayout {
    let composer: Composer

    func galley(_ headings: [Heading], _ context: BlockContext) -> Galley {
        var galley = Galley()
        let contents = composer.tags.add(.contents, in: context.parent)
        for heading in headings {
            galley.append(entry(heading, in: contents, context), after: composer.step / 2)
        }
        galley.keep(headings.count > 20 ? .none : .part)
        return galley
    }

    private func entry(
        _ heading: Heading, in contents: Element.ID, _ context: BlockContext
    ) -> Galley {
        let tags = composer.tags
        let item = tags.add(.contentsItem, in: contents)
        let words = heading.words.plainText
        let role = Element.Role.link(.anchor(heading.anchor), contents: words)
        let link = tags.add(role, in: tags.add(.reference, in: item))
        let label = tags.add(.label, in: item)
        let room = numberWidth(context) + context.text.size
        let layout = TextLayout(
            composer: composer, style: context.text, width: max(context.width - room, room))
        let lines = layout.lines(composer.text([.text(Text(words, .data))], in: link))
        var galley = Galley()
        for (index, line) in lines.enumerated() {
            var strip = line
            let isLast = index == lines.count - 1
            if isLast { strip.marks += number(of: heading, label, after: line, layout, context) }
            // The number can be touched as well as the words.
            let right = isLast ? context.width : layout.width
            let box = [0, 0, right, context.text.leading]
            strip.touches = [Strip.Touch(element: link, box: box)]
            galley.append(Item(.strip(strip), height: context.text.leading))
        }
        galley.keep(.line)
        return galley
    }

    private func numberWidth(_ context: BlockContext) -> Double {
        let widest = SlotWords.widest(.page(ofAnchor: ""), composer.language)
        return composer.shaper.word(widest, language: composer.language).width * context.text.size
    }

    /// The page's number at the right, and a line of dots that leads the eye to it.
    private func number(
        of heading: Heading, _ label: Element.ID, after line: Strip, _ layout: TextLayout,
        _ context: BlockContext
    ) -> [Mark] {
        let width = numberWidth(context)
        let style = GlyphRun.Style(face: 0, size: context.text.size, colour: context.text.colour)
        let slot = Paint.slot(
            .page(ofAnchor: heading.anchor), style, x: context.width - width,
            baseline: layout.baseline, width: width)
        let start = line.marks.reduce(0) { max($0, $1.paint.right(composer.shaper)) }
        let from = start + context.text.size / 2, end = context.width - width
        var marks = [Mark(slot, .element(label))]
        if end > from {
            let stroke = Stroke(colour: composer.colours.line, width: 0.75)
            let dots = Outline.line(from: from, to: end, y: layout.baseline, stroke)
            marks.append(Mark(.path(dots), .artifact(.layout)))
        }
        return marks
    }
}

extension Paint {
    /// The right edge of words; 0 of all else.
    fileprivate func right(_ shaper: Shaper) -> Double {
        guard case .glyphs(let run) = self, shaper.faces.indices.contains(run.style.face) else {
            return 0
        }
        let units = run.glyphs.advance
        let face = shaper.faces[run.style.face]
        return run.x + Double(units) * run.style.size / Double(face.unitsPerEm)
    }
}
