import Documents

/// Draws a safety scale: a lane for each rater, over one line from 0 to 10.
public enum ScaleFigure {
    /// The scale in a wide and a narrow form, with the same facts as a sentence and as a table.
    ///
    /// The wide form's units are points: its line is 160 mm long. Raters without a score are left
    /// out; scores beyond the ends stand at the ends.
    public static func figure(_ facts: ScaleFacts) -> Figure {
        var facts = facts
        facts.raters = facts.raters.compactMap(\.scored)
        return Figure(
            role: .chart,
            artwork: .responsive(
                wide: ScaleDrawing.drawing(facts, in: .wide(raters: facts.raters.count)),
                narrow: ScaleDrawing.drawing(facts, in: .narrow), name: "scale"),
            alternative: alternative(facts), title: facts.title, facts: blocks(facts))
    }

    /// "Safety scale from 0 to 10: Dana 7, Maya 8. Before: Dana 6, Maya 5."
    private static func alternative(_ facts: ScaleFacts) -> String {
        let now = facts.raters.compactMap { rater in
            rater.now.map { "\(rater.name) \($0.worded)" }
        }
        let before = facts.raters.compactMap { rater in
            rater.before.last.map { "\(rater.name) \($0.worded)" }
        }
        var sentence = "\(facts.title) \(facts.words.range)"
        if !now.isEmpty { sentence += ": " + now.joined(separator: ", ") }
        sentence += "."
        guard !before.isEmpty else { return sentence }
        return sentence + " \(facts.words.before): \(before.joined(separator: ", "))."
    }

    // MARK: The same facts as text

    private static func blocks(_ facts: ScaleFacts) -> [Block] {
        let ends = [("0", facts.zero), ("10", facts.ten)].filter { !$0.1.isEmpty }
        let paragraphs = ends.map { number, meaning in
            Block.paragraph([
                .strong([.text(Text(number, .template))]), .text(Text(": ", .template)),
                .text(Text(meaning, .data)),
            ])
        }
        return facts.raters.isEmpty ? paragraphs : paragraphs + [.table(ScaleTable.table(facts))]
    }
}

extension ScaleFacts.Rater {
    /// What they say now.
    var now: ScaleFacts.Score? { scores.last }

    /// What they said before, oldest first.
    var before: ArraySlice<ScaleFacts.Score> { scores.dropLast() }

    /// The rater with scores that are on the scale; nil if there are none.
    fileprivate var scored: ScaleFacts.Rater? {
        var rater = self
        rater.scores = scores.filter { $0.score.isFinite }.map { score in
            var score = score
            score.score = min(10, max(0, score.score))
            return score
        }
        return rater.scores.isEmpty ? nil : rater
    }
}

extension ScaleFacts.Score {
    /// The number as it is read: "7", "6.5".
    var worded: String {
        let tenths = Int((score * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
