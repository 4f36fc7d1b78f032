import Documents

/// Draws how a scale has moved, small enough for a page that says everything.
public enum SparkFigure {
    /// As many days as are drawn and told, the latest.
    static let most = 4

    /// The spark in a wide and a narrow form, with the same facts as text.
    ///
    /// Scores beyond the ends stand at the ends; what is no number is left out.
    public static func figure(_ facts: SparkFacts) -> Figure {
        var facts = facts
        facts.moments = Array(
            facts.moments.filter { $0.lowest.isFinite && $0.highest.isFinite }
                .map(\.onTheScale).suffix(most))
        let told = [now(facts), moments(facts)].compactMap(\.self)
        return Figure(
            role: .chart,
            artwork: .responsive(
                wide: SparkDrawing.drawing(facts, in: .wide),
                narrow: SparkDrawing.drawing(facts, in: .narrow), name: "spark"),
            alternative: (["\(facts.title)."] + told.map { "\($0.lead): \($0.words)." })
                .joined(separator: " "),
            title: facts.title,
            facts: told.isEmpty ? [] : [.paragraph(paragraph(told))])
    }

    private static func paragraph(_ told: [(lead: String, words: String)]) -> [Inline] {
        told.enumerated().flatMap { index, sentence -> [Inline] in
            let space = Inline.text(Text(" ", .template))
            return (index > 0 ? [space] : []) + [
                .strong([.text(Text(sentence.lead, .template))]), .text(Text(": ", .template)),
                .text(Text(sentence.words, .data)), .text(Text(".", .template)),
            ]
        }
    }

    /// "Now: Dana 7, Chris 6."
    private static func now(_ facts: SparkFacts) -> (lead: String, words: String)? {
        let said = facts.raters.compactMap { rater in
            rater.now.map { "\(rater.name) \($0.worded)" }
        }
        return said.isEmpty ? nil : (facts.words.now, said.joined(separator: ", "))
    }

    /// "Lowest to highest: 3 to 7 on 21 May 2026, 6 on 7 September 2026."
    private static func moments(_ facts: SparkFacts) -> (lead: String, words: String)? {
        guard !facts.moments.isEmpty else { return nil }
        let said = facts.moments.map { moment in
            let scores =
                moment.lowest == moment.highest
                ? moment.lowest.asScore
                : "\(moment.lowest.asScore) \(facts.words.to) \(moment.highest.asScore)"
            return moment.date.isEmpty ? scores : "\(scores) (\(moment.date))"
        }
        return (facts.words.moments, said.joined(separator: ", "))
    }
}

extension SparkFacts.Moment {
    fileprivate var onTheScale: SparkFacts.Moment {
        SparkFacts.Moment(
            date: date, label: label, lowest: min(10, max(0, lowest)),
            highest: min(10, max(0, highest)))
    }
}

extension Double {
    /// The number as a score is read: "7", "6.5".
    var asScore: String { ScaleFacts.Score(date: "", score: self).worded }
}
