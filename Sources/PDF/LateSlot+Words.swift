import Typesetting

extension LateSlot {
    /// What it says, now that the pages are counted.
    func words(page: Int, of count: Int) -> String {
        switch self {
        case .pageOfPages: "Page \(page) of \(count)"
        }
    }
}

extension GlyphRun {
    /// Words of letters and digits that end at `right`, unkerned: too few to be shaped for.
    init(
        _ words: String, in face: Face, _ style: Style, right: Double, baseline: Double
    ) {
        let glyphs = words.unicodeScalars.map { scalar in
            let id = face.glyph(for: scalar) ?? 0
            return Glyph(id: id, text: String(scalar), advance: face.advance(id))
        }
        let units = glyphs.reduce(0) { $0 + Int($1.advance) }
        let width = Double(units) * style.size / Double(face.unitsPerEm)
        self.init(style: style, x: right - width, baseline: baseline, glyphs: glyphs)
    }
}
