/// What late slots say, now that the pages are counted.
struct SlotWords {
    var language: String
    private let count: Int
    /// Of each page, its number in its section and how many pages that has.
    private var sections: [(page: Int, count: Int)] = []
    private var anchors: [String: Int] = [:]

    /// The words that take the most room.
    static func widest(_ slot: LateSlot, _ language: String) -> String {
        let words = SlotWords(language: language, count: 888, sections: [(888, 888)])
        if case .page = slot { return "8888" }
        return words.of(slot, page: 887)
    }

    private init(language: String, count: Int, sections: [(Int, Int)]) {
        (self.language, self.count, self.sections) = (language, count, sections)
    }

    init(_ pages: Pages) {
        language = pages.front.language
        count = pages.pages.count
        for case let bookmark? in pages.elements.map(\.bookmark)
        where anchors[bookmark.anchor] == nil {
            anchors[bookmark.anchor] = bookmark.page + 1
        }
        var start = 0
        for index in pages.pages.indices {
            let next = index + 1
            let goesOn = next < count && pages.pages[next].section == pages.pages[index].section
            guard !goesOn else { continue }
            for page in start..<next { sections.append((page - start + 1, next - start)) }
            start = next
        }
    }

    /// `page` from 0.
    func of(_ slot: LateSlot, page: Int) -> String {
        switch slot {
        case .pageOfPages:
            let number = page + 1
            return isWelsh ? "Tudalen \(number) o \(count)" : "Page \(number) of \(count)"
        case .pageOfSection:
            guard let place = sections.indices.contains(page) ? sections[page] : sections.last
            else { return "" }
            return isWelsh
                ? "\(place.page) o \(place.count) yn yr adran"
                : "\(place.page) of \(place.count) in this section"
        case .page(let anchor): return anchors[anchor].map(String.init) ?? ""
        }
    }

    private var isWelsh: Bool { language.lowercased().hasPrefix("cy") }
}

extension Pages {
    /// Whether nothing is left to decide.
    public var isFilled: Bool {
        pages.allSatisfy { page in
            page.marks.allSatisfy { if case .slot = $0.paint { false } else { true } }
        }
    }

    /// The same with every late slot filled: nothing is left to decide.
    public func filled() -> Pages {
        var filled = self
        let slots = SlotWords(self)
        for page in pages.indices {
            filled.pages[page].marks = pages[page].marks.map { mark in
                guard case .slot(let slot, let style, let x, let baseline, let width) = mark.paint
                else { return mark }
                let words = slots.of(slot, page: page)
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
