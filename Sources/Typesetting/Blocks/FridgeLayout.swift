import Documents

/// What hangs on the fridge: a sheet of its own, with a frame around it.
struct FridgeLayout {
    let composer: Composer

    private let pad = Double.millimetres(6)

    /// As large as one sheet allows, down to the style's least; then it flows on.
    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let style = composer.style
        let room = composer.geometry.roomDown
        let large = style.isLargePrint ? style.size : style.lead
        let sheet = SizeFitter(composer: composer).galley(
            least: large > 0 ? style.fridgeLeast / large : 1,
            fits: { $0.height + self.pad <= room },
            layout: { self.sheet(blocks, context, isLarge: style.isLargePrint) })
        var galley = sheet.galley
        if !sheet.fits { composer.warn(.breaksOverPages(Part.Kind.fridge.rawValue)) }
        galley.wrap(in: frame(overhang: sheet.fits ? 0 : .millimetres(3), context.width))
        return galley
    }

    private func sheet(_ blocks: [Block], _ context: BlockContext, isLarge: Bool) -> Galley {
        // It is read from across a kitchen.
        var inner = context.narrowed(by: 2 * pad)
        inner.text = isLarge ? composer.bodyText : composer.leadText
        inner.pictureHeight = min(context.pictureHeight, composer.style.pictureHeight)
        let words = BlockLayout(composer: composer).galley(blocks, inner)
        var sheet = Galley()
        sheet.append(.air(pad))
        sheet.append(words.flushAtTop(), shiftedBy: pad)
        return sheet
    }

    /// Where words go on over a page the frame stands a little outside of them.
    private func frame(overhang: Double, _ width: Double) -> BoxUse {
        let edge = Stroke(colour: composer.colours.ink, width: 1.5)
        let box = Box(edge: edge, radius: .millimetres(4), fillsPage: true, overhang: overhang)
        return composer.use(box, width: width)
    }
}
