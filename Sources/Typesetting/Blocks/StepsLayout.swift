import Documents

/// One thing after the other: small pictures in a row down the page, each with its sentence.
struct StepsLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let layout = BlockLayout(composer: composer)
        // As tall as a line and a half, so that a step of one line is two lines of the page's grid.
        let width = 1.5 * context.text.leading
        var galley = Galley()
        var index = 0
        while index < blocks.count {
            if let step = layout.pictured(at: index, in: blocks) {
                let pair = PicturedLayout(composer: composer).galley(
                    step.picture, pictureWidth: width, context
                ) { ParagraphLayout(composer: composer).galley(step.words, $0) }
                galley.append(pair, before: composer.step / 2, after: composer.step / 2)
                index += 2
            } else {
                layout.append(blocks, at: &index, to: &galley, context)
            }
        }
        return galley
    }
}
