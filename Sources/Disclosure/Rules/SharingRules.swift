import Casework

/// Rules 1 to 5: who may see an item by what it says of its own readers, and by what is usual.
struct SharingRules: Sendable {
    let audience: Audience
    let asOf: Day
    private let usual: Set<String>
    private let needsClearing: Bool

    init(of root: Record, for audience: Audience, asOf: Day) {
        let sharing = root.record("sharing")
        self.audience = audience
        self.asOf = asOf
        usual = Set(sharing?.ids("usual") ?? [])
        needsClearing = sharing?.text("clearing") == "required"
    }

    /// Why an item is withheld; nil where everybody in the audience may see it.
    ///
    /// An item that stands inside one which the audience sees follows it where it says nothing of
    /// its own. An owner is the person whom it is about, where it is a person.
    func refusal(of item: Record, isInside: Bool, owner: String? = nil) -> Refusal? {
        let own = Set(owner.map { [$0] } ?? [])
        guard !audience.isWithin(own) else { return nil }
        let kept = Set(item.record("withheld_by_order")?.ids("from") ?? [])
        if audience.touches(kept, besides: owner) { return .byOrder }
        if audience.touches(Set(item.ids("not_for")), besides: owner) { return .notFor }
        let isSensitive = item["sensitive"] != nil
        if item["for"] != nil {
            guard audience.isWithin(own.union(item.ids("for"))) else { return .notNamed }
            return isSensitive && needsClearing && !isCleared(item) ? .notCleared : nil
        }
        if isSensitive { return .sensitive }
        return isInside || audience.isWithin(own.union(usual)) ? nil : .notUsual
    }

    /// Somebody else than the author has cleared it, and not later than the day of the edition.
    private func isCleared(_ item: Record) -> Bool {
        guard let cleared = item.record("cleared") else { return false }
        if let day = cleared.date("on"), day > asOf { return false }
        let author = item.text("author")
        return cleared.ids("by").contains { $0 != author }
    }
}
