import Casework

/// The names that a reader knows already, because people whom they see bear them.
struct KnownNames: Sendable {
    private struct Bearer {
        let first: [String]
        let last: [String]
        let titles: Set<String>
    }

    private var words: Set<String> = []
    private var full: Set<[String]> = []
    /// Titles and first letters of those who bear a surname.
    private var titles: [[String]: Set<String>] = [:]
    private var initials: [[String]: Set<Character>] = [:]
    /// First letters of the surnames of those who bear a first name.
    private var lastInitials: [[String]: Set<Character>] = [:]

    init(of people: [Record]) {
        for person in people {
            guard let bearer = Self.bearer(person) else { continue }
            words.formUnion(bearer.first + bearer.last)
            full.insert(bearer.first + bearer.last)
            titles[bearer.last, default: []].formUnion(bearer.titles)
            if let letter = bearer.first.first?.first {
                initials[bearer.last, default: []].insert(letter)
            }
            if let letter = bearer.last.first?.first {
                lastInitials[bearer.first, default: []].insert(letter)
            }
        }
    }

    private static func bearer(_ person: Record) -> Bearer? {
        guard let name = person.record("name") else { return nil }
        return Bearer(
            first: Words.tokens(of: name.text("first") ?? ""),
            last: Words.tokens(of: name.text("last") ?? ""), titles: titles(of: person))
    }

    /// The titles under which somebody may be spoken of.
    private static func titles(of person: Record) -> Set<String> {
        var titles: Set<String> =
            switch person.text("pronouns")?.split(separator: "/").first?.lowercased() {
            case "he": ["Mr"]
            case "she": ["Ms", "Mrs", "Miss"]
            default: ["Mr", "Ms", "Mrs", "Miss", "Mx"]
            }
        if let title = person.record("name")?.text("title") { titles.insert(title) }
        return titles
    }

    /// What must not be found of the names of a person whom the reader may not see.
    ///
    /// A first name or surname alone is no secret where somebody whom the reader sees bears it too,
    /// or where it is also a word or a month; then only what cannot mean anybody else is.
    func secrets(of person: Record, alsoCalled calls: [String]) -> [Secret] {
        guard let name = person.record("name"), let bearer = Self.bearer(person) else { return [] }
        let first = name.text("first") ?? ""
        let last = name.text("last") ?? ""
        var found: [Secret] = []
        if !last.isEmpty, !full.contains(bearer.first + bearer.last) {
            found.append(Secret(kind: .name, value: "\(first) \(last)"))
        }
        found +=
            isTelling(bearer.first)
            ? [Secret(kind: .firstName, value: first)] : guardedFirst(first, bearer)
        if !last.isEmpty {
            found +=
                isTelling(bearer.last)
                ? [Secret(kind: .surname, value: last)] : guardedLast(last, bearer)
        }
        if let written = name.text("written") { found.append(Secret(kind: .name, value: written)) }
        let others = calls.filter { Words.tokens(of: $0).contains { isTelling([$0]) } }
        return found + others.filter { $0 != first }.map { Secret(kind: .name, value: $0) }
    }

    /// A name tells who is meant, standing alone.
    private func isTelling(_ name: [String]) -> Bool {
        // A letter alone is an initial; a character of Chinese is a name.
        guard name.contains(where: { $0.utf8.count > 1 }) else { return false }
        return !name.allSatisfy { words.contains($0) || CommonWords.all.contains($0) }
    }

    /// "In June a teacher rang" and "a rose" name nobody, whatever their surname or first name.
    private static func isWord(_ initial: Character) -> Bool { "aio".contains(initial) }

    /// `June H`, which is the first name with an initial.
    private func guardedFirst(_ first: String, _ bearer: Bearer) -> [Secret] {
        guard let letter = bearer.last.first?.first, !Self.isWord(letter),
            !(lastInitials[bearer.first]?.contains(letter) ?? false)
        else { return [] }
        return [Secret(kind: .name, value: "\(first) \(letter.uppercased())")]
    }

    /// `Mr Rose` and `K Rose`, where nobody whom the reader sees could be meant.
    private func guardedLast(_ last: String, _ bearer: Bearer) -> [Secret] {
        var found = bearer.titles.subtracting(titles[bearer.last] ?? []).sorted().map {
            Secret(kind: .name, value: "\($0) \(last)")
        }
        if let letter = bearer.first.first?.first, !Self.isWord(letter),
            !(initials[bearer.last]?.contains(letter) ?? false)
        {
            found.append(Secret(kind: .name, value: "\(letter.uppercased()) \(last)"))
        }
        return found
    }
}
