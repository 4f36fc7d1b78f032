import Documents

/// A figure on lines of its own, and the facts that it shows as text below.
struct FigureLayout {
    let composer: Composer

    func galley(_ figure: Figure, _ context: BlockContext) -> Galley {
        if let width = widthBesideFacts(of: figure, context) {
            return beside(figure, width: width, context)
        }
        var galley = picture(figure, room: room(for: figure, context), context)
        guard !figure.facts.isEmpty else { return galley }
        galley.keepWithNext(.part)
        let facts = BlockLayout(composer: composer).galley(figure.facts, context)
        galley.append(facts, before: composer.step, after: composer.step)
        return galley
    }

    /// How wide a chart is where its facts find room at its right, as on a landscape sheet.
    private func widthBesideFacts(of figure: Figure, _ context: BlockContext) -> Double? {
        guard figure.role == .chart, !figure.facts.isEmpty, !composer.style.isLargePrint,
            case .responsive(let wide, _, _) = figure.artwork, wide.width.isFinite,
            wide.width < 0.8 * context.width
        else { return nil }
        let width = min(wide.width, 0.5 * context.width)
        let height = wide.height * width / max(1, wide.width)
        let hasRoom = context.width - width > 75 * figure.facts.columns
        return hasRoom && height < 0.5 * composer.geometry.roomDown ? width : nil
    }

    private func beside(_ figure: Figure, width: Double, _ context: BlockContext) -> Galley {
        let left = width + .millimetres(8)
        let picture = picture(figure, room: (width, composer.geometry.roomDown * 0.8), context)
        let facts = BlockLayout(composer: composer).galley(
            figure.facts, context.narrowed(by: left))
        let row = Row(cells: [
            Row.Cell(x: 0, galley: picture), Row.Cell(x: left, galley: facts.flushAtTop()),
        ])
        var galley = Galley()
        galley.append(row.item(), after: composer.step)
        return galley
    }

    /// The figure alone, no larger than `room`.
    func picture(_ figure: Figure, room: (Double, Double), _ context: BlockContext) -> Galley {
        let role = Element.Role.figure(
            alternative: figure.alternative, page: 0, box: [0, 0, 0, 0])
        let element = composer.tags.add(role, in: context.parent)
        let isLarge = composer.style.isLargePrint
        let shown = Artwork.Shown(figure, width: isLarge ? room.0 / 2 : room.0)
        let scale = shown.scale(into: room, mayGrow: isLarge || figure.role != .chart)
        let width = shown.width * scale, height = shown.height * scale
        var strip = Strip()
        switch shown.content {
        case .drawing(let drawing):
            let setter = DrawingSetter(composer: composer, owner: .element(element), scale: scale)
            strip.marks = setter.marks(of: drawing)
        case .raster(let raster):
            let paint = Paint.raster(raster, x: 0, y: 0, width: width, height: height)
            strip.marks = [Mark(paint, .element(element))]
        }
        strip.stamps = [.figure(element, box: [0, 0, width, height])]
        var galley = Galley()
        galley.append(Item(.strip(strip), height: composer.onGrid(height)))
        return galley
    }

    /// A chart that leaves much of a landscape sheet's width empty gets no more than half its height.
    private func shareOfPage(_ figure: Figure, _ context: BlockContext) -> Double {
        if composer.style.isLargePrint { return 0.75 }
        let geometry = composer.geometry
        guard geometry.roomDown < context.width,
            case .responsive(let wide, _, _) = figure.artwork, wide.width < 0.8 * context.width
        else { return 0.9 }
        return 0.5
    }

    private func room(for figure: Figure, _ context: BlockContext) -> (Double, Double) {
        switch figure.role {
        case .pictogram: (min(composer.style.pictogram, context.width), context.pictureHeight)
        case .picture:
            (context.width, max(context.pictureHeight, 0.4 * composer.geometry.roomDown))
        case .chart: (context.width, composer.geometry.roomDown * shareOfPage(figure, context))
        }
    }
}

extension [Block] {
    /// How many columns the widest of their tables has.
    fileprivate var columns: Double {
        reduce(0) { most, block in
            guard case .table(let table) = block else { return most }
            return Swift.max(most, Double(table.header.count))
        }
    }
}

extension Artwork {
    /// What of an artwork is put on paper, and how large it was made.
    struct Shown {
        enum Content {
            case drawing(Drawing)
            case raster(Raster)
        }

        var content: Content
        var width: Double
        var height: Double

        /// The wide form of a chart, where it fits at seven tenths of its size.
        init(_ figure: Figure, width room: Double) {
            let drawn: Drawing
            switch figure.artwork {
            case .drawing(let drawing, _): drawn = drawing
            case .responsive(let wide, let narrow, _):
                drawn = wide.width * 0.7 <= room ? wide : narrow
            case .raster(let raster):
                content = .raster(raster)
                (width, height) = (Double(max(1, raster.width)), Double(max(1, raster.height)))
                return
            }
            content = .drawing(drawn)
            width = drawn.width.isFinite ? max(1, drawn.width) : 1
            height = drawn.height.isFinite ? max(1, drawn.height) : 1
        }

        /// Pictures fill their room; charts, made for paper, are only made smaller.
        func scale(into room: (Double, Double), mayGrow: Bool) -> Double {
            let fitting = min(max(1, room.0) / width, max(1, room.1) / height)
            return mayGrow ? fitting : min(fitting, 1)
        }
    }
}
