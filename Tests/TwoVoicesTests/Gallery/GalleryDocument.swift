import Documents
import Pictures

@testable import TwoVoices

/// One document that holds every script, every kind of block and every situation of a page.
struct GalleryDocument {
    let register: Register
    /// A PNG of a sample.
    let raster: Raster
    private var sections: [(heading: Heading, blocks: [Block])] = []

    init(_ register: Register, raster: Raster) {
        (self.register, self.raster) = (register, raster)
        add("Scripts", scripts)
        add("Lines that stay together", lines)
        add("Links and footnotes", links)
        add("Lists and words of others", lists)
        add("A table over pages, with footnotes", longTable)
        add("A row taller than a page", tallRow)
        add("Tables too wide for their page", wideTables)
        add("Columns side by side", columns)
        add("Pictures", pictures)
        add("Cards and notices", cards)
        add("On the fridge", [.part(Part(kind: .fridge, blocks: fridge))])
        add("For the pocket", [.part(Part(kind: .pocketCards, blocks: pockets))])
        add("Names to sign", signatures)
    }

    private mutating func add(_ title: String, _ blocks: [Block]) {
        let heading = Heading(level: 2, words: text(title), anchor: "s-\(sections.count + 1)")
        sections.append((heading, blocks))
    }

    var document: Document {
        let front = FrontMatter(
            id: "gallery", title: "Gallery", shortTitle: "Gallery", reader: "the judges",
            reference: "G-1", version: "Version 1", date: "12 June 2026", isoDate: "2026-06-12",
            author: "Westvale", register: register)
        let title = Heading(level: 1, words: text("Gallery"), anchor: "gallery")
        let body = sections.flatMap { [.heading($0.heading)] + $0.blocks }
        return Document(
            front: front,
            blocks: [.heading(title), .contents(sections.map(\.heading))] + body)
    }

    /// A name in every script that the project has a face for, with its language.
    static let names = [
        ("pl", "Zoë Wójcik"), ("vi", "Nguyễn Thị Hoà"), ("yo", "Ẹ̀bùn"), ("el", "Ἀθηνᾶ"),
        ("uk", "Олександра"), ("hy", "Արամ"), ("ka", "ნინო"), ("he", "רחל לוי"),
        ("ar", "محمد علي"), ("fa", "نسترن چوپانی"), ("ur", "فاطمہ ٹیپو"), ("bn", "রহিমা খাতুন"),
        ("pa", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ"), ("hi", "कृष्णा शर्मा"), ("gu", "કૃષ્ણા પટેલ"), ("ta", "கோபால் ஸ்ரீ"),
        ("te", "తెలుగు కృష్ణ"), ("kn", "ಕೃಷ್ಣ ರಾವ್"), ("ml", "കൃഷ്ണൻ നായർ"), ("si", "ශ්‍රී ලංකා"),
        ("th", "น้ำผึ้ง"), ("lo", "ສົມພອນ"), ("km", "ខ្ញុំស្រឡាញ់"), ("my", "အောင်ဆန်း"),
        ("am", "ሰላም ተስፋዬ"), ("zh", "王小明"), ("ja", "さくら タケシ"), ("ko", "김민준"),
    ]
}

extension GalleryDocument {
    func text(_ words: String, _ language: String? = nil) -> [Inline] {
        [.text(Text(words, .data, language: language))]
    }

    func paragraph(_ words: String) -> Block { .paragraph(text(words)) }

    /// Sentences of this many words.
    func prose(_ count: Int) -> String {
        let words = ["Maya", "rings", "Gran", "when", "Mum", "has", "had", "a", "drink."]
        return (0..<count).map { words[$0 % words.count] }.joined(separator: " ")
    }

    func note(_ number: Int, _ words: String) -> Inline {
        .note(Note(number: number, words: text(words)))
    }

    private var scripts: [Block] {
        let names = Self.names.map { language, name in
            Block.paragraph(
                text("Then ") + text(name, language) + text(" (") + text(name, language)
                    + text(") rings Gran."))
        }
        return names + [
            .paragraph(text("قالت الطفلة: أريد أن أنام في بيت جدتي.", "ar")),
            .paragraph(text("הילדה אמרה: אני רוצה לישון אצל סבתא 12.", "he")),
            paragraph("Maya said 😀 and ❤, and then e\u{301}te\u{302}."),
        ]
    }

    /// At one of these lengths a page ends amid a paragraph, at another before a heading.
    private var lines: [Block] {
        (1...12).flatMap { number -> [Block] in
            let heading = Heading(
                level: 3, words: text("Paragraph \(number)"), anchor: "line-\(number)")
            return [.heading(heading), paragraph(prose(number * 9))]
        } + [paragraph("Mr Ibrahim came at 5.30 pm and stayed for 20 minutes with Dr Nair.")]
    }

    private var links: [Block] {
        let out = Inline.link(words: text("pages of help"), to: .web("https://example.org/help"))
        let inside = Inline.link(words: text("the columns"), to: .anchor("s-8"))
        let call = Inline.link(words: text("07700 900 103"), to: .web("tel:07700900103"))
        return [
            .paragraph(
                text("Read the ") + [out] + text(", ring ") + [call] + text(", or go to ")
                    + [inside] + text(".")),
            .paragraph(
                text("Maya rang") + [note(1, "Statement of Pearl Baptiste, page 3.")]
                    + text(" and Pearl came.") + [note(2, prose(60))]),
        ]
    }

    private var lists: [Block] {
        let inner = Block.list(List(marker: .bullet, items: [[paragraph("Under it.")]]))
        let items = [[paragraph("First."), inner], [paragraph(prose(30))], [paragraph("Last.")]]
        let numbered = [paragraph("The mother agrees."), paragraph("The father does not.")]
        return [
            .list(List(marker: .number(from: 9), items: items)),
            .quote([paragraph("I want to sleep at Gran’s.")]),
            .part(Part(kind: .numbered, blocks: numbered)),
            .paragraph([
                .strong(text("Strong")), .lineBreak, .emphasis(text("and emphasised")),
            ]),
        ]
    }
}
