import Casework

/// Rule 7: who may see what a child said and drew.
struct ChildsWordsRules: Sendable {
    static let parts = ["worries", "good", "dreams", "drawing"]
    /// What says only that the child was asked; seen by whoever sees any of the answers.
    private static let frame: Set<String> = ["id", "tool", "child", "on", "with"]

    private let audience: Audience
    private let children: Set<String>
    private let isSafe: Bool
    private var named: [String: Set<String>] = [:]

    init(of voice: Record, for audience: Audience) {
        self.audience = audience
        children = Set(voice.ids("child"))
        isSafe = voice.flag("safe_to_share") != false
        guard case .table(let rows)? = voice["may_see"] else { return }
        for row in rows {
            for part in row.entry.words {
                for one in part == "all" ? Self.parts + ["all"] : [part] {
                    named[one, default: []].insert(row.person)
                }
            }
        }
    }

    /// Why the whole record is withheld.
    func refusal(of voice: Record) -> Refusal? {
        guard isSafe || audience.isWithin(children) else { return .unsafeToShare }
        let sees = Self.parts.contains { voice[$0] != nil && maySee($0) } || maySee("all")
        return sees ? nil : .childsWords
    }

    /// Why one field of a record that is seen in part is withheld.
    func refusal(of key: String, in voice: Record) -> Refusal? {
        if Self.frame.contains(key) || maySee("all") { return nil }
        // A question would tell that there is an answer, so it goes with any answer that goes.
        let needed = key == "asked" ? Self.parts.filter { voice[$0] != nil } : [key]
        return needed.allSatisfy(maySee) ? nil : .childsWords
    }

    private func maySee(_ part: String) -> Bool {
        audience.isWithin((named[part] ?? []).union(children))
    }
}

extension Entry {
    /// The words of a closed list, one or many.
    fileprivate var words: [String] {
        switch value {
        case .choice(let word): [word]
        case .text(let prose): [prose.plainWords]
        case .list(let entries): entries.flatMap(\.words)
        default: []
        }
    }
}
