/// What late slots say, now that the pages are counted.
public struct SlotWords {
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

    /// Those of a document whose pages belong to these sections, in the order of the pages.
    public init(language: String, sections pages: [Int], elements: [Element]) {
        self.init(language: language, count: pages.count, sections: [])
        for case let bookmark? in elements.map(\.bookmark) where anchors[bookmark.anchor] == nil {
            anchors[bookmark.anchor] = bookmark.page + 1
        }
        var start = 0
        for index in pages.indices {
            let next = index + 1
            guard next == count || pages[next] != pages[index] else { continue }
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

extension GlyphRun {
    /// Words that end at `right`, a letter a glyph; they are too few to be shaped for.
    init(_ words: String, in face: Face, _ style: Style, right: Double, baseline: Double) {
        let glyphs = words.unicodeScalars.compactMap { scalar in
            face.glyph(for: scalar).map { id in
                Glyph(id: id, character: scalar, advance: face.advance(id))
            }
        }
        let run = Glyphs(glyphs)
        let width = Double(run.advance) * style.size / Double(face.unitsPerEm)
        self.init(style: style, x: right - width, baseline: baseline, glyphs: run)
    }
}

extension Mark {
    /// The same with a late slot filled.
    ///
    /// - Parameters:
    ///   - slots: what slots say.
    ///   - page: from 0.
    ///   - faces: those that styles name.
    /// - Returns: a mark that nothing is left to decide on.
    public func filled(_ slots: SlotWords, page: Int, in faces: [Face]) -> Mark {
        guard case .slot(let slot, let style, let x, let baseline, let width) = paint else {
            return self
        }
        guard faces.indices.contains(style.face) else {
            let nothing = GlyphRun(style: style, x: x, baseline: baseline, glyphs: Glyphs())
            return Mark(.glyphs(nothing), owner)
        }
        let run = GlyphRun(
            slots.of(slot, page: page), in: faces[style.face], style, right: x + width,
            baseline: baseline)
        return Mark(.glyphs(run), owner)
    }
}

extension Pages {
    /// Fills every late slot: nothing is left to decide.
    mutating func fillSlots() {
        let slots = SlotWords(
            language: front.language, sections: pages.map(\.section), elements: elements)
        for page in pages.indices {
            for index in pages[page].marks.indices {
                guard case .slot = pages[page].marks[index].paint else { continue }
                let mark = pages[page].marks[index]
                pages[page].marks[index] = mark.filled(slots, page: page, in: faces)
            }
        }
    }
}
