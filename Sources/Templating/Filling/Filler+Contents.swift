import Documents

/// The list of contents, which is known when all else is.
extension Filler {
    /// The document with its lists of contents; without them where it is short.
    func withContents(_ blocks: [Block]) -> [Block] {
        guard blocks.haveContents else { return blocks }
        let headings = blocks.headings(level: 2)
        let isLong =
            headings.count >= Contents.fewestHeadings
            && blocks.pieces >= Contents.fewestPieces
        return listed(isLong ? headings : [], in: blocks)
    }

    private func listed(_ headings: [Heading], in blocks: [Block]) -> [Block] {
        blocks.flatMap { block -> [Block] in
            switch block {
            case .contents where headings.isEmpty: return []
            case .contents:
                let title = Text(term("the contents heading") ?? "Contents", .template)
                return [.paragraph([.strong([.text(title)])]), .contents(headings)]
            case .part(var part):
                part.blocks = listed(headings, in: part.blocks)
                return part.blocks.isEmpty ? [] : [.part(part)]
            default: return [block]
            }
        }
    }
}

extension [Block] {
    fileprivate var haveContents: Bool {
        contains { block in
            switch block {
            case .contents: true
            case .part(let part): part.blocks.haveContents
            default: false
            }
        }
    }

    /// How many paragraphs, items and rows there are.
    fileprivate var pieces: Int {
        reduce(0) { count, block in
            switch block {
            case .paragraph: count + 1
            case .table(let table): count + table.rows.count
            default: count + block.children.pieces
            }
        }
    }
}
