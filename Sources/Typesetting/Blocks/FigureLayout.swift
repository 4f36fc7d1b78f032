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
        // Facts stay with their picture: a table among them turns no page.
        var below = context
        below.mayTurn = false
        let facts = BlockLayout(composer: composer).galley(figure.facts, below)
        galley.append(facts, before: composer.step, after: composer.step)
        return galley
    }

    /// How wide a chart is where its facts find room at its right, as on a landscape sheet.
    private func widthBesideFacts(of figure: Figure, _ context: BlockContext) -> Double? {
        guard figure.role == .chart, !figure.facts.isEmpty, !composer.style.hasLargeLabels,
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
        let isLarge = composer.style.hasLargeLabels
        let shown =
            isLarge
            ? Artwork.Shown(withLargestLabels: figure, in: room)
            : Artwork.Shown(figure, width: room.0)
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
        if composer.style.hasLargeLabels { return 0.9 }
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
            switch figure.artwork {
            case .drawing(let drawing, _): self.init(drawing)
            case .responsive(let wide, let narrow, _):
                self.init(wide.width * 0.7 <= room ? wide : narrow)
            case .raster(let raster):
                self.init(
                    content: .raster(raster), width: Double(max(1, raster.width)),
                    height: Double(max(1, raster.height)))
            }
        }

        private init(content: Content, width: Double, height: Double) {
            (self.content, self.width, self.height) = (content, width, height)
        }

        /// The form of a chart whose smallest words are larger when it fills its room.
        init(withLargestLabels figure: Figure, in room: (Double, Double)) {
            guard case .responsive(let wide, let narrow, _) = figure.artwork else {
                self.init(figure, width: room.0)
                return
            }
            func label(_ drawing: Drawing) -> Double {
                Shown(drawing).scale(into: room, mayGrow: true) * drawing.smallestLabel
            }
            self.init(label(wide) > label(narrow) ? wide : narrow)
        }

        private init(_ drawing: Drawing) {
            content = .drawing(drawing)
            width = drawing.width.isFinite ? max(1, drawing.width) : 1
            height = drawing.height.isFinite ? max(1, drawing.height) : 1
        }

        /// Pictures fill their room; charts, made for paper, are only made smaller.
        func scale(into room: (Double, Double), mayGrow: Bool) -> Double {
            let fitting = min(max(1, room.0) / width, max(1, room.1) / height)
            return mayGrow ? fitting : min(fitting, 1)
        }
    }
}

extension Drawing {
    fileprivate var smallestLabel: Double {
        shapes.reduce(.infinity) { least, shape in
            if case .label(let label) = shape { min(least, label.size) } else { least }
        }
    }
}
