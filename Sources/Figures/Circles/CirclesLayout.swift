import Documents
import Glibc

/// Finds a place for everybody: a lane of their own for each name, and in it a dot on the right
/// circle, so that the way from one to the other is level and no two ever cross.
///
/// Where there are many, the circles grow upright until all lanes meet them.
struct CirclesLayout {
    struct Spot {
        var person: CirclesFacts.Person
        /// The name, broken to fit its column.
        var lines: [String]
        var isRight: Bool
        /// Above the family's middle it is less than nought.
        var y: Double
        /// From the middle to the dot, at its side.
        var x = 0.0
    }

    let form: CirclesForm
    private(set) var spots: [Spot] = []
    /// Half the height of the family's circle, and of each that follows.
    private(set) var heights: [Double]
    /// Whether somebody stands outside all circles.
    private let hasUnplaced: Bool

    /// Dots keep away from the top and the bottom of their circle, where its name stands and that of
    /// the one within it: by ring, the share of its half height up to which they go.
    private static let latitudes = [1, 0.88, 0.8, 0.88, 0.88]

    init(_ facts: CirclesFacts, in form: CirclesForm) {
        self.form = form
        hasUnplaced = facts.people.contains { $0.circle == nil }
        heights = [max(form.heart, Double(facts.family.count) * form.size * 0.65 + form.size)]
        for isRight in form.isWhole ? [true, false] : [true] {
            spots += lanes(of: people(facts, isRight), isRight)
        }
        for ring in 1...3 { heights.append(height(of: ring)) }
        for (index, spot) in spots.enumerated() { spots[index].x = reach(of: spot) }
    }

    /// From the middle to where names begin.
    var names: Double { form.reach + (hasUnplaced ? form.band * 0.65 + form.dot : 0) + 9 }

    /// How wide a name may be.
    private var column: Double {
        (form.isWhole ? form.width / 2 : form.width) - names
    }

    /// Half the height of a whole drawing.
    var extent: Double {
        let tallest = spots.map { abs($0.y) + height(of: $0) / 2 }.max() ?? 0
        return max((heights.last ?? 0) + form.small, tallest) + 2
    }

    // MARK: Lanes

    /// Those of one side: of each circle every other, so that both sides are as full.
    private func people(
        _ facts: CirclesFacts, _ isRight: Bool
    ) -> [(person: CirclesFacts.Person, ring: Int)] {
        var turn = 0
        var chosen: [(CirclesFacts.Person, Int)] = []
        for ring in 1...4 {
            for person in facts.people where person.circle.ring == ring {
                if !form.isWhole || (turn % 2 == 0) == isRight { chosen.append((person, ring)) }
                turn += 1
            }
        }
        return chosen
    }

    /// Everybody at the height that their circle suggests, then pushed apart until no two touch;
    /// where there are too many for that, those who stand nearest have the lanes in the middle.
    private func lanes(
        of people: [(person: CirclesFacts.Person, ring: Int)], _ isRight: Bool
    ) -> [Spot] {
        var wished: [(spot: Spot, order: Double)] = []
        for ring in 1...4 {
            let members = people.filter { $0.ring == ring }
            for (index, member) in members.enumerated() {
                let share = (Double(index) + 0.5) / Double(members.count) - 0.5
                let lean = [0, -0.15, 0.3, -0.4, 0.55][ring] * (isRight ? 1 : -1)
                let radius = form.heart + (Double(ring) - 0.5) * form.band
                let spot = Spot(
                    person: member.person, lines: lines(member.person.name), isRight: isRight,
                    y: radius * sin(share * 1.4 + lean))
                wished.append((spot, Double(ring) * (share < 0 ? -1 : 1) + share / 2))
            }
        }
        guard wished.reduce(0, { $0 + height(of: $1.spot) }) > 1.6 * form.reach else {
            return apart(wished.map(\.spot).inOrder(of: wished.map(\.spot.y)))
        }
        return apart(
            wished.map(\.spot).inOrder(of: wished.map(\.order)).map { spot in
                var spot = spot
                spot.y = 0
                return spot
            })
    }

    private func lines(_ name: String) -> [String] {
        LabelLines.lines(name, size: form.size, width: column, most: 3)
    }

    private func apart(_ wished: [Spot]) -> [Spot] {
        var spots = wished
        for (index, spot) in spots.enumerated().dropFirst() {
            let above = spots[index - 1]
            spots[index].y = max(spot.y, above.y + (height(of: above) + height(of: spot)) / 2)
        }
        guard !spots.isEmpty else { return [] }
        let moved = zip(spots, wished).reduce(0) { $0 + $1.0.y - $1.1.y } / Double(spots.count)
        return spots.map { spot in
            var spot = spot
            spot.y -= moved
            return spot
        }
    }

    private func height(of spot: Spot) -> Double {
        max(Double(spot.lines.count) * form.size * 1.25, form.dot * 2) + form.gap
    }

    // MARK: Circles

    /// High enough for all the dots that stand between this circle and the one within it.
    private func height(of ring: Int) -> Double {
        let within = heights[ring - 1]
        func most(_ ring: Int) -> Double {
            spots.filter { $0.person.circle.ring == ring }.map { abs($0.y) }.max() ?? 0
        }
        let needed = 2 * most(ring) / Self.latitudes[ring] - within
        let beyond = ring == 3 ? most(4) / Self.latitudes[4] - form.band * 0.65 : 0
        return max(within + form.band, needed, beyond)
    }

    /// How far from the middle a dot stands at its height.
    private func reach(of spot: Spot) -> Double {
        let ring = spot.person.circle.ring
        let (wide, high) =
            ring == 4
            ? (form.reach + form.band * 0.65, (heights.last ?? 1) + form.band * 0.65)
            : (
                form.heart + (Double(ring) - 0.5) * form.band,
                (heights[ring - 1] + heights[ring]) / 2
            )
        let part = min(1, abs(spot.y) / high)
        return wide * (1 - part * part).squareRoot()
    }
}

extension [CirclesLayout.Spot] {
    /// Sorted by keys of which each belongs to the spot at its place.
    fileprivate func inOrder(of keys: [Double]) -> [CirclesLayout.Spot] {
        zip(self, keys).enumerated().sorted {
            ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
        }.map(\.element.0)
    }
}

extension CirclesFacts.Circle? {
    /// From 1, the innermost; 4 is outside all circles.
    var ring: Int {
        switch self {
        case .inner: 1
        case .middle: 2
        case .outer: 3
        case nil: 4
        }
    }
}
