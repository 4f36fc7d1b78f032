import Documents

/// Names, each with a line to sign on and a shorter one for the date; or a table in whose empty
/// columns something is written by hand.
struct SignatureLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var galley = Galley()
        var context = context
        context.isToFillIn = true
        for block in blocks {
            let laid =
                if case .list(let list) = block {
                    names(list, context)
                } else {
                    BlockLayout(composer: composer).galley([block], context)
                }
            galley.append(laid, before: composer.step, after: composer.step)
        }
        galley.keep(.part)
        return galley
    }

    private func names(_ list: List, _ context: BlockContext) -> Galley {
        let tags = composer.tags
        let element = tags.add(.list(numbered: false), in: context.parent)
        // A date has room on one line, also on small paper.
        let left = min(context.width * 0.62, max(context.width * 0.48, 13 * context.text.size))
        let gap = Double.millimetres(5)
        var galley = Galley()
        for blocks in list.items {
            let item = tags.add(.listItem, in: element)
            var inner = context.inside(tags.add(.listBody, in: item))
            inner.width = left - gap
            let words = BlockLayout(composer: composer).galley(blocks, inner)
            var lined = Row(cells: [
                Row.Cell(x: 0, galley: words),
                Row.Cell(x: left, galley: lines(context.width - left, words)),
            ])
            lined.width = context.width
            // A hand needs room above the line.
            galley.append(lined.item(atLeast: words.height + composer.step))
        }
        return galley
    }

    /// On the baseline of the name's last line.
    private func lines(_ width: Double, _ words: Galley) -> Galley {
        let gap = Double.millimetres(6)
        let long = (width - gap) * 0.68
        let height = max(words.height, composer.style.leading)
        let y = height - composer.style.leading * 0.3
        let stroke = Stroke(colour: composer.colours.grey, width: 0.75)
        let paths = [
            Outline.line(from: 0, to: long, y: y, stroke),
            Outline.line(from: long + gap, to: width, y: y, stroke),
        ]
        let marks = paths.map { Mark(.path($0), .artifact(.layout)) }
        var galley = Galley()
        galley.append(Item(.strip(Strip(marks: marks)), height: height))
        return galley
    }
}
