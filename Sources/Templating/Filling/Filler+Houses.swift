import Casework
import Disclosure
import Documents
import Figures

/// A child's Three Houses, in the child's own words.
extension Filler {
    func houses(_ path: FieldPath) -> [Block] {
        guard let voice = datum(path).flatMap(record) else { return [] }
        let houses = HousesFacts.House.Kind.allCases.map { kind in
            HousesFacts.House(
                kind, name: term("house " + kind.rawValue, kind.rawValue),
                words: voice.list(kind.rawValue).compactMap { entry in
                    if case .text(let prose) = entry.value { prose.plainWords } else { nil }
                })
        }
        let title = term("houses title", "Three Houses")
        let child = voice.text("child").flatMap { edition.names[$0]?.called }
        let facts = HousesFacts(
            title: edition.voice == .child
                ? title
                : [child, title].compactMap(\.self)
                    .joined(separator: ": "), houses: houses)
        guard houses.contains(where: { !$0.words.isEmpty }) else { return [] }
        return [.figure(HousesFigure.figure(facts))]
    }
}
