import Documents

extension PageWriter {
    mutating func write(_ part: Part) {
        switch part.kind {
        case .card: write(card: part.blocks[...])
        case .frames: write(frames: part.blocks)
        case .columns: write(columns: part.blocks)
        case .numbered:
            writeBox("numbered") { $0.write(numberedParagraphs(of: part.blocks)) }
        case .signatures: writeBox("signatures") { $0.write(signatures: part.blocks) }
        case .pocketCards: write(pocketCards: part.blocks)
        case .column, .notice, .address, .keepTogether, .fridge, .steps:
            let kind = part.kind.rawValue.replacing(" ", with: "-")
            writeBox(kind) { $0.write(part.blocks) }
        }
    }

    private mutating func writeBox(_ kind: String, _ inside: (inout Self) -> Void) {
        markup.raw("<div class=\"\(kind)\">\n")
        inside(&self)
        markup.raw("</div>\n")
    }

    /// The picture that a card opens with stands at the left of all its words.
    private mutating func write(card blocks: ArraySlice<Block>) {
        guard case .figure(let figure)? = blocks.first, figure.role != .chart else {
            return writeBox("card") { $0.write(wordsOfCard: blocks) }
        }
        writeBox("card pictured") { writer in
            writer.write(figure)
            writer.writeBox("words") { $0.write(wordsOfCard: blocks.dropFirst()) }
        }
    }

    /// A card without a heading opens with what it is about, larger.
    private mutating func write(wordsOfCard blocks: ArraySlice<Block>) {
        guard let lead = blocks.firstIndex(where: { !$0.isPicture }),
            case .paragraph(let words) = blocks[lead]
        else { return write(blocks) }
        write(blocks[..<lead])
        write(paragraph: words, class: "lead")
        write(blocks[lead...].dropFirst())
    }

    /// Each picture is one frame with the words after it; a heading stands between frames.
    private mutating func write(frames blocks: [Block]) {
        markup.raw("<div class=\"frames\">\n")
        for stretch in blocks.split(before: { $0.isPicture || $0.isHeading(upTo: 6) }) {
            guard let first = stretch.first, first.isPicture else {
                write(stretch)
                continue
            }
            writeBox("frame") { writer in
                writer.write(first)
                writer.writeBox("words") { $0.write(stretch.dropFirst()) }
            }
        }
        markup.raw("</div>\n")
    }

    /// Worries, what works, what happens next: each column with a heading has the bar of its place
    /// on the sheet. A column that holds columns is as wide as they are together.
    private mutating func write(columns blocks: [Block], from first: Int = 0) {
        let count = blocks.count { $0.isPart(.column) }
        let isUneven = blocks.contains { block in
            guard case .part(let part) = block else { return false }
            return part.blocks.contains { $0.isPart(.columns) }
        }
        let shape = "of-\(min(max(count, 1), 4))" + (isUneven ? " uneven" : "")
        writeBox("columns " + shape) { writer in
            var place = first
            for block in blocks {
                guard case .part(let part) = block, part.kind == .column else {
                    writer.write([block])
                    continue
                }
                writer.write(column: part.blocks, at: place)
                place += 1
            }
        }
    }

    private mutating func write(column blocks: [Block], at place: Int) {
        let kinds = ["worry", "work", "next"]
        let isHeaded = blocks.first?.isHeading(upTo: 6) ?? false
        let holdsColumns = blocks.contains { $0.isPart(.columns) }
        let kind = isHeaded && kinds.indices.contains(place) ? " " + kinds[place] : ""
        writeBox("column" + (holdsColumns ? " wide" : kind)) { writer in
            for block in blocks {
                if case .part(let part) = block, part.kind == .columns {
                    writer.write(columns: part.blocks, from: place)
                } else {
                    writer.write([block])
                }
            }
        }
    }

    /// Every list in it is one of names, each with a line to sign on.
    private mutating func write(signatures blocks: [Block]) {
        for block in blocks {
            if case .list(let list) = block {
                write(list, class: "to-sign")
            } else {
                write(block)
            }
        }
    }

    /// A card is a part of its own, or a heading with what follows it.
    private mutating func write(pocketCards blocks: [Block]) {
        markup.raw("<div class=\"pocket-cards\">\n")
        for stretch in blocks.split(before: { $0.isHeading(upTo: 6) || $0.isPart(.card) }) {
            guard !stretch.allSatisfy({ $0.isHeading(upTo: 6) }) else {
                write(stretch)
                continue
            }
            writeBox("pocket-card") { writer in
                for block in stretch {
                    if case .part(let part) = block, part.kind == .card {
                        writer.write(part.blocks)
                    } else {
                        writer.write(block)
                    }
                }
            }
        }
        markup.raw("</div>\n")
    }
}

extension Block {
    fileprivate var isPicture: Bool {
        if case .figure(let figure) = self { figure.role != .chart } else { false }
    }

    fileprivate func isPart(_ kind: Part.Kind) -> Bool {
        if case .part(let part) = self { part.kind == kind } else { false }
    }
}
