import TestSupport
import Testing

@testable import ReadingBack

/// Whatever the bytes are, reading ends, with parts or with a problem.
@Suite struct DamagedFileTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>T</title><style>p{}</style></head><body>
        <main><h1>Our <em>plan</em></h1><p>Ring <a href="tel:1">Pearl&nbsp;now</a>.</p><ul><li>One
        </li></ul><table><tr><th>Who</th><td>b</td></tr></table><svg><desc>Seven</desc><text>7</text>
        </svg><img alt="A" src="data:image/png;base64,iVBORw0KGgo="></main><!-- c --></body></html>
        """
    private static let markdown = """
        # Our *plan*

        - **One** [two](three "four") ![five](six.svg)
          1. `seven` &amp; _eight_

        | A | B |
        | --- | --- |
        | c\\|d | e |

        > <http://nine.example> \\* ***ten***
        """

    /// A few bytes changed, moved or cut off.
    private static func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.next() % 8 where !bytes.isEmpty {
            let place = Int(random.next() % UInt64(bytes.count))
            let length = min(Int(random.next() % 40), bytes.count - place)
            switch random.next() % 5 {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes.removeSubrange(place..<place + length)
            case 2: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
            case 3:
                bytes[place] =
                    Array("<>()[]{}/\\&%*_`|#9-.\n ".utf8).randomElement(using: &random) ?? 0
            default: bytes.insert(contentsOf: Array("9999999999999999999".utf8), at: place)
            }
        }
        return bytes
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func endsWhateverTheBytesAre(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pdf = HandMadePDF().bytes
        for _ in 0..<100 {
            let page = Self.damaged(Array(Self.page.utf8), &random)
            _ = try? HTMLReading.structure(of: page)
            _ = try? HTMLReading.passages(of: page)
            let text = Self.damaged(Array(Self.markdown.utf8), &random)
            _ = try? MarkdownReading.structure(of: text)
            _ = try? MarkdownReading.passages(of: text)
            let file = Self.damaged(pdf, &random)
            _ = try? PDFReading.structure(of: file)
            _ = try? PDFReading.passages(of: file)
        }
    }

    /// Numbers that are no index.
    @Test(arguments: [
        "6 0 obj <</Type /StructTreeRoot /K \(String(repeating: "9", count: 400))>> endobj",
        "6 0 obj <</K [-1 0.5 -99999999999999999999]>> endobj",
        "30 0 obj <</Type /ObjStm /N 2 /First 9223372036854774784>> stream\n1 999999999\nendstream endobj",
        "30 0 obj <</Type /ObjStm /N 2 /First -5>> stream\n1 1 2 2\nendstream endobj",
        "30 0 obj <</Length 9223372036854774784>> stream\nendstream endobj",
    ])
    func numbersThatAreNoIndex(_ object: String) {
        var file = HandMadePDF()
        file.extra = object
        _ = try? PDFReading.structure(of: file.bytes)
        _ = try? PDFReading.passages(of: file.bytes)
    }

    /// A form that shows itself, ten times over, has an end.
    @Test func formsThatShowThemselves() {
        var file = HandMadePDF()
        file.content = "/X Do"
        let show = String(repeating: "/X Do ", count: 10)
        file.extra = "21 0 obj <</Subtype /Form>> stream\n\(show)\nendstream endobj"
        #expect(throws: (any Error).self) { try PDFReading.passages(of: file.bytes) }
    }

    /// Deep nesting takes time in step with its length.
    @Test(arguments: ["<div>a", "<made-up>", "<li>", "* ", "*a", "[a](", "_a_", "`a", "&", "> "])
    func deepNesting(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: 20_000).utf8)
        _ = try? HTMLReading.structure(of: bytes)
        _ = try? MarkdownReading.structure(of: bytes)
    }
}
