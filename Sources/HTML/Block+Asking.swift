import Documents

extension Block {
    func isHeading(upTo level: Int) -> Bool {
        if case .heading(let heading) = self { heading.level <= level } else { false }
    }

    fileprivate var isContents: Bool { if case .contents = self { true } else { false } }

    /// A table of so many columns that a page of usual width would crush it.
    var isBroadTable: Bool {
        if case .table(let table) = self { table.header.count > 5 } else { false }
    }
}

extension Sequence<Block> {
    var hasContents: Bool { contains { $0.isContents || $0.children.hasContents } }

    var hasBroadTable: Bool { contains { $0.isBroadTable || $0.children.hasBroadTable } }
}

extension Collection {
    /// The stretches that begin where `starts` says so; the first may begin without.
    func split(before starts: (Element) -> Bool) -> [SubSequence] {
        var stretches: [SubSequence] = []
        var start = startIndex
        for index in indices where index != start && starts(self[index]) {
            stretches.append(self[start..<index])
            start = index
        }
        if start != endIndex { stretches.append(self[start...]) }
        return stretches
    }
}
