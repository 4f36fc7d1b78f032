import Documents

/// A picture at the left, and words beside it.
struct PicturedLayout {
    let composer: Composer

    /// A pictogram and the sentence that it belongs to.
    func galley(_ figure: Figure, _ words: [Inline], _ context: BlockContext) -> Galley {
        let width = min(composer.style.pictogram, context.width * 0.4)
        return galley(figure, pictureWidth: width, context) { inner in
            ParagraphLayout(composer: composer).galley(words, inner)
        }
    }

    /// Any picture, with whatever `words` lays out in the width that is left.
    func galley(
        _ figure: Figure, pictureWidth: Double, _ context: BlockContext,
        words: (BlockContext) -> Galley
    ) -> Galley {
        let gutter = Double.millimetres(5)
        let picture = FigureLayout(composer: composer).picture(
            figure, room: (pictureWidth, context.pictureHeight), context)
        let left = pictureWidth + gutter
        let beside = words(context.narrowed(by: left))
        let row = Row(cells: [
            Row.Cell(x: 0, galley: picture),
            Row.Cell(x: left, galley: middled(beside, to: picture.height)),
        ])
        var galley = Galley()
        galley.append(row.item())
        return galley
    }

    /// Few words stand at the middle of their picture; of one as small as they are, exactly there.
    private func middled(_ words: Galley, to height: Double) -> Galley {
        let half = (height - words.height) / 2
        let step = composer.step
        let air = half < step ? half : step * (half / step).rounded(.down)
        guard air > 0 else { return words }
        var galley = Galley()
        var top = Item.air(air)
        top.bond = .line
        galley.append(top)
        galley.append(words.flushAtTop())
        return galley
    }
}
