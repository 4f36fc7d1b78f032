import Documents
import TestSupport
import Testing

@testable import Typesetting

@Suite struct RandomDocumentTests {
    @Test(arguments: 0..<30)
    func everyDocumentIsSetWhole(_ seed: Int) throws {
        var maker = DocumentMaker(seed: UInt64(seed))
        let blocks = maker.blocks(depth: 0) + [paragraph("end")]
        let register = Register.allCases[seed % 3], sheet = Sheet.allCases[seed % 4]
        let pages = try Samples.pages(blocks, register, sheet: sheet).value
        let texts = Dictionary(grouping: pages.lines, by: \.element).mapValues { lines in
            lines.map(\.text).joined()
        }
        for written in maker.written {
            #expect(texts.values.contains { $0 == written })
        }
        for line in pages.lines {
            #expect(line.baseline < pages.pages[line.page].height - 56)
            #expect(line.x < pages.pages[line.page].width - 30)
        }
        for (element, value) in pages.elements.enumerated() {
            if let parent = value.parent { #expect(parent < element) }
        }
    }

    @Test func threeHundredRulesTakeAStraightLine() throws {
        let style = try Samples.style(), faces = try Samples.faces()
        func time(_ count: Int) throws -> Duration {
            let card = part(.card, [figure(), heading(3, "Rule"), paragraph(prose(30))])
            let document = Samples.document((0..<count).map { _ in card })
            return try ProcessorTime.measure {
                _ = try PageLayout.pages(of: document, style: style, faces: faces)
            }
        }
        _ = try time(10)
        let few = try time(100), many = try time(800)
        #expect(many < few * 24)
    }
}

/// Makes documents of every block, the same for the same seed.
struct DocumentMaker {
    private var state: UInt64
    /// The text of each paragraph.
    private(set) var written: [String] = []

    init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 88_172_645_463_325_252 }

    private mutating func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    mutating func blocks(depth: Int) -> [Block] {
        (0..<next(depth == 0 ? 14 : 5)).map { _ in block(depth: depth) }
    }

    private mutating func text() -> String {
        switch next(8) {
        case 0: String(repeating: "long", count: next(400) + 1)
        case 1: "x"
        case 2: "naïve Łódź ŵyr কো"
        default: prose(next(150) + 1)
        }
    }

    private mutating func block(depth: Int) -> Block {
        switch next(depth > 3 ? 4 : 11) {
        case 0...2:
            written.append(text())
            return paragraph(written[written.count - 1])
        case 3: return figure(next(2) == 0 ? .pictogram : .picture, side: Double(next(300)))
        case 4: return heading(next(3) + 1, "Heading")
        case 5: return .list(List(marker: .bullet, items: items(depth)))
        case 6: return .quote(blocks(depth: depth + 1))
        case 7: return table()
        case 8: return .pageBreak
        default:
            let kind = Part.Kind.allCases[next(Part.Kind.allCases.count)]
            return part(kind, blocks(depth: depth + 1))
        }
    }

    private mutating func items(_ depth: Int) -> [[Block]] {
        (0..<next(6)).map { _ in blocks(depth: depth + 1) }
    }

    private mutating func table() -> Block {
        let columns = next(9)
        let rows = (0..<next(9)).map { _ in (0..<columns).map { _ in words(prose(next(40) + 1)) } }
        return .table(Table(header: (0..<columns).map { words("H\($0)") }, rows: rows))
    }
}
