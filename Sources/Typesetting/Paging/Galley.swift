import Documents

/// What fills a column from top to bottom, of any length: pages are cut from it.
struct Galley {
    private(set) var items: [Item] = []
    /// Of all items and the air between them; not the air above the first.
    private(set) var height = 0.0
    /// The air that the last block wants below it.
    private var air = 0.0
    /// Whether it stands on pages of its own that lie on their side.
    var isTurned = false

    var isEmpty: Bool { items.isEmpty }

    /// Adds an item below; of the air that two neighbours want, the larger counts.
    mutating func append(_ item: Item, before: Double = 0, after: Double = 0) {
        var item = item
        item.before = items.isEmpty ? before : max(before, air)
        height += item.height + (items.isEmpty ? 0 : item.before)
        items.append(item)
        air = after
    }

    /// Adds a galley below, moved to the right.
    mutating func append(
        _ other: Galley, shiftedBy dx: Double = 0, before: Double = 0, after: Double = 0
    ) {
        for (index, item) in other.items.enumerated() {
            let isLast = index == other.items.count - 1
            var moved = item
            moved.x += dx
            if dx != 0 { for box in moved.boxes.indices { moved.boxes[box].x += dx } }
            let above = index == 0 ? max(before, item.before) : item.before
            append(moved, before: above, after: isLast ? max(after, other.air) : 0)
        }
    }

    /// How far the items of a range reach, with the air above each.
    func height(of range: Range<Int>) -> Double {
        items[range].reduce(0) { $0 + $1.before + $1.height }
    }

    /// Forgets items that stand on a page.
    mutating func removeFirst(_ count: Int) {
        guard count > 0 else { return }
        height -= height(of: 0..<count) - items[0].before
        items.removeFirst(count)
        if let next = items.first { height -= next.before }
    }

    /// The same without the air above it: what opens a box stands at its edge.
    func flushAtTop() -> Galley {
        var galley = self
        if !items.isEmpty { galley.items[0].before = 0 }
        return galley
    }

    /// Holds all items together, as far as they fit a page.
    mutating func keep(_ bond: Bond) {
        for index in items.indices.dropLast() { items[index].bond = max(items[index].bond, bond) }
    }

    /// Holds the last item to whatever comes next.
    mutating func keepWithNext(_ bond: Bond) {
        guard let last = items.indices.last else { return }
        items[last].bond = max(items[last].bond, bond)
    }

    /// Puts a box behind all items.
    mutating func wrap(in box: BoxUse) {
        for index in items.indices { items[index].boxes.insert(box, at: 0) }
    }

    /// Turns the pages from the last item on that nothing below is held to.
    ///
    /// A heading, and what says what a table is, go with the table.
    mutating func turnPages() {
        var index = items.count
        while index > 0, items[index - 1].bond == .line { index -= 1 }
        items.insert(Item(.turn(true), height: 0), at: index)
    }

    /// Changes the first item for one of the same height.
    mutating func replaceFirst(with item: Item) {
        guard !items.isEmpty else { return }
        items[0] = item
    }

    /// What is repeated at the head of each page on which the items from `first` on go on.
    mutating func repeatHead(_ head: RunningHead, from first: Int) {
        for index in items.indices where index >= first && items[index].head == nil {
            items[index].head = head
        }
    }
}

/// How strongly an item is held to the next.
enum Bond: Int, Comparable, Sendable {
    /// A page may end here.
    case none
    /// Parts that should stay whole, as far as they fit a page.
    case part
    /// A heading and what follows; the first two lines, and the last two.
    case line

    static func < (one: Bond, other: Bond) -> Bool { one.rawValue < other.rawValue }
}

/// One piece of a galley.
struct Item {
    /// Held apart: items are copied from galley to galley, and their content never changes.
    indirect enum Content {
        case strip(Strip)
        case row(Row)
        case pageBreak
        /// What follows stands on pages that lie on their side, or upright again.
        case turn(Bool)
    }

    var content: Content
    var height: Double
    /// From the left edge of the column.
    var x = 0.0
    /// Air above, which falls away at the head of a page.
    var before = 0.0
    var bond = Bond.none
    /// Outermost first.
    var boxes: [BoxUse] = []
    var head: RunningHead?

    init(_ content: Content, height: Double, x: Double = 0) {
        self.content = content
        self.height = height
        self.x = x
    }

    /// Room that does not fall away.
    static func air(_ height: Double) -> Item { Item(.strip(Strip()), height: height) }

    /// Whether what follows begins a page.
    var endsPage: Bool {
        switch content {
        case .pageBreak, .turn: true
        case .strip, .row: false
        }
    }

    static var pageBreak: Item { Item(.pageBreak, height: 0) }
}

/// Galleys side by side: a table's row, columns, a picture and its words.
struct Row {
    var cells: [Cell]
    /// Whether a page may end in it although it would fit the next one whole.
    var flows = false
    /// Drawn under the row where it ends.
    var rule: Stroke?
    var width = 0.0
    /// Stands over what a page end has left of the row.
    var continuation: RunningHead?

    struct Cell {
        var x: Double
        var galley: Galley
        /// A box of the row's whole height.
        var box: BoxUse?
    }

    /// As high as its highest cell, and at least this high.
    func item(atLeast height: Double = 0) -> Item {
        Item(.row(self), height: cells.reduce(height) { max($0, $1.galley.height) })
    }
}

/// The header row of a table, as it is repeated: no element owns it.
final class RunningHead: Sendable {
    let marks: [Mark]
    let height: Double
    /// Whether it stands at the column's edge, and not where the items begin that it is over.
    let isOfColumn: Bool

    init(marks: [Mark], height: Double, isOfColumn: Bool = false) {
        self.marks = marks
        self.height = height
        self.isOfColumn = isOfColumn
    }
}
