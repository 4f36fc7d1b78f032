/// The order of a chronology.
extension Record {
    /// The case with its chronology earliest first, whatever order the file has it in: the serial
    /// numbers on which a court relies follow the days.
    ///
    /// Events of one day stay in the file's order; those without a day come last. So the order of
    /// any two does not depend on a third, and taking one out leaves the others as they were.
    var withChronologyInOrder: Record {
        guard let entry = fields["chronology"], case .list(let events) = entry.value else {
            return self
        }
        let days = events.map { event in
            guard case .record(let record) = event.value else { return Int.max }
            return record.date("on")?.number ?? .max
        }
        guard zip(days, days.dropFirst()).contains(where: { $0 > $1 }) else { return self }
        let order = days.indices.sorted { (days[$0], $0) < (days[$1], $1) }
        var ordered = self
        ordered.fields["chronology"] = Entry(.list(order.map { events[$0] }), at: entry.place)
        return ordered
    }
}
