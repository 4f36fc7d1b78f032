import Documents

/// Lists: a label that hangs at the left, and what it labels.
struct ListLayout {
    let composer: Composer

    func galley(_ list: List, _ context: BlockContext) -> Galley {
        let isNumbered = if case .number = list.marker { true } else { false }
        let element = composer.tags.add(.list(numbered: isNumbered), in: context.parent)
        var galley = Galley()
        let labels = list.items.indices.map { label(list.marker, $0, context.depth) }
        let hang = hang(for: labels, context)
        for (index, (label, blocks)) in zip(labels, list.items).enumerated() {
            let item = self.item(label, blocks, in: element, hang: hang, context)
            let air = item.items.count > 1 || isAiry ? composer.step / 2 : 0
            galley.append(item, before: air, after: air)
            // No short item stands alone at the head or the foot of a page.
            let isNearEdge = index == 0 || index == labels.count - 2
            if isNearEdge, item.items.count < 4 { galley.keepWithNext(.line) }
        }
        return galley
    }

    /// Families get air between the items of a list.
    private var isAiry: Bool { composer.register != .formal }

    private func label(_ marker: List.Marker, _ index: Int, _ depth: Int) -> String {
        switch marker {
        case .bullet: depth.isMultiple(of: 2) ? "•" : "–"
        case .number(let first): "\(first + index)."
        }
    }

    /// Room for the widest label and a space.
    func hang(for labels: [String], _ context: BlockContext) -> Double {
        let widest = labels.reduce(0) { widest, label in
            max(widest, composer.shaper.word(label, language: composer.language).width)
        }
        let room = widest * context.text.size + context.text.size * 0.5
        return min(max(room, context.text.size * 1.2), context.width / 2)
    }

    /// One item; its label stands on the line of its first words.
    func item(
        _ label: String, _ blocks: [Block], in list: Element.ID, hang: Double,
        _ context: BlockContext
    ) -> Galley {
        let tags = composer.tags
        let item = tags.add(.listItem, in: list)
        let labelElement = tags.add(.label, in: item)
        let body = tags.add(.listBody, in: item)
        var inner = context.narrowed(by: hang).inside(body)
        inner.depth += 1
        let words = BlockLayout(composer: composer).galley(blocks, inner)
        var galley = Galley()
        galley.append(words, shiftedBy: hang)
        let strip = labelStrip(label, labelElement, hang, context)
        galley.join(strip, height: context.text.leading)
        return galley
    }

    private func labelStrip(
        _ label: String, _ element: Element.ID, _ hang: Double, _ context: BlockContext
    ) -> Strip {
        let look = TextSpan.Look(owner: .element(element), language: composer.language)
        // The space keeps whoever joins the words from joining the label to them.
        let text = composer.shaped([TextSpan(words: label + " ", look: look)])
        let layout = TextLayout(composer: composer, style: context.text, width: hang)
        return layout.lines(text).first ?? Strip()
    }
}

extension Galley {
    /// Puts a label at the left edge, on the line of the first item, and before it in reading.
    mutating func join(_ label: Strip, height: Double) {
        guard let first = items.first, case .strip(var strip) = first.content else {
            var galley = Galley()
            var item = Item(.strip(label), height: isEmpty ? height : 0)
            item.bond = .line
            galley.append(item)
            galley.append(self)
            self = galley
            return
        }
        var item = first
        strip = strip.shifted(by: item.x)
        strip.marks = label.marks + strip.marks
        item.content = .strip(strip)
        item.x = 0
        replaceFirst(with: item)
    }
}
