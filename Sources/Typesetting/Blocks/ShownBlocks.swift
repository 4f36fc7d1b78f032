import Documents

/// What a style shows of a document.
enum ShownBlocks {
    /// The parts of a kind, wherever they stand; their headings begin at the first level again.
    static func only(_ kind: Part.Kind, of blocks: [Block]) -> [Block] {
        let parts = parts(kind, in: blocks).withoutContents
        let top = parts.highestHeading ?? 1
        return top > 1 ? parts.headings(raisedBy: top - 1) : parts
    }

    private static func parts(_ kind: Part.Kind, in blocks: [Block]) -> [Block] {
        blocks.flatMap { block -> [Block] in
            guard case .part(let part) = block else { return [] }
            return part.kind == kind ? [block] : parts(kind, in: part.blocks)
        }
    }
}

extension [Block] {
    /// What its list of contents names is not shown.
    fileprivate var withoutContents: [Block] {
        compactMap { block in
            switch block {
            case .contents: return nil
            case .part(var part):
                part.blocks = part.blocks.withoutContents
                return .part(part)
            default: return block
            }
        }
    }

    fileprivate var highestHeading: Int? {
        reduce(nil) { highest, block in
            let level: Int? =
                switch block {
                case .heading(let heading): heading.level
                case .part(let part): part.blocks.highestHeading
                case .quote(let blocks): blocks.highestHeading
                case .list(let list): list.items.flatMap { $0 }.highestHeading
                default: nil
                }
            guard let level else { return highest }
            return Swift.min(level, highest ?? level)
        }
    }

    fileprivate func headings(raisedBy levels: Int) -> [Block] {
        map { block in
            switch block {
            case .heading(var heading):
                heading.level -= levels
                return .heading(heading)
            case .part(var part):
                part.blocks = part.blocks.headings(raisedBy: levels)
                return .part(part)
            case .quote(let blocks): return .quote(blocks.headings(raisedBy: levels))
            case .list(var list):
                list.items = list.items.map { $0.headings(raisedBy: levels) }
                return .list(list)
            default: return block
            }
        }
    }
}
