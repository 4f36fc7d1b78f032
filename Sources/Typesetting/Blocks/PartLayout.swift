import Documents

/// Parts: stretches of blocks that belong together and do a known job.
struct PartLayout {
    let composer: Composer

    /// Lays a part out below what is there.
    func append(_ part: Part, to galley: inout Galley, _ context: BlockContext) {
        let inner = context.inside(composer.tags.add(.part, in: context.parent))
        if part.kind == .fridge {
            galley.append(.pageBreak)
            galley.append(FridgeLayout(composer: composer).galley(part.blocks, inner))
            return galley.append(.pageBreak)
        }
        let air = Self.air(around: part.kind) * composer.step
        galley.append(self.galley(part, inner), before: air, after: air)
    }

    /// In half leadings. Steps have air of their own.
    private static func air(around kind: Part.Kind) -> Double {
        switch kind {
        case .steps: 0
        case .card: 1
        default: 1.5
        }
    }

    private func galley(_ part: Part, _ context: BlockContext) -> Galley {
        let blocks = part.blocks
        return switch part.kind {
        case .frames: FramesLayout(composer: composer).galley(blocks, context)
        case .columns: ColumnsLayout(composer: composer).galley(blocks, context)
        case .column, .fridge: BlockLayout(composer: composer).galley(blocks, context)
        case .card: CardLayout(composer: composer).galley(blocks, context)
        case .notice: NoticeLayout(composer: composer).galley(blocks, context)
        case .address: address(blocks, context)
        case .signatures: SignatureLayout(composer: composer).galley(blocks, context)
        case .numbered: NumberedLayout(composer: composer).galley(blocks, context)
        case .keepTogether: kept(blocks, context)
        case .pocketCards: PocketCardsLayout(composer: composer).galley(blocks, context)
        case .steps: StepsLayout(composer: composer).galley(blocks, context)
        }
    }

    private func kept(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var galley = BlockLayout(composer: composer).galley(blocks, context)
        galley.keep(.part)
        return galley
    }

    /// Lines without air between them.
    private func address(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var tight = context
        tight.isTight = true
        return kept(blocks, tight)
    }
}

/// A box with room inside, in which a galley stands.
struct BoxedLayout {
    let composer: Composer
    let box: Box
    let pad: Double
    /// Points from the box's left edge to the words.
    var left: Double

    /// Taken before the words are laid out, so that boxes in them lie above it.
    func use(width: Double) -> BoxUse { composer.use(box, width: width) }

    func galley(_ words: Galley, in use: BoxUse) -> Galley {
        var galley = Galley()
        var top = Item.air(pad)
        top.bond = .line
        galley.append(top)
        galley.append(words.flushAtTop(), shiftedBy: left)
        galley.keepWithNext(.line)
        galley.append(.air(pad))
        galley.wrap(in: use)
        return galley
    }
}

/// A notice: a bar of clay at the left, a tint behind.
struct NoticeLayout {
    let composer: Composer

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        let bar = Box.Bar(colour: composer.colours.clay, width: .millimetres(3))
        let inset = Double.millimetres(8)
        let layout = BoxedLayout(
            composer: composer, box: Box(fill: composer.colours.mist, leftBar: bar),
            pad: composer.step, left: inset)
        let use = layout.use(width: context.width)
        let words = BlockLayout(composer: composer).galley(
            blocks, context.narrowed(by: inset + .millimetres(5)))
        return layout.galley(words, in: use)
    }
}
