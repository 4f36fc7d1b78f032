import Casework

extension Prose {
    /// Whether papers are cited in it.
    var cites: Bool { pieces.contains { if case .citation = $0 { true } else { false } } }

    /// The text without its citations of papers that are gone, closed up as if nobody had cited
    /// them; a citation of a withheld page keeps the paper and loses the page. Those of `told`
    /// papers, and of withheld pages where any are told, say that they are withheld.
    func without(
        citations gone: Set<String>, pages: [String: [ClosedRange<Double>]], told: Set<String>?
    ) -> Prose {
        guard cites, !(gone.isEmpty && pages.isEmpty) else { return self }
        var kept: [Piece] = []
        for piece in pieces {
            guard case .citation(let document, let page) = piece else {
                kept.append(piece)
                continue
            }
            let hidden = pages[document] ?? []
            if gone.contains(document) {
                let isTold = told?.contains(document) ?? false
                kept.append(isTold ? .withheldCitation : .words(""))
            } else if let page, hidden.contains(where: { $0.contains(Double(page)) }) {
                let paper = Piece.citation(document: document, page: nil)
                kept.append(told == nil ? paper : .withheldCitation)
            } else {
                kept.append(piece)
            }
        }
        return Prose(Self.closedUp(kept))
    }

    /// Joins words that stand side by side; an empty piece marks where something was taken out.
    private static func closedUp(_ pieces: [Piece]) -> [Piece] {
        var closed: [Piece] = []
        var isGap = false
        for piece in pieces {
            guard case .words(let next) = piece else {
                closed.append(piece)
                isGap = false
                continue
            }
            if next.isEmpty {
                isGap = true
            } else if case .words(let before)? = closed.last {
                closed[closed.count - 1] = .words(joined(before, next, isGap: isGap))
            } else {
                closed.append(.words(isGap && closed.isEmpty ? trimmedStart(next) : next))
            }
            if !next.isEmpty { isGap = false }
        }
        if isGap, case .words(let last)? = closed.last {
            closed[closed.count - 1] = .words(trimmedEnd(last))
        }
        return closed.filter { $0 != .words("") }
    }

    private static func joined(_ before: String, _ next: String, isGap: Bool) -> String {
        guard isGap else { return before + next }
        let isMark = next.first.map { ".,;:!?)".contains($0) } ?? true
        let startsWithSpace = next.first == " "
        return (isMark || startsWithSpace ? trimmedEnd(before) : before) + next
    }

    private static func trimmedEnd(_ text: String) -> String {
        String(text.reversed().drop { $0 == " " }.reversed())
    }

    private static func trimmedStart(_ text: String) -> String {
        String(text.drop { $0 == " " })
    }
}

extension Wording {
    /// Every text of the wording, changed.
    func mapped(_ change: (Prose) -> Prose) -> Wording {
        Wording(
            plain: plain.map(change), formal: formal.map(change), child: child.map(change),
            translations: translations.map {
                Translation(
                    language: $0.language, plain: $0.plain.map(change),
                    formal: $0.formal.map(change), child: $0.child.map(change))
            })
    }
}
