import Documents

/// A card: one rule or one person in a box of its own, its picture at the left.
struct CardLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let pad = Double.millimetres(5)
        let edge = Stroke(colour: composer.colours.line, width: 1)
        let layout = BoxedLayout(
            composer: composer, box: Box(edge: edge, radius: .millimetres(3)),
            pad: composer.step, left: pad)
        let use = layout.use(width: context.width)
        let inner = context.narrowed(by: 2 * pad)
        var galley = layout.galley(content(blocks, inner), in: use)
        galley.keep(.part)
        if galley.height > composer.geometry.roomDown {
            composer.warn(.breaksOverPages(Part.Kind.card.rawValue))
        }
        return galley
    }

    private func content(_ blocks: [Block], _ context: BlockContext) -> Galley {
        guard case .figure(let figure)? = blocks.first, figure.role != .chart else {
            return words(blocks, context)
        }
        let width = min(composer.style.cardPicture, context.width * 0.4)
        return PicturedLayout(composer: composer).galley(
            figure, pictureWidth: width, context
        ) { words(Array(blocks.dropFirst()), $0) }
    }

    /// A card without a heading opens with what it is about, larger; its lines stand close.
    private func words(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var galley = Galley(), rest = blocks[...]
        if case .paragraph(let words)? = rest.first {
            var large = context
            large.text = composer.leadText
            let lead = ParagraphLayout(composer: composer).galley(words, large)
            galley.append(lead, after: composer.step)
            galley.keepWithNext(.line)
            rest = rest.dropFirst()
        }
        var tight = context
        tight.isTight = true
        for block in rest {
            if case .part(let part) = block, part.kind == .notice {
                galley.append(fallback(part.blocks, tight), before: composer.step)
            } else {
                let words = BlockLayout(composer: composer).galley([block], tight)
                galley.append(words, before: composer.step / 2)
            }
        }
        return galley
    }

    /// A notice in a card, as "If it does not work": under a hairline.
    private func fallback(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let part = context.inside(composer.tags.add(.part, in: context.parent))
        var galley = Galley()
        galley.append(rule(context.width))
        galley.append(
            BlockLayout(composer: composer).galley(blocks, part), before: composer.step / 2)
        return galley
    }

    private func rule(_ width: Double) -> Item {
        let stroke = Stroke(colour: composer.colours.line, width: 0.75)
        let line = Outline.line(from: 0, to: width, y: 0, stroke)
        var item = Item(
            .strip(Strip(marks: [Mark(.path(line), .artifact(.layout))])), height: 0)
        item.bond = .line
        return item
    }
}
