import PDFSyntax

/// The words of a page, by the quarter turns counterclockwise in which they stand: from left to
/// right, upwards, on their head, downwards. What stands aslant or in a mirror is none of them.
struct ShownWords {
    /// Left, bottom, right, top of the page.
    let sheet: [Double]
    private var letters = [0, 0, 0, 0]
    /// Those of them that stand where no heading and no number of a page does.
    private var inside = [0, 0, 0, 0]
    /// How often lines and areas are painted; as often as can be where there are pictures or notes.
    var drawings = 0
    /// What marked content is said to be, which nobody sees and some hear.
    private(set) var unseen = ""

    init(on sheet: [Double]) { self.sheet = sheet }

    /// A page with fewer says nothing about itself: a number, a heading, the name of an axis.
    private static let fewest = 40
    /// The same where words are all there is, in a frame at most, which is so many drawings.
    private static let fewestAlone = 8, frame = 8
    /// How much of a page is the margin above and the one below.
    private static let margin = 1 / 6.0
    /// Bytes.
    private static let mostUnseen = 1 << 20
    /// A stamp beside so many letters contradicts nobody; so few are a stray number.
    private static let stamp = 60, stray = 6

    /// The turn of more than half, unless others stand among them, as beside the upright numbers of
    /// a chart whose columns have names on their side.
    var reading: Int? {
        let all = letters.reduce(0, +)
        guard all >= (drawings > Self.frame ? Self.fewest : Self.fewestAlone),
            let most = letters.firstIndex(where: { $0 * 2 > all })
        else { return nil }
        let others = inside.reduce(0, +) - inside[most]
        return others < max(Self.stray, all / Self.stamp) ? most : nil
    }

    mutating func show(_ count: Int, as matrix: Matrix) {
        guard let turn = matrix.quarterTurn else { return }
        letters[turn] += count
        // Above or below what, is as the words themselves stand.
        let (place, low, high) =
            turn % 2 == 0 ? (matrix.f, sheet[1], sheet[3]) : (matrix.e, sheet[0], sheet[2])
        let margin = (high - low) * Self.margin
        if place > low + margin, place < high - margin { inside[turn] += count }
    }

    mutating func add(_ others: ShownWords) {
        for turn in 0..<4 {
            letters[turn] += others.letters[turn]
            inside[turn] += others.inside[turn]
        }
        draw(others.drawings)
        add(unseen: others.unseen)
    }

    mutating func say(_ words: String) {
        if !words.isEmpty { add(unseen: words + "\n") }
    }

    private mutating func add(unseen words: String) {
        if unseen.utf8.count < Self.mostUnseen { unseen += words }
    }

    mutating func draw(_ count: Int) {
        let (sum, tooMany) = drawings.addingReportingOverflow(count)
        drawings = tooMany ? .max : sum
    }
}

extension Matrix {
    /// How many quarter turns counterclockwise it makes, nearly; nil where it turns by half of one or
    /// mirrors.
    fileprivate var quarterTurn: Int? {
        guard a * d - b * c > 0 else { return nil }
        if abs(a) > 2 * abs(b) { return a > 0 ? 0 : 2 }
        if abs(b) > 2 * abs(a) { return b > 0 ? 1 : 3 }
        return nil
    }
}
