import Documents

/// What asks something of a page.
extension GalleryDocument {
    /// Its caption goes on as "(continued)", its head is repeated, its notes stand at feet.
    var longTable: [Block] {
        let rows = (3...62).map { number in
            [
                text("\(number) June"), text(prose(number % 17 + 3)),
                text("Seen") + [note(number, "Record of visit \(number).")],
            ]
        }
        return [
            .table(
                Table(
                    caption: text("What happened"),
                    header: [text("When"), text("What"), text("Source")], rows: rows))
        ]
    }

    var tallRow: [Block] {
        let rows = [("Before", 4), ("Tall", 1200), ("After", 4)].map {
            [text($0.0), text(prose($0.1)), text("Dana")]
        }
        return [.table(Table(header: ["What", "Why", "Who"].map { text($0) }, rows: rows))]
    }

    /// The first turns its page, the second becomes lists.
    var wideTables: [Block] {
        [9, 26].map { count in
            let head = (1...count).map { text("Column \($0)") }
            let row = (1...count).map { text("unforgettable\($0)") }
            return .table(
                Table(caption: text("\(count) columns"), header: head, rows: [row, row]))
        }
    }

    var columns: [Block] {
        let columns = ["Worries", "What works"].enumerated().map { index, title in
            let heading = Heading(level: 3, words: text(title), anchor: "column-\(index)")
            let filler = (0..<12).map { paragraph(prose(9 + $0 * (index + 1))) }
            return Block.part(Part(kind: .column, blocks: [.heading(heading)] + filler))
        }
        return [.part(Part(kind: .columns, blocks: columns))]
    }

    private var house: Drawing {
        let roof = Path(
            steps: [.move(Point(8, 48)), .line(Point(48, 12)), .line(Point(88, 48)), .close],
            fill: .clay, stroke: Stroke(colour: .ink, width: 4))
        return Drawing(width: 96, height: 96, shapes: [.path(roof)])
    }

    private var chart: Figure {
        func line(_ width: Double) -> Drawing {
            let steps: [Path.Step] = [.move(Point(0, 60)), .line(Point(width, 60))]
            let stroke = Stroke(colour: .ink, width: 2)
            let labels = [0, 5, 10].map { score in
                Label(
                    "\(score)", .template, at: Point(20 + (width - 40) * Double(score) / 10, 50),
                    size: 13, anchor: .middle, room: 60)
            }
            return Drawing(
                width: width, height: 90,
                shapes: [.path(Path(steps: steps, stroke: stroke))] + labels.map(Shape.label))
        }
        return Figure(
            role: .chart, artwork: .responsive(wide: line(482), narrow: line(300), name: "scale"),
            alternative: "A scale from 0 to 10; Maya says 6.", facts: [paragraph("Maya says 6.")])
    }

    var pictures: [Block] {
        let pictogram = Figure(
            role: .pictogram, artwork: .drawing(house, name: "roof"), alternative: "A roof.")
        let drawn = Figure(
            role: .picture, artwork: .raster(raster), alternative: "A house, drawn by Maya.")
        let frames = (1...3).flatMap { number in
            [Block.figure(pictogram), paragraph("Picture \(number): Mum was asleep.")]
        }
        return [.figure(drawn), .figure(chart), .part(Part(kind: .frames, blocks: frames))]
    }

    var cards: [Block] {
        let cards = (1...4).map { number in
            let heading = Heading(
                level: 3, words: text("Rule \(number)"), anchor: "rule-\(number)")
            return Block.part(
                Part(kind: .card, blocks: [.heading(heading), paragraph(prose(number * 14))]))
        }
        let notice = Part(kind: .notice, blocks: [paragraph("Ring 999 if somebody is hurt.")])
        let kept = Part(kind: .keepTogether, blocks: (0..<4).map { _ in paragraph(prose(18)) })
        return cards + [.part(notice), .part(kept), .pageBreak]
    }

    var fridge: [Block] {
        let rules = (1...6).map { [paragraph("Rule \($0). " + prose(9))] }
        return [.list(List(marker: .number(from: 1), items: rules))]
    }

    var pockets: [Block] {
        (1...11).map { number in
            let heading = Heading(
                level: 3, words: text("Card \(number)"), anchor: "card-\(number)")
            return .part(
                Part(kind: .card, blocks: [.heading(heading), paragraph(prose(number * 3))]))
        }
    }

    var signatures: [Block] {
        let names = ["Dana Reed", "Chris Okafor"].map { [paragraph($0)] }
        return [
            .part(Part(kind: .signatures, blocks: [.list(List(marker: .bullet, items: names))]))
        ]
    }
}
