import Documents

/// The story told to a child: each picture with its words.
struct FramesLayout {
    let composer: Composer

    /// A picture and what is said about it.
    private struct Frame {
        var figure: Figure
        var words: [Block]
    }

    func galley(_ blocks: [Block], _ context: BlockContext) -> Galley {
        var galley = Galley(), frames: [Frame] = []
        func endFrames() {
            append(frames, to: &galley, context)
            frames = []
        }
        for block in blocks {
            switch block {
            case .figure(let figure) where figure.role != .chart:
                frames.append(Frame(figure: figure, words: []))
            case .paragraph, .list, .quote:
                if let last = frames.indices.last {
                    frames[last].words.append(block)
                } else {
                    appendAlone(block, to: &galley, context)
                }
            default:
                endFrames()
                appendAlone(block, to: &galley, context)
            }
        }
        endFrames()
        return galley
    }

    private func appendAlone(_ block: Block, to galley: inout Galley, _ context: BlockContext) {
        galley.append(
            BlockLayout(composer: composer).galley([block], context), before: composer.step,
            after: composer.step)
    }

    private func append(_ frames: [Frame], to galley: inout Galley, _ context: BlockContext) {
        let across = composer.style.framesInARow
        for start in stride(from: 0, to: frames.count, by: max(1, across)) {
            let group = frames[start..<min(frames.count, start + max(1, across))]
            let item = across > 1 ? row(group, across, context) : wide(group, context)
            galley.append(item, before: 1.5 * composer.step, after: 1.5 * composer.step)
        }
    }

    /// One frame across the page: the picture two thirds, the words one third.
    private func wide(_ frames: ArraySlice<Frame>, _ context: BlockContext) -> Galley {
        var galley = Galley()
        for frame in frames {
            let inner = context.inside(composer.tags.add(.part, in: context.parent))
            let boxed = layout(edge: true)
            let use = boxed.use(width: context.width)
            let inside = inner.narrowed(by: 2 * pad)
            let picture = (inside.width - .millimetres(5)) * 0.6
            let words = PicturedLayout(composer: composer).galley(
                frame.figure, pictureWidth: picture, inside
            ) { beside in
                var large = beside
                large.text = composer.leadText
                return BlockLayout(composer: composer).galley(frame.words, large)
            }
            var card = boxed.galley(words, in: use)
            card.keep(.part)
            galley.append(card)
        }
        return galley
    }

    /// Frames beside one another: the words of each under its picture.
    private func row(
        _ frames: ArraySlice<Frame>, _ across: Int, _ context: BlockContext
    ) -> Galley {
        let gutter = Double.millimetres(5)
        let width = (context.width - gutter * Double(across - 1)) / Double(across)
        var row = Row(cells: [])
        for (index, frame) in frames.enumerated() {
            let outer = composer.use(layout(edge: true).box, width: width)
            var inner = context.inside(composer.tags.add(.part, in: context.parent))
            inner.width = width - 2 * pad
            let words = pictureOverWords(frame, inner)
            let boxed = layout(edge: false)
            row.cells.append(
                Row.Cell(
                    x: Double(index) * (width + gutter),
                    galley: boxed.galley(words, in: boxed.use(width: width)), box: outer))
        }
        var galley = Galley()
        galley.append(row.item())
        return galley
    }

    private func pictureOverWords(_ frame: Frame, _ context: BlockContext) -> Galley {
        let room = (context.width, min(context.pictureHeight, context.width))
        let laid = FigureLayout(composer: composer).picture(frame.figure, room: room, context)
        var galley = Galley()
        galley.append(laid, shiftedBy: max(0, (context.width - laid.pictureWidth) / 2))
        galley.keepWithNext(.line)
        galley.append(
            BlockLayout(composer: composer).galley(frame.words, context),
            before: composer.step)
        return galley
    }

    private var pad: Double { .millimetres(5) }

    private func layout(edge: Bool) -> BoxedLayout {
        let stroke = Stroke(colour: composer.colours.line, width: 1)
        return BoxedLayout(
            composer: composer,
            box: edge ? Box(edge: stroke, radius: .millimetres(3)) : Box(), pad: composer.step,
            left: pad)
    }
}

extension Galley {
    /// How wide the figure at its head is.
    fileprivate var pictureWidth: Double {
        guard case .strip(let strip)? = items.first?.content,
            case .figure(_, let box)? = strip.stamps.first
        else { return 0 }
        return box[2] - box[0]
    }
}
