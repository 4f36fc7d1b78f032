import Documents

/// Lays a sequence of blocks out below one another.
struct BlockLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var galley = Galley()
        var index = 0
        while index < blocks.count { append(blocks, at: &index, to: &galley, context) }
        return galley
    }

    /// Lays the block at `index` out, and goes on behind it and what stands beside it.
    func append(
        _ blocks: [Block], at index: inout Int, to galley: inout Galley, _ context: BlockContext
    ) {
        if let (figure, words) = pictured(at: index, in: blocks) {
            let pair = PicturedLayout(composer: composer).galley(figure, words, context)
            galley.append(pair, before: composer.step, after: composer.step)
            index += 2
            return
        }
        append(blocks[index], to: &galley, context)
        if let bond = bondToNext(index, in: blocks) { galley.keepWithNext(bond) }
        index += 1
    }

    private func append(_ table: Galley, to galley: inout Galley) {
        if table.isTurned { galley.turnPages() }
        galley.append(table, before: composer.step, after: 2 * composer.step)
        if table.isTurned { galley.append(Item(.turn(false), height: 0)) }
    }

    /// A paragraph that says what the table, the card or the list after it is stays with it.
    private func bondToNext(_ index: Int, in blocks: [Block]) -> Bond? {
        guard case .paragraph(let words) = blocks[index], index + 1 < blocks.count else {
            return nil
        }
        switch blocks[index + 1] {
        case .table, .contents: return .line
        case .list where words.plainText.hasSuffix(":"): return .line
        case .part(let part) where part.kind == .card: return .part
        default: return nil
        }
    }

    /// A pictogram stands beside the sentence that follows it.
    func pictured(at index: Int, in blocks: [Block]) -> (picture: Figure, words: [Inline])? {
        guard case .figure(let figure) = blocks[index], figure.role == .pictogram,
            figure.facts.isEmpty, index + 1 < blocks.count,
            case .paragraph(let words) = blocks[index + 1]
        else { return nil }
        return (figure, words)
    }

    private func append(_ block: Block, to galley: inout Galley, _ context: BlockContext) {
        let step = composer.step
        switch block {
        case .heading(let heading):
            // Two spaces of air above and one below; the first level has the page's head above.
            let laid = HeadingLayout(composer: composer).galley(heading, context)
            let above = heading.level == 1 ? 3.0 : 2
            galley.append(laid, before: above * step, after: heading.level == 3 ? 0 : step)
            galley.keepWithNext(.line)
        case .paragraph(let words):
            let air = context.isTight ? 0 : step
            galley.append(
                ParagraphLayout(composer: composer).galley(words, context), before: air,
                after: air)
        case .list(let list):
            galley.append(
                ListLayout(composer: composer).galley(list, context), before: step, after: step)
        case .quote(let blocks):
            galley.append(
                QuoteLayout(composer: composer).galley(blocks, context), before: step,
                after: step)
        case .table(let table):
            append(TableLayout(composer: composer).galley(table, context), to: &galley)
        case .figure(let figure):
            galley.append(
                FigureLayout(composer: composer).galley(figure, context), before: step,
                after: step)
        case .part(let part):
            PartLayout(composer: composer).append(part, to: &galley, context)
        case .contents(let headings):
            galley.append(
                ContentsLayout(composer: composer).galley(headings, context), before: step,
                after: 2 * step)
        case .pageBreak: galley.append(.pageBreak)
        }
    }
}

/// A heading: its tag, its bookmark, its lines.
struct HeadingLayout {
    let composer: Composer

    func galley(_ heading: Heading, _ context: BlockContext) -> Galley {
        let level = min(6, max(1, heading.level))
        let bookmark = Bookmark(
            title: heading.words.plainText, anchor: heading.anchor, level: level, page: 0, y: 0)
        let element = composer.tags.add(.heading(level), in: context.parent, bookmark: bookmark)
        let style = composer.headingText(level)
        let text = composer.text(heading.words, in: element, isBold: true)
        var strips = TextLayout(composer: composer, style: style, width: context.width).lines(text)
        if !strips.isEmpty { strips[0].stamps.append(.heading(element)) }
        var galley = Galley()
        for (index, strip) in strips.enumerated() {
            let isLast = index == strips.count - 1
            galley.append(
                Item(.strip(strip), height: isLast ? last(of: strips.count, style) : style.leading))
        }
        galley.keep(.line)
        return galley
    }

    /// The lines of a heading stand closer than the grid; what follows is near to it again.
    private func last(of count: Int, _ style: TextStyle) -> Double {
        guard composer.step > 0 else { return style.leading }
        let height = Double(count) * style.leading
        let nearest = (height / composer.step).rounded() * composer.step
        return style.leading + max(nearest - height, -0.1 * style.size)
    }
}

/// A paragraph: its tag and its lines.
struct ParagraphLayout {
    let composer: Composer

    func galley(_ words: [Inline], _ context: BlockContext) -> Galley {
        let element = composer.tags.add(.paragraph, in: context.parent)
        let layout = TextLayout(composer: composer, style: context.text, width: context.width)
        let isReversed = words.runsRightToLeft
        let spans = SpanCollector.spans(
            of: words, in: element, isBold: context.text.isBold, with: composer)
        guard composer.style.sentences == .lineByLine else {
            return layout.galley(composer.shaped(spans, runsRightToLeft: isReversed))
        }
        var galley = Galley()
        for sentence in SentenceSplitter.sentences(spans) {
            let text = composer.shaped(sentence, runsRightToLeft: isReversed)
            galley.append(layout.galley(text), before: composer.step / 2)
        }
        return galley.flushAtTop()
    }
}

/// What somebody said: set in, with a line at its left.
struct QuoteLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let inset = composer.step * 1.5
        let quote = composer.tags.add(.blockQuote, in: context.parent)
        let bar = Box.Bar(colour: composer.colours.line, width: 3)
        let use = composer.use(Box(leftBar: bar), width: context.width)
        let inner = context.narrowed(by: inset).inside(quote)
        let words = BlockLayout(composer: composer).galley(blocks, inner)
        var galley = Galley()
        galley.append(words, shiftedBy: inset)
        galley.wrap(in: use)
        return galley
    }
}
