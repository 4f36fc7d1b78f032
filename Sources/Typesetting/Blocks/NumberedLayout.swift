import Documents

/// Paragraphs numbered 1, 2, 3 … as courts number them, the numbers hanging at the left.
struct NumberedLayout {
    let composer: Composer

    /// What stands under one number, or what stands between the numbers.
    private enum Entry {
        case numbered([Block])
        case plain(Block)
    }

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let entries = self.entries(flat(blocks))
        let count = entries.count { if case .numbered = $0 { true } else { false } }
        let list = ListLayout(composer: composer)
        let hang = list.hang(for: ["\(max(10, count))."], context)
        var galley = Galley(), number = 0, open: Element.ID?
        for entry in entries {
            switch entry {
            case .plain(let block):
                open = nil
                let laid = BlockLayout(composer: composer).galley([block], context)
                galley.append(laid, before: 2 * composer.step, after: composer.step)
                if case .heading = block { galley.keepWithNext(.line) }
            case .numbered(let blocks):
                number += 1
                let parent =
                    open ?? composer.tags.add(.list(numbered: true), in: context.parent)
                open = parent
                let item = list.item("\(number).", blocks, in: parent, hang: hang, context)
                galley.append(item, before: composer.step, after: composer.step)
            }
        }
        return galley
    }

    /// Lists, quotes, tables and figures belong to the paragraph before them.
    private func entries(_ blocks: [Block]) -> [Entry] {
        var entries: [Entry] = []
        for block in blocks {
            switch block {
            case .paragraph(let words):
                let isEmpty = words.plainText.allSatisfy(\.isWhitespace)
                if !isEmpty { entries.append(.numbered([block])) }
            case .list, .quote, .table, .figure:
                if case .numbered(let before)? = entries.last {
                    entries[entries.count - 1] = .numbered(before + [block])
                } else {
                    entries.append(.plain(block))
                }
            case .heading, .part, .contents, .pageBreak: entries.append(.plain(block))
            }
        }
        return entries
    }

    /// What is kept together is numbered as if it stood alone.
    private func flat(_ blocks: [Block]) -> [Block] {
        blocks.flatMap { block in
            guard case .part(let part) = block, part.kind == .keepTogether else {
                return [block]
            }
            return flat(part.blocks)
        }
    }
}
