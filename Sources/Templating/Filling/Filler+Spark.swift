import Casework
import Disclosure
import Documents
import Figures

/// How a scale has moved, in small.
extension Filler {
    func spark(_ path: FieldPath) -> [Block] {
        guard let scale = datum(path).flatMap(record) else { return [] }
        var raters = raters(of: scale)
        // They stand in a row, where only the first begins a sentence.
        for index in raters.indices.dropFirst() where raters[index].name.hasPrefix("The ") {
            raters[index].name = "the " + raters[index].name.dropFirst(4)
        }
        guard !raters.isEmpty else { return [] }
        let usual = SparkFacts.Words()
        return [
            .figure(
                SparkFigure.figure(
                    SparkFacts(
                        title: term("scale title", "Safety scale"), raters: raters,
                        moments: moments(of: scale),
                        words: SparkFacts.Words(
                            now: term("spark now", usual.now),
                            moments: term("spark moments", usual.moments),
                            to: term("spark to", usual.to)))))
        ]
    }

    /// What stood on each day on which somebody scored.
    private func moments(of scale: Record) -> [SparkFacts.Moment] {
        let dates = DateWording(edition.voice)
        // A day and its month are enough where there is little room.
        let labels = DateWording(edition.voice == .family ? .child : edition.voice)
        let ratings = scale.records("ratings").filter { rating in
            rating.ids("who").first.map { edition.names[$0] != nil } ?? false
        }.enumerated().sorted {
            ($0.element.date("on")?.number ?? 0, $0.offset)
                < ($1.element.date("on")?.number ?? 0, $1.offset)
        }.map(\.element)
        var standing: [String: Double] = [:]
        var moments: [(day: Day?, moment: SparkFacts.Moment)] = []
        for rating in ratings {
            guard let who = rating.ids("who").first, let score = rating.number("score") else {
                continue
            }
            standing[who] = score
            let day = rating.date("on")
            if let last = moments.last, last.day == day { moments.removeLast() }
            moments.append(
                (
                    day,
                    SparkFacts.Moment(
                        date: day.map(dates.short) ?? "", label: day.map(labels.short) ?? "",
                        lowest: standing.values.min() ?? score,
                        highest: standing.values.max() ?? score)
                ))
        }
        return moments.map(\.moment)
    }
}
