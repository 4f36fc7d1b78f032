import Documents

/// Cards for a pocket, all of one size, with marks to cut along.
struct PocketCardsLayout {
    let composer: Composer

    private let pad = Double.millimetres(3.5)

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let size = cardSize(context)
        let across = max(1, Int((context.width + 0.1) / size.width))
        let faces = cards(in: blocks).flatMap { card($0, size, context) }
        var galley = Galley()
        for start in stride(from: 0, to: faces.count, by: across) {
            let row = faces[start..<min(start + across, faces.count)]
            galley.append(self.row(Array(row), size))
        }
        return galley
    }

    private func cardSize(_ context: BlockContext) -> (width: Double, height: Double) {
        let cards = composer.cards
        return (
            min(cards.width, context.width), min(cards.height, composer.geometry.roomDown)
        )
    }

    /// A card is a part of its own, or a heading with what follows it.
    private func cards(in blocks: [Block]) -> [[Block]] {
        var cards: [[Block]] = []
        for block in blocks {
            switch block {
            case .part(let part) where part.kind == .card: cards.append(part.blocks)
            case .heading: cards.append([block])
            default:
                if cards.isEmpty { cards.append([]) }
                cards[cards.count - 1].append(block)
            }
        }
        return cards
    }

    /// One card's words, smaller where they are many; what is left goes on on another card.
    private func card(
        _ blocks: [Block], _ size: (width: Double, height: Double), _ context: BlockContext
    ) -> [Galley] {
        let room = size.height - 2 * pad
        let whole = composer.style
        defer { composer.style = whole }
        // Air and name go by the words of the card, which are smaller than those of a page.
        composer.style.leading = composer.cardText.leading
        composer.style.heading3 = min(whole.heading3, 1.2 * whole.card)
        let style = composer.style
        let words = SizeFitter(composer: composer).galley(
            least: style.card > 0 ? style.least / style.card : 1,
            fits: { $0.height <= room },
            layout: {
                var inner = context.narrowed(by: context.width - size.width + 2 * pad)
                inner.text = composer.cardText
                inner.isTight = true
                inner.pictureHeight = min(composer.style.pictureHeight, room / 2)
                return BlockLayout(composer: composer).galley(blocks, inner).flushAtTop()
            })
        if words.fits { return [words.galley] }
        composer.warn(.cardTooFull)
        let rest = room - 2 * composer.style.card
        return continued(words.galley.pieces(height: rest), blocks, size.width - 2 * pad)
    }

    /// The cards after the first bear its name again.
    private func continued(_ pieces: [Galley], _ blocks: [Block], _ width: Double) -> [Galley] {
        guard case .heading(let heading)? = blocks.first else { return pieces }
        let mark = ContinuedMark.inBrackets(composer.language)
        let words = composer.artifactText("\(heading.words.plainText) \(mark)", .layout)
        var style = composer.cardText
        style.colour = composer.colours.grey
        let lines = TextLayout(composer: composer, style: style, width: width).lines(words)
        return pieces.enumerated().map { index, piece in
            guard index > 0, let name = lines.first else { return piece }
            var galley = Galley()
            galley.append(Item(.strip(name), height: style.leading))
            galley.append(piece, before: composer.step / 2)
            return galley
        }
    }
}

extension PocketCardsLayout {
    /// Cards side by side, and the marks around them.
    private func row(_ cards: [Galley], _ size: (width: Double, height: Double)) -> Item {
        let height = cards.reduce(size.height) { max($0, $1.height + 2 * pad) }
        var row = Row(cells: [])
        for (index, words) in cards.enumerated() {
            let left = Double(index) * size.width
            var card = Galley()
            card.append(.air(pad))
            card.append(words)
            row.cells.append(Row.Cell(x: left + pad, galley: card))
        }
        var marks = Galley()
        let edges = (0...cards.count).map { Double($0) * size.width }
        marks.append(Item(.strip(Strip(marks: cutMarks(edges, height))), height: height))
        row.cells.append(Row.Cell(x: 0, galley: marks))
        return row.item(atLeast: height)
    }

    /// Dashes to cut along, and a cross at every corner.
    private func cutMarks(_ edges: [Double], _ height: Double) -> [Mark] {
        let dashes = Stroke(colour: composer.colours.grey, width: 0.5, dash: [2, 4])
        let cross = Stroke(colour: composer.colours.ink, width: 0.5)
        let arm = Double.millimetres(2)
        let right = edges.last ?? 0
        var paths: [Path] = []
        for y in [0, height] {
            paths.append(Outline.line(from: 0, to: right, y: y, dashes))
            for x in edges {
                paths.append(Outline.line(from: x - arm, to: x + arm, y: y, cross))
                paths.append(Outline.upright(x: x, from: y - arm, to: y + arm, cross))
            }
        }
        paths += edges.map { Outline.upright(x: $0, from: 0, to: height, dashes) }
        return paths.map { Mark(.path($0), .artifact(.layout)) }
    }
}

extension Galley {
    /// The same in pieces that are no higher than `height`, as far as lines are not cut.
    func pieces(height: Double) -> [Galley] {
        var pieces: [Galley] = [], piece = Galley(), held: [Item] = []
        for item in items {
            held.append(item)
            if item.bond == .line { continue }
            let more = held.reduce(0) { $0 + $1.before + $1.height }
            if !piece.isEmpty, piece.height + more > height {
                pieces.append(piece.flushAtTop())
                piece = Galley()
            }
            for item in held {
                // What is bound together is parted where no card holds it.
                if !piece.isEmpty, piece.height + item.before + item.height > height {
                    pieces.append(piece.flushAtTop())
                    piece = Galley()
                }
                piece.append(item, before: item.before)
            }
            held = []
        }
        for item in held { piece.append(item, before: item.before) }
        return piece.isEmpty ? pieces : pieces + [piece.flushAtTop()]
    }
}
