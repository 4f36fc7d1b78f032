extension LateSlot {
    /// What it says, now that the pages are counted.
    func words(page: Int, of count: Int, language: String) -> String {
        switch self {
        case .pageOfPages:
            language.lowercased().hasPrefix("cy")
                ? "Tudalen \(page) o \(count)" : "Page \(page) of \(count)"
        }
    }
}

extension Pages {
    /// The same with every late slot filled: nothing is left to decide.
    public func filled() -> Pages {
        var filled = self
        for page in pages.indices {
            filled.pages[page].marks = pages[page].marks.map { mark in
                guard case .slot(let slot, let style, let x, let baseline, let width) = mark.paint
                else { return mark }
                let words = slot.words(
                    page: page + 1, of: pages.count, language: front.language)
                let run = line(
                    words, style, right: x + width, baseline: baseline)
                return Mark(.glyphs(run), mark.owner)
            }
        }
        return filled
    }

    /// Words that end at `right`, a letter a glyph; they are too few to be shaped for.
    private func line(
        _ words: String, _ style: GlyphRun.Style, right: Double, baseline: Double
    ) -> GlyphRun {
        guard faces.indices.contains(style.face) else {
            return GlyphRun(style: style, x: right, baseline: baseline, glyphs: [])
        }
        let face = faces[style.face]
        let glyphs = words.unicodeScalars.compactMap { scalar in
            face.glyph(for: scalar).map { id in
                Glyph(id: id, text: String(Character(scalar)), advance: face.advance(id))
            }
        }
        let units = glyphs.reduce(0) { $0 + Int($1.advance) }
        let width = Double(units) * style.size / Double(face.unitsPerEm)
        return GlyphRun(style: style, x: right - width, baseline: baseline, glyphs: glyphs)
    }
}
