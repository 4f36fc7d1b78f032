import Documents

/// Draws a trajectory as a road with signs.
public enum RoadFigure {
    /// As many signs as one drawing has at most.
    static let most = 9

    /// The road in a wide and a narrow form, with the same facts as text; several figures, one
    /// after another, where it has more signs than a page.
    ///
    /// The wide form's units are points; it is 170 mm wide.
    public static func figures(_ facts: RoadFacts) -> [Figure] {
        let stretches = stretches(facts)
        return stretches.enumerated().map { index, stretch in
            let title =
                stretches.count == 1
                ? facts.title : "\(facts.title), \(facts.words.part) \(index + 1)"
            return Figure(
                role: .chart,
                artwork: .responsive(
                    wide: RoadDrawing.drawing(
                        stretch, in: .wide(signs: stretch.signs.count)),
                    narrow: RoadDrawing.drawing(stretch, in: .narrow), name: "road"),
                alternative: stretch.sentence(title), title: title, facts: stretch.blocks)
        }
    }

    /// Stretches of about as many signs each. How long the words are does not count: what a case
    /// says must not change the shape of a document.
    static func stretches(_ facts: RoadFacts) -> [RoadLayout.Stretch] {
        let count = facts.signs.count
        let pieces = max(1, (count + most - 1) / most)
        let pin = min(max(facts.behind, 0), count)
        return (0..<pieces).map { piece in
            let signs = (count * piece / pieces)..<(count * (piece + 1) / pieces)
            // Between two drawings the pin stands at the end of the first.
            let isHere = pin == 0 ? piece == 0 : signs.lowerBound < pin && pin <= signs.upperBound
            return RoadLayout.Stretch(facts: facts, signs: signs, pin: isHere ? pin : nil)
        }
    }
}

// MARK: The same facts as text

extension RoadLayout.Stretch {
    /// "Our road. Start: 18 May 2026. 1. First meeting. Done, 21 May 2026. …"
    func sentence(_ title: String) -> String {
        var sentences = [title]
        if isFirst, !facts.start.isEmpty {
            sentences.append("\(facts.words.start): \(facts.start)")
        }
        for index in signs {
            if pin == index { sentences.append(here) }
            let sign = facts.signs[index]
            sentences += ["\(index + 1): \(sign.words)", sign.status]
        }
        if pin == signs.upperBound { sentences.append(here) }
        if isLast {
            sentences += facts.goals.map { "\(facts.words.goal): \($0)" }
        } else {
            sentences.append(facts.words.goesOn)
        }
        return sentences.asSentences
    }

    /// "You are here: 30 October 2026, after step 6".
    private var here: String {
        let place = facts.behind > 0 ? "\(facts.words.after)\u{A0}\(facts.behind)" : ""
        let said = [facts.today, place].filter { !$0.isEmpty }.joined(separator: ", ")
        return said.isEmpty ? facts.words.here : "\(facts.words.here): \(said)"
    }

    /// Where it starts and where they stand, then the signs as a numbered list, then the goals.
    var blocks: [Block] {
        let starts = isFirst && !facts.start.isEmpty
        let places = [
            starts ? "\(facts.words.start): \(facts.start)." : nil, pin.map { _ in here + "." },
        ]
        .compactMap(\.self)
        let head =
            places.isEmpty
            ? [] : [Block.paragraph([.text(Text(places.joined(separator: " "), .template))])]
        return head + list + (isLast ? facts.goals.map(goal) : [])
    }

    private var list: [Block] {
        guard !signs.isEmpty else { return [] }
        let items = signs.map { index -> [Block] in
            let sign = facts.signs[index]
            return [
                .paragraph([
                    .text(Text(sign.words, .data)),
                    .text(Text(sign.words.fullStop + " ", .template)),
                    .strong([.text(Text(sign.told, .template))]),
                ])
            ]
        }
        return [.list(List(marker: .number(from: signs.lowerBound + 1), items: items))]
    }

    private func goal(_ words: String) -> Block {
        .paragraph([
            .strong([.text(Text(facts.words.goal + ": ", .template))]),
            .text(Text(words, .data)), .text(Text(words.fullStop, .template)),
        ])
    }
}

extension String {
    /// A full stop, where it does not end in a mark already.
    var fullStop: String {
        last.map { ".!?…".contains($0) } ?? true ? "" : "."
    }

    var asSentence: String { self + fullStop }
}

extension [String] {
    /// One after another, as a blind reader hears them; no space in them is special.
    var asSentences: String {
        let all = filter { !$0.isEmpty }.map(\.asSentence).joined(separator: " ")
        return String(all.map { $0 == "\u{A0}" ? " " : $0 })
    }
}
