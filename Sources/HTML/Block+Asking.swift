import Documents

extension Block {
    func isHeading(upTo level: Int) -> Bool {
        if case .heading(let heading) = self { heading.level <= level } else { false }
    }

    /// The blocks that this one holds, in the order in which they are read.
    var children: [Block] {
        switch self {
        case .heading, .paragraph, .table, .pageBreak: []
        case .list(let list): list.items.flatMap(\.self)
        case .quote(let blocks): blocks
        case .figure(let figure): figure.facts
        case .part(let part): part.blocks
        }
    }

    /// A table of so many columns that a page of usual width would crush it.
    var isBroadTable: Bool {
        if case .table(let table) = self { table.header.count > 5 } else { false }
    }
}

extension Sequence<Block> {
    func headings(level: Int) -> [Heading] {
        flatMap { block -> [Heading] in
            guard case .heading(let heading) = block else {
                return block.children.headings(level: level)
            }
            return heading.level == level && heading.words.isSaying ? [heading] : []
        }
    }

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
