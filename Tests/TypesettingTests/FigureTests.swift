import Diagnostics
import Documents
import Testing

@testable import Typesetting

@Suite struct FigureTests {
    private func box(_ pages: Pages) throws -> [Double] {
        let figures = pages.elements.compactMap { element -> [Double]? in
            guard case .figure(_, _, let box) = element.role else { return nil }
            return box
        }
        return try #require(figures.first)
    }

    @Test func aPictogramStandsBesideItsSentence() throws {
        let pages = try Samples.pages([figure(), paragraph("Leo moves the bear.")]).value
        let box = try box(pages), line = try #require(pages.lines.first)
        #expect(line.x > box[2] && line.baseline > box[1] && line.baseline < box[3])
        #expect(abs(box[2] - box[0] - 70.87) < 0.01)
    }

    @Test func chartsTakeTheWideFormWhereItFits() throws {
        let label = Label("now", .template, at: Point(100, 20), size: 6, anchor: .middle, room: 90)
        let wide = Drawing(width: 500, height: 40, shapes: [.label(label)])
        let narrow = Drawing(width: 300, height: 90, shapes: [])
        let chart = Figure(
            role: .chart, artwork: .responsive(wide: wide, narrow: narrow, name: "scale"),
            alternative: "Six of ten", facts: [paragraph("Dana says 6.")])
        let pages = try Samples.pages([.figure(chart)]).value
        let box = try box(pages)
        #expect(abs((box[3] - box[1]) / (box[2] - box[0]) - 0.08) < 0.001)
        #expect(pages.lines.map(\.text) == ["now ", "Dana says 6."])
        for case .glyphs(let run) in pages.pages[0].marks.map(\.paint) {
            #expect(run.style.size >= 9)
        }
        let small = try Samples.pages([
            part(
                .columns,
                [
                    part(.column, [.figure(chart)]), part(.column, []),
                ])
        ]).value
        let other = try self.box(small)
        #expect(abs((other[3] - other[1]) / (other[2] - other[0]) - 0.3) < 0.001)
    }

    @Test func aLabelThatHasNoRoomIsSetSmaller() throws {
        let label = Label("a long name indeed", .data, at: Point(0, 9), size: 12, room: 30)
        let drawing = Drawing(width: 100, height: 12, shapes: [.label(label)])
        let chart = Figure(
            role: .chart, artwork: .drawing(drawing, name: "road"), alternative: "A road")
        let checked = try Samples.pages([.figure(chart)])
        #expect(checked.warnings.map(\.code) == ["small-label"])
    }

    private func chart(_ labels: [Label], facts: [Block] = [paragraph("Six.")]) -> Block {
        let drawing = Drawing(width: 482, height: 90, shapes: labels.map(Shape.label))
        return .figure(
            Figure(
                role: .chart, artwork: .drawing(drawing, name: "road"), alternative: "A road",
                facts: facts))
    }

    /// In large print words end early rather than get small; what they say stands below.
    @Test func aLabelThatHasNoRoomEndsEarlyInLargePrint() throws {
        let label = Label("a long name indeed", .data, at: Point(0, 9), size: 12, room: 90)
        let checked = try Samples.pages([chart([label])], style: "large-print")
        #expect(checked.warnings.map(\.code) == ["label-cut"])
        let words = try #require(checked.value.lines.first?.text)
        #expect(words.hasPrefix("a lo") && words.hasSuffix("… ") && words.count < 15)
        #expect(checked.value.sizes.min() == 18)
    }

    @Test func noLabelStandsOnAnotherInLargePrint() throws {
        func pages(pitch: Double, _ style: String) throws -> Checked<Pages> {
            let labels = (1...3).map {
                Label("word \($0)", .data, at: Point(0, Double($0) * pitch), size: 6, room: 200)
            }
            return try Samples.pages([chart(labels)], style: style)
        }
        let close = try pages(pitch: 8, "large-print")
        #expect(close.warnings.map(\.code) == ["label-cut"])
        #expect(close.value.lines.map(\.text) == ["word 1 ", "word 3 ", "Six."])
        #expect(try pages(pitch: 25, "large-print").warnings.isEmpty)
        #expect(try pages(pitch: 8, "house").warnings.isEmpty)
    }

    @Test func noPictureIsTallerThanItsRoom() throws {
        let raster = Raster(encoding: .png, bytes: [], width: 10, height: 4000, digest: "0")
        let drawn = Figure(role: .picture, artwork: .raster(raster), alternative: "A drawing")
        let box = try box(try Samples.pages([.figure(drawn)]).value)
        #expect(box[3] - box[1] < 300 && box[0] >= 56)
    }
}
