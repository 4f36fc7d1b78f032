import Documents

/// Cuts a galley into pages, in one pass.
struct Paginator {
    private var builder: PageBuilder
    /// How the next page has to lie, where that changes.
    private var turn: Bool?
    private var position = Position()

    private var room: Double { builder.geometry.roomDown }

    /// How far a galley has been placed.
    private struct Position {
        var index = 0
        /// How far the cells of a row have been placed that a page end has cut.
        var cells: [Position]?
        /// Before this item parts are not held together: no page is tall enough for them.
        var loose = 0
    }

    /// A column of a page, and how much of it is left.
    private struct Column {
        var x: Double
        var y: Double
        var room: Double
        /// Nothing stands above it: what does not fit here fits nowhere.
        var isFresh: Bool
    }

    init(_ builder: PageBuilder) { self.builder = builder }

    mutating func setNotes(_ notes: [Int: [NotesLayout.Line]]) { builder.setNotes(notes) }

    /// The pages that are finished and were not taken yet.
    mutating func takePages() -> [Page] { builder.takePages() }

    /// Cuts pages off; while more is to come, only those that it cannot change.
    ///
    /// What comes next holds to no more than what stands on a page: a heading, say, to its table.
    mutating func place(_ galley: inout Galley, isWhole: Bool) {
        var position = self.position
        var left = galley.height
        while position.index < galley.items.count, isWhole || left > 3 * room {
            let first = position.index
            let geometry = builder.geometry
            let column = Column(
                x: geometry.left, y: geometry.top, room: room - builder.foot.height, isFresh: true)
            _ = place(galley, from: &position, in: column)
            left -= galley.height(of: first..<min(position.index, galley.items.count))
            let isDone = position.index >= galley.items.count || turn != nil
            if !isDone || !builder.isUntouched { builder.endPage() }
            if let turn { builder.turn(turn) }
            turn = nil
        }
        if isWhole { while builder.foot.isWaiting { builder.endPage() } }
        galley.removeFirst(position.index)
        position.loose = max(0, position.loose - position.index)
        position.index = 0
        self.position = position
    }

    /// Places what fits, and says how much of the column it takes.
    ///
    /// In a fresh column at least one item is placed, so that every page gets on.
    private mutating func place(
        _ galley: Galley, from position: inout Position, in column: Column
    ) -> Double {
        var used = 0.0
        let foot = builder.foot.height
        if galley.items.indices.contains(position.index),
            let head = galley.items[position.index].head, head.height < column.room / 2
        {
            let inset = head.isOfColumn ? 0 : galley.items[position.index].x
            builder.place(head, x: column.x + inset, y: column.y)
            used = head.height
        }
        if position.cells != nil, let mark = continuation(of: galley, at: position.index),
            used + mark.height < column.room / 2
        {
            let inset = galley.items[position.index].x
            builder.place(mark, x: column.x + inset, y: column.y + used)
            used += mark.height
        }
        let top = used
        while galley.items.indices.contains(position.index) {
            if case .pageBreak = galley.items[position.index].content {
                position.index += 1
                if used > 0 || !column.isFresh { return used }
                continue
            }
            if case .turn(let isTurned) = galley.items[position.index].content {
                position.index += 1
                turn = isTurned
                return used
            }
            let isAtTop = used == top
            let place = Column(
                x: column.x, y: column.y + used,
                room: column.room - used - (builder.foot.height - foot),
                isFresh: column.isFresh && isAtTop)
            guard let taken = placeGroup(of: galley, from: &position, in: place, isAtTop)
            else { return used }
            used += taken
            if position.cells != nil { return used }
        }
        return used
    }
}

extension Paginator {
    /// Places items that belong together; nil where they have to go to the next page.
    private mutating func placeGroup(
        of galley: Galley, from position: inout Position, in column: Column, _ isAtTop: Bool
    ) -> Double? {
        let index = position.index
        if position.cells != nil {
            return placeRest(of: galley.items[index], from: &position, in: column)
        }
        for bond in [Bond.part, .line] where bond == .line || index >= position.loose {
            let group = self.group(of: galley, from: index, bond, isAtTop)
            if group.height + builder.foot.whole(group.notes) <= column.room {
                placeWhole(galley, index..<group.end, in: column, isAtTop)
                position.index = group.end
                return group.height
            }
            let flows = isFlowing(galley.items[index]) && group.end == index + 1
            let alone = group.heightAtTop + builder.foot.whole(group.notes)
            if alone <= room, !column.isFresh, !flows { return nil }
            if bond == .part { position.loose = endOfPart(in: galley, from: group.end) }
        }
        // A heading waits for the next page rather than stand at the foot of this one.
        if !column.isFresh, galley.items[index].bond == .line, column.room < room / 3 { return nil }
        return placeCut(galley.items[index], from: &position, in: column, isAtTop)
    }

    /// What says over the rest of a row that it is the rest.
    private func continuation(of galley: Galley, at index: Int) -> RunningHead? {
        guard galley.items.indices.contains(index), case .row(let row) = galley.items[index].content
        else { return nil }
        return row.continuation
    }

    private func isFlowing(_ item: Item) -> Bool {
        if case .row(let row) = item.content { row.flows } else { false }
    }

    /// The items from `start` on that hold together; looks no further than a page.
    private func group(
        of galley: Galley, from start: Int, _ bond: Bond, _ isAtTop: Bool
    ) -> (end: Int, height: Double, heightAtTop: Double, notes: Double) {
        var end = start, height = 0.0, notes = 0.0
        while end < galley.items.count, height <= room {
            let item = galley.items[end]
            if item.endsPage { break }
            height += item.height + (end == start ? 0 : item.before)
            if !builder.foot.isIdle { notes += self.notes(of: item) }
            end += 1
            if item.bond < bond { break }
        }
        let before = isAtTop ? 0 : galley.items[start].before
        return (end, height + before, height, notes)
    }

    /// How high the footnotes are that an item calls for.
    private func notes(of item: Item) -> Double {
        switch item.content {
        case .pageBreak, .turn: 0
        case .strip(let strip): builder.foot.room(for: strip)
        case .row(let row):
            row.cells.reduce(0) { room, cell in
                room + cell.galley.items.reduce(0) { $0 + notes(of: $1) }
            }
        }
    }

    private func endOfPart(in galley: Galley, from start: Int) -> Int {
        var end = start
        while end > 0, end < galley.items.count, galley.items[end - 1].bond >= .part { end += 1 }
        return end
    }

    private mutating func placeWhole(
        _ galley: Galley, _ range: Range<Int>, in column: Column, _ isAtTop: Bool
    ) {
        var y = column.y
        for index in range {
            let item = galley.items[index]
            if !(isAtTop && index == range.lowerBound) { y += item.before }
            placeWhole(item, x: column.x, y: y)
            y += item.height
        }
    }

    private mutating func placeWhole(_ item: Item, x: Double, y: Double) {
        cover(item, origin: x, top: y, bottom: y + item.height)
        builder.reach(y + item.height)
        switch item.content {
        case .pageBreak, .turn: break
        case .strip(let strip): builder.place(strip, x: x + item.x, y: y)
        case .row(let row):
            for cell in row.cells {
                cover(cell, x: x + item.x, top: y, bottom: y + item.height)
                let column = Column(x: x + item.x + cell.x, y: y, room: item.height, isFresh: true)
                placeWhole(cell.galley, cell.galley.items.indices, in: column, true)
            }
            finish(row, x: x + item.x, y: y + item.height)
        }
    }

    private mutating func cover(_ item: Item, origin: Double, top: Double, bottom: Double) {
        for use in item.boxes { builder.cover(use, origin: origin, top: top, bottom: bottom) }
    }

    private mutating func cover(_ cell: Row.Cell, x: Double, top: Double, bottom: Double) {
        guard let box = cell.box else { return }
        builder.cover(box, origin: x + cell.x, top: top, bottom: bottom)
    }

    private mutating func finish(_ row: Row, x: Double, y: Double) {
        guard let rule = row.rule else { return }
        builder.rule(rule, x: x, width: row.width, y: y)
    }
}

extension Paginator {
    /// Places an item that no page holds together with what it belongs to: rows are cut.
    private mutating func placeCut(
        _ item: Item, from position: inout Position, in column: Column, _ isAtTop: Bool
    ) -> Double? {
        let before = isAtTop ? 0 : item.before
        let notes = builder.foot.isIdle ? 0 : builder.foot.whole(self.notes(of: item))
        let fits = before + item.height + notes <= column.room
        if case .row(let row) = item.content, !fits,
            row.flows || item.height > room || column.isFresh
        {
            var rest = column
            rest.y += before
            rest.room -= before
            position.cells = row.cells.map { _ in Position() }
            guard let taken = placeRest(of: item, from: &position, in: rest) else {
                position.cells = nil
                return nil
            }
            return before + taken
        }
        guard fits || column.isFresh else { return nil }
        placeWhole(item, x: column.x, y: column.y + before)
        position.index += 1
        return before + item.height
    }

    /// Goes on with a row that a page end has cut; nil where no cell gets on.
    private mutating func placeRest(
        of item: Item, from position: inout Position, in column: Column
    ) -> Double? {
        guard case .row(let row) = item.content, var cells = position.cells else { return nil }
        var height = 0.0, getsOn = false, isDone = true
        let foot = builder.foot.height
        for (index, cell) in row.cells.enumerated() {
            let before = cells[index]
            var place = column
            place.x += item.x + cell.x
            place.room -= builder.foot.height - foot
            let used = self.place(cell.galley, from: &cells[index], in: place)
            height = max(height, used)
            getsOn = getsOn || hasMoved(before, cells[index])
            isDone = isDone && cells[index].index >= cell.galley.items.count
        }
        guard getsOn || isDone else { return nil }
        position.cells = isDone ? nil : cells
        if isDone { position.index += 1 }
        let bottom = column.y + height
        cover(item, origin: column.x, top: column.y, bottom: bottom)
        for cell in row.cells { cover(cell, x: column.x + item.x, top: column.y, bottom: bottom) }
        if isDone { finish(row, x: column.x + item.x, y: bottom) }
        return height
    }

    private func hasMoved(_ one: Position, _ other: Position) -> Bool {
        if one.index != other.index { return true }
        return zip(one.cells ?? [], other.cells ?? []).contains { hasMoved($0, $1) }
            || (one.cells == nil) != (other.cells == nil)
    }
}
