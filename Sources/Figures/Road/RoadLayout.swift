import Documents

/// Where things stand along a road: each board in a lane of its own, each milestone below the one
/// before.
struct RoadLayout {
    enum Side { case left, right }

    /// Something beside the road.
    struct Stop {
        enum Content {
            case sign(RoadFacts.Sign, number: Int)
            case pin
        }

        var content: Content
        var side: Side
        /// Where it touches the road.
        var stone: Point
        /// What stands beside it.
        var board: Board
        var top: Double
    }

    /// A road, or one drawing's stretch of it.
    struct Stretch {
        var facts: RoadFacts
        /// The signs of this drawing.
        var signs: Range<Int>
        /// The pin stands in this drawing, before the sign with this index.
        var pin: Int?

        var isFirst: Bool { signs.lowerBound == 0 }
        var isLast: Bool { signs.upperBound == facts.signs.count }
    }

    let form: RoadForm
    let start: Point
    private(set) var stops: [Stop] = []
    /// Down to where each side is taken.
    private(set) var bottoms: (left: Double, right: Double)
    private var lastStone: Double

    init(_ stretch: Stretch, in form: RoadForm) {
        self.form = form
        start = Point(form.middle, form.stone + 4)
        lastStone = start.y
        let below = start.y + form.stone + form.gap / 2
        bottoms = (below, below)
        for index in stretch.signs {
            if stretch.pin == index { addPin(stretch.facts) }
            let sign = stretch.facts.signs[index]
            add(.sign(sign, number: index + 1), Board(sign, number: index + 1, in: form))
        }
        if stretch.pin == stretch.signs.upperBound { addPin(stretch.facts) }
    }

    /// The side that has more room below.
    var freeSide: Side { form.isTwoSided && bottoms.left <= bottoms.right ? .left : .right }

    /// Where the last stop touches the road.
    var end: Point { stops.last?.stone ?? start }

    /// Below everything.
    var bottom: Double { max(bottoms.left, bottoms.right, end.y + form.stone) }

    private mutating func addPin(_ facts: RoadFacts) {
        add(.pin, Board(words: [facts.words.here, facts.today], in: form))
    }

    private mutating func add(_ content: Stop.Content, _ board: Board) {
        let side: Side =
            !form.isTwoSided || (stops.count.isMultiple(of: 2) == false) ? .right : .left
        var step = form.stone * 2 + 14
        if case .pin = content { step += form.pin - form.stone }
        let free = side == .left ? bottoms.left : bottoms.right
        let middle = max(free + form.gap + board.height / 2, lastStone + step)
        let top = middle - board.height / 2
        if side == .left {
            bottoms.left = top + board.height
        } else {
            bottoms.right = top + board.height
        }
        lastStone = middle
        let leans = form.isTwoSided ? side == .left : stops.count.isMultiple(of: 2)
        let x = form.middle + (leans ? -form.bend : form.bend)
        stops.append(
            Stop(
                content: content, side: side, stone: Point(x, middle), board: board, top: top))
    }
}

extension RoadLayout {
    /// The words of a sign, broken into lines, and how much room they take.
    struct Board {
        var status: [String] = []
        var words: [String] = []
        var picture: Drawing?
        var height: Double

        init(_ sign: RoadFacts.Sign, number: Int, in form: RoadForm) {
            picture = sign.picture.flatMap { $0.width > 0 && $0.height > 0 ? $0 : nil }
            let room = form.board - 2 * form.padding
            let aside = picture == nil ? 0 : form.picture + form.padding
            status = LabelLines.lines(
                "\(number). \(sign.status)", size: form.small, width: room, most: 2)
            words = LabelLines.lines(sign.words, size: form.size, width: room - aside, most: 5)
            let text = Double(words.count) * form.size * form.leading
            height = Double(status.count) * form.small * form.leading + 2 * form.padding
            height += max(text, picture == nil ? 0 : form.picture)
        }

        /// The first in bold, the others below it.
        init(words: [String], in form: RoadForm) {
            status = LabelLines.lines(
                words.first ?? "", size: form.size, width: form.board, most: 3)
            self.words = words.dropFirst().flatMap {
                LabelLines.lines($0, size: form.small, width: form.board, most: 2)
            }
            height =
                Double(status.count) * form.size * form.leading + Double(self.words.count)
                * form.small * form.leading
        }
    }
}
