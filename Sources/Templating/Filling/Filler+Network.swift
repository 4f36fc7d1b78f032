import Casework
import Disclosure
import Documents
import Figures

/// The safety network as circles around the family.
extension Filler {
    func circles(_ path: FieldPath) -> [Block] {
        let members = members(of: path).compactMap(record)
        let facts = CirclesFacts(
            title: term("circles title", "Safety network"), family: family,
            people: members.compactMap(person), words: circlesWords)
        return CirclesFigure.figures(facts).map { .figure($0) }
    }

    /// Children, then parents.
    private var family: [String] {
        let people = edition.root.records("people")
        return ["child", "parent"].flatMap { role in
            people.filter { $0.text("role") == role && $0.record("network") == nil }
                .compactMap { $0.id.flatMap(name) }
        }
    }

    private func name(_ id: String) -> String? {
        edition.names[id].map { edition.voice == .formal ? $0.full : $0.called }
    }

    private func person(_ person: Record) -> CirclesFacts.Person? {
        guard let id = person.id, let form = edition.names[id], let name = name(id) else {
            return nil
        }
        let part = person.record("network")
        let status = part?.text("status")
        return CirclesFacts.Person(
            name: name, role: form.role,
            circle: part?.text("circle").flatMap(CirclesFacts.Circle.init),
            state: status.map { term("circles " + $0, $0) } ?? "",
            isActive: status == nil || status == "active")
    }

    private var circlesWords: CirclesFacts.Words {
        let usual = CirclesFacts.Words()
        let names = CirclesFacts.Circle.allCases.map { circle in
            (circle, term("circles " + circle.rawValue, usual.circles[circle] ?? ""))
        }
        return CirclesFacts.Words(
            centre: term("circles centre", usual.centre),
            circles: Dictionary(names, uniquingKeysWith: { one, _ in one }),
            unplaced: term("circles unplaced", usual.unplaced),
            name: term("circles name", usual.name), role: term("circles role", usual.role),
            circle: term("circles circle", usual.circle),
            state: term("circles state", usual.state),
            hollow: term("circles hollow", usual.hollow), part: term("road part", usual.part))
    }
}
