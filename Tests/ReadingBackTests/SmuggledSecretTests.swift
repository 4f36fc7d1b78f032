import Disclosure
import Testing

@testable import ReadingBack

/// Secrets that somebody tries to get past the search, in each format.
@Suite struct SmuggledSecretTests {
    private static let scanner = LeakScanner([
        Secret(kind: .name, value: "Kofi Mensah"), Secret(kind: .firstName, value: "Kofi"),
        Secret(kind: .surname, value: "Mensah"), Secret(kind: .firstName, value: "Zoë"),
        Secret(kind: .telephone, value: "07700 900 102"),
        Secret(kind: .postcode, value: "PM2 7LX"), Secret(kind: .surname, value: "Lang"),
        Secret(kind: .birthDate, value: "1988-11-19"),
        Secret(kind: .sentence, value: "He hurt Mum when he lived there."),
    ])

    private static func leaks(_ passages: [Passage]) -> [Leak] { scanner.leaks(in: passages) }

    @Test(arguments: [
        "Zoe", "ZOË", "Zoe\u{308}", "Ko\u{FB01}", "\u{FF2B}\u{FF4F}\u{FF46}\u{FF49}",
        "Ko\u{FE0F}fi", "Ko\u{2060}fi's", "0\u{A0}7\u{A0}7\u{A0}0\u{A0}0.900/102", "pm2-7lx",
        "19th of November 1988", "19 Nov 88", "November 19th, 1988", "1988/11/19",
        "he hurt\nmum, when he — lived there",
    ])
    func disguises(_ text: String) {
        #expect(!Self.leaks([Passage(place: "page 1", text: text)]).isEmpty)
    }

    @Test(arguments: [
        "<p>K<em>o</em><span>f</span>i</p>", "<p>Ko<made-up>fi</made-up></p>",
        "<p>Ko<nobr>fi</nobr></p>", "<p>Ko<ruby>fi</ruby></p>", "<p>Ko<!-- -->fi</p>",
        "<p>Ko<img alt=''>fi</p>", "<svg><text>Ko<textPath>fi</textPath></text></svg>",
        "<p>&#75ofi</p>", "<p>&#x0000000004B;ofi</p>", "<p>Ko&ZeroWidthSpace;fi</p>",
        "<p>Ko&shy;fi</p>", "<i kofi></i>", "<kofi>", "<p data-kofi=''>", "<p title=\"Mr Mensah\">",
        "<meta name=author content='K. Mensah'>", "<a href='tel:07700900102'>x</a>",
        "<a href='#kofi'>x</a>", "<p id='kofi'>", "<style>p::after{content:'Kofi'}</style>",
        "<td>077</td><td>00 900</td><td>102</td>", "<p>Lang</p>",
        "<path d='07700900102'/>", "<path d='M0 0 Kofi'/>",
    ])
    func pages(_ page: String) throws {
        #expect(!Self.leaks(try HTMLReading.passages(of: Array(page.utf8))).isEmpty)
    }

    @Test(arguments: [
        "K*of*i", "**Ko**fi", "Ko*fi", "K_of_i", "Ko\\fi", "`Ko`fi", "Ko~~fi~~", "[Ko](x)fi",
        "![Kofi](a.svg)", "[x](a.svg \"Kofi\")", "[x]: a (Kofi)", "&#75;ofi", "<b>Ko</b>fi",
        "| 07700 | 900 | 102 |", "Kofi\\\nMensah", "Ko&shy;fi", "```\nKofi\n```",
    ])
    func markdown(_ file: String) throws {
        #expect(!Self.leaks(try MarkdownReading.passages(of: Array(file.utf8))).isEmpty)
    }

    private static let text = "BT /G 10 Tf 50 500 Td"

    @Test(arguments: [
        ("\(text) <4B6F6669> Tj ET", ""), ("\(text) (\\113\\157fi) Tj ET", ""),
        ("\(text) [(Ko) -20 (fi)] TJ ET", ""),
        ("/Span <</ActualText <FEFF004B006F00660069>>> BDC\n\(text) (x) Tj ET EMC", ""),
        ("/Span <</MCID 0 /ActualText (Ko)>> BDC EMC /Span <</ActualText (fi)>> BDC EMC", ""),
        ("/Span <</ActualText (x)>> BDC\n\(text) (Kofi) Tj ET EMC", ""),
        // A word that is broken at the end of a line, without a hyphen.
        ("\(text) (Ko) Tj 0 -12 Td (fi) Tj ET", ""),
        ("\(text) (Kofi ) Tj 0 -12 Td (Mensah) Tj ET", ""),
        ("/X Do", "21 0 obj <</Subtype /Form>> stream\n\(text) (Kofi) Tj ET\nendstream endobj"),
        ("", "21 0 obj <</Title <FEFF004B006F00660069>>> endobj"),
        ("", "21 0 obj <</S /Figure /Alt (Ko\\\nfi)>> endobj"),
        ("", "21 0 obj <</ActualText (Kofi)>> endobj"), ("", "21 0 obj <</E (Kofi)>> endobj"),
        ("", "21 0 obj <</Kofi 1>> endobj"), ("", "21 0 obj <</Dest /K#6Ffi>> endobj"),
        ("", "21 0 obj <</URI (tel:07700900102)>> endobj"), ("", "% Kofi"),
        ("", "21 0 obj <</Type /EmbeddedFile>> stream\nKofi\nendstream endobj"),
        ("", "21 0 obj <</Type /Metadata>> stream\n<dc:t>Ko&#102;i</dc:t>\nendstream endobj"),
        ("", "21 0 obj <</Title (Lang)>> endobj"),
    ])
    func pdf(_ content: String, _ extra: String) throws {
        var file = HandMadePDF()
        file.content = content
        file.fonts = "/G 20 0 R"
        file.extra = "20 0 obj <</Type /Font /Subtype /Type1>> endobj\n" + extra
        #expect(!Self.leaks(try PDFReading.passages(of: file.bytes)).isEmpty)
    }

    /// The formats' own words are nobody's name.
    @Test func syntaxIsNoLeak() throws {
        let page = "<html lang=en><style>p[lang]{}</style><p class=lang id=lang>A</p></html>"
        #expect(Self.leaks(try HTMLReading.passages(of: Array(page.utf8))).isEmpty)
        var file = HandMadePDF()
        file.extra = "20 0 obj <</Lang (en)>> endobj"
        #expect(Self.leaks(try PDFReading.passages(of: file.bytes)).isEmpty)
    }
}
