import Documents

/// The scores of a scale as a table, a row a rater.
enum ScaleTable {
    /// Columns that nobody has anything in are left out.
    static func table(_ facts: ScaleFacts) -> Table {
        let columns = columns(facts).filter { $0.isNeeded }
        return Table(
            caption: caption(facts),
            header: columns.map { [.text(Text($0.heading, .template))] },
            rows: facts.raters.map { rater in
                columns.map { column in
                    let text = column.text(rater)
                    return text.words.isEmpty ? [] : [.text(text)]
                }
            })
    }

    private struct Column {
        var heading: String
        var isNeeded = true
        var text: (ScaleFacts.Rater) -> Text
    }

    private static func columns(_ facts: ScaleFacts) -> [Column] {
        let words = facts.words, raters = facts.raters, isFull = facts.detail == .full
        let hasRole = isFull && raters.contains { $0.role != nil }
        return [
            Column(heading: words.name) {
                Text(isFull ? $0.fullName ?? $0.name : $0.name, $0.nameOrigin)
            },
            Column(heading: words.role, isNeeded: hasRole) { Text($0.role ?? "", .data) },
            Column(heading: words.date, isNeeded: isFull || sharedDate(facts) == nil) {
                Text($0.now?.date ?? "", .template)
            },
            Column(heading: words.score) { Text($0.now?.worded ?? "", .template) },
            Column(heading: words.before, isNeeded: raters.contains { !$0.before.isEmpty }) {
                Text(isFull ? $0.datedBefore : $0.before.last?.worded ?? "", .template)
            },
            Column(heading: words.why, isNeeded: raters.contains { $0.now?.why != nil }) {
                Text($0.now?.why ?? "", .data)
            },
        ]
    }

    /// "When: 7 September 2026", where everybody scored on one day.
    private static func caption(_ facts: ScaleFacts) -> [Inline] {
        guard facts.detail == .brief, let date = sharedDate(facts) else { return [] }
        return [.text(Text("\(facts.words.date): \(date)", .template))]
    }

    private static func sharedDate(_ facts: ScaleFacts) -> String? {
        let dates = Set(facts.raters.map { $0.now?.date ?? "" })
        guard dates.count == 1, let date = dates.first, !date.isEmpty else { return nil }
        return date
    }
}

extension ScaleFacts.Rater {
    /// "6 (16 June 2026), 7 (21 May 2026)": the latest first.
    fileprivate var datedBefore: String {
        before.reversed().map { score in
            score.date.isEmpty ? score.worded : "\(score.worded) (\(score.date))"
        }.joined(separator: ", ")
    }
}
