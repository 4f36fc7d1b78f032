/// Everybody who will read one document, sorted by the groups that they belong to.
///
/// A group sees what each of its members sees, so every rule comes down to one of two questions:
/// is everybody among those who are named, and is anybody? People with the same groups are asked
/// together, which keeps a large group as quick as a small one.
struct Audience: Sendable {
    private struct Peers: Sendable {
        let groups: Set<String>
        var ids: Set<String> = []
    }

    /// The team and the legal department see everything.
    let seesEverything: Bool
    private let peers: [Peers]

    init(of reader: Reader, in groups: Groups) {
        seesEverything = reader.kind == .group("team") || reader.kind == .group("legal")
        var peers: [Peers] = []
        var indices: [[String]: Int] = [:]
        for id in reader.people.isEmpty ? [reader.id] : reader.people {
            let names = groups.names(of: id)
            let index = indices[names] ?? peers.count
            if index == peers.count {
                indices[names] = index
                peers.append(Peers(groups: Set(names)))
            }
            peers[index].ids.insert(id)
        }
        self.peers = peers
    }

    /// Everybody who reads is named, by id or by a group of theirs.
    func isWithin(_ named: Set<String>) -> Bool {
        seesEverything
            || peers.allSatisfy {
                !$0.groups.isDisjoint(with: named) || $0.ids.isSubset(of: named)
            }
    }

    /// Somebody who reads is named, by id or by a group of theirs; the owner does not count.
    func touches(_ named: Set<String>, besides owner: String? = nil) -> Bool {
        guard !seesEverything, !named.isEmpty else { return false }
        return peers.contains { one in
            if named.contains(where: { $0 != owner && one.ids.contains($0) }) { return true }
            let isOwnerAlone = one.ids.count == 1 && one.ids.first == owner
            return !isOwnerAlone && !one.groups.isDisjoint(with: named)
        }
    }
}
