/// Warnings about who sees what.
extension PracticeChecker {
    mutating func checkSharing(_ records: [Record]) {
        let parents = parentsOfChildren()
        for record in records {
            checkClearing(record)
            checkOtherParents(record, parents)
        }
    }

    /// A sensitive item that names readers beyond the office needs somebody else's clearance.
    private mutating func checkClearing(_ record: Record) {
        let readers = record.ids("for")
        guard record["sensitive"] != nil, readers.contains(where: { $0 != "team" && $0 != "legal" })
        else { return }
        let clearers = record.record("cleared")?.ids("by") ?? []
        if clearers.isEmpty {
            log.add(.notCleared, at: record.place(of: "sensitive"))
        } else if let author = record.text("author"), clearers == [author] {
            log.add(.clearedByAuthor, at: record.place(of: "cleared"))
        }
    }

    /// For each child, the parents who are related to it.
    private func parentsOfChildren() -> [String: Set<String>] {
        var parents: [String: Set<String>] = [:]
        for parent in facts.people where parent.text("role") == "parent" {
            for relation in parent.records("relations") {
                guard let child = relation.text("to"), let id = parent.id else { continue }
                parents[child, default: []].insert(id)
            }
        }
        return parents
    }

    /// An item about one parent's child that reaches another parent by `usual` alone.
    private mutating func checkOtherParents(_ record: Record, _ parents: [String: Set<String>]) {
        let about = record.ids("children")
        guard !about.isEmpty, record["for"] == nil, record["sensitive"] == nil else { return }
        let barred = Set(record.ids("not_for"))
        guard !barred.contains("family") else { return }
        for child in about {
            guard let own = parents[child], !own.isEmpty else { continue }
            let apart = own.union(barred).filter(usualParents.contains)
            guard apart.count < usualParents.count else { continue }
            log.add(.otherParentsChild, at: record.place(of: "children"))
            return
        }
    }
}
