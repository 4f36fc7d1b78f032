import Documents

/// Draws a safety network: the family, and around it circles of those who stand by them.
public enum CirclesFigure {
    /// As many people as one drawing has at most.
    static let most = 30

    /// The circles in a wide and a narrow form, with the same facts as a sentence and as a table;
    /// several figures, one after another, where there are more people than fit a page.
    public static func figures(_ facts: CirclesFacts) -> [Figure] {
        let pieces = pieces(facts)
        return pieces.enumerated().map { index, people in
            var piece = facts
            piece.people = people
            if pieces.count > 1 { piece.title += ", \(facts.words.part) \(index + 1)" }
            return figure(piece)
        }
    }

    /// Those who stand nearest first; how long names are does not count.
    private static func pieces(_ facts: CirclesFacts) -> [[CirclesFacts.Person]] {
        let sorted = facts.people.enumerated().sorted {
            ($0.element.circle.ring, $0.offset) < ($1.element.circle.ring, $1.offset)
        }.map(\.element)
        return stride(from: 0, to: sorted.count, by: most).map {
            Array(sorted[$0..<min(sorted.count, $0 + most)])
        }
    }

    private static func figure(_ facts: CirclesFacts) -> Figure {
        Figure(
            role: .chart,
            artwork: .responsive(
                wide: CirclesDrawing.drawing(facts, in: .wide),
                narrow: CirclesDrawing.drawing(facts, in: .narrow), name: "circles"),
            alternative: alternative(facts), title: facts.title, facts: blocks(facts))
    }

    /// "Our network. In the middle: Maya, Leo. Inner: Grandma Pearl. Outer: Mr Ibrahim (asked)."
    private static func alternative(_ facts: CirclesFacts) -> String {
        let circles: [CirclesFacts.Circle?] = CirclesFacts.Circle.allCases + [nil]
        let told = circles.compactMap { circle -> String? in
            let names = facts.people.filter { $0.circle == circle }.map { person in
                person.isActive || person.state.isEmpty
                    ? person.name : "\(person.name) (\(person.state))"
            }
            guard !names.isEmpty else { return nil }
            return "\(facts.words.name(of: circle)): \(names.joined(separator: ", "))."
        }
        return (["\(facts.title)."] + [facts.centre].compactMap(\.self) + told)
            .joined(separator: " ")
    }

    // MARK: The same facts as text

    private static func blocks(_ facts: CirclesFacts) -> [Block] {
        let centre =
            facts.family.isEmpty
            ? []
            : [
                Block.paragraph([
                    .strong([.text(Text(facts.words.centre, .template))]),
                    .text(Text(": ", .template)),
                    .text(Text(facts.family.joined(separator: ", "), .data)),
                    .text(Text(".", .template)),
                ])
            ]
        return centre + [.table(table(facts))]
    }

    /// Columns in which nobody has anything are left out, and states where all help now.
    private static func table(_ facts: CirclesFacts) -> Table {
        typealias Column = (heading: String, text: (CirclesFacts.Person) -> Text)
        var columns: [Column] = [(facts.words.name, { Text($0.name, .data) })]
        if facts.people.contains(where: { !$0.role.isEmpty }) {
            columns.append((facts.words.role, { Text($0.role, .data) }))
        }
        columns.append(
            (facts.words.circle, { Text(facts.words.name(of: $0.circle), .template) }))
        if facts.people.contains(where: { !$0.isActive }) {
            columns.append((facts.words.state, { Text($0.state, .template) }))
        }
        return Table(
            header: columns.map { [.text(Text($0.heading, .template))] },
            rows: facts.people.map { person in
                columns.map { column in
                    let text = column.text(person)
                    return text.words.isEmpty ? [] : [.text(text)]
                }
            })
    }
}

extension CirclesFacts {
    /// "In the middle: Maya, Leo." Nil where there is nobody.
    fileprivate var centre: String? {
        family.isEmpty ? nil : "\(words.centre): \(family.joined(separator: ", "))."
    }
}

extension CirclesFacts.Words {
    fileprivate func name(of circle: CirclesFacts.Circle?) -> String {
        circle.map { circles[$0] ?? $0.rawValue } ?? unplaced
    }
}
