import Documents
import HTML

/// A document with nothing in it but these blocks.
func document(
    _ blocks: [Block], register: Register = .everyday, language: String = "en-GB"
) -> Document {
    Document(
        front: FrontMatter(
            id: "plan", title: "Our plan", shortTitle: "Plan", reader: "Dana", reference: "WV-1",
            version: "Version 3", date: "Friday 12 June 2026", isoDate: "2026-06-12",
            author: "Westvale Council", language: language, register: register),
        blocks: blocks)
}

func page(_ document: Document, textSize: Double? = nil) -> String {
    String(decoding: HTMLWriter.page(document, textSize: textSize), as: UTF8.self)
}

/// What stands in `main`.
func main(_ blocks: Block...) -> String {
    let page = page(document(blocks))
    let start = page.firstRange(of: "tabindex=\"-1\">\n")?.upperBound ?? page.startIndex
    let end = page.firstRange(of: "</main>")?.lowerBound ?? page.endIndex
    return String(page[start..<end])
}

func words(_ words: String) -> [Inline] { [.text(Text(words, .data))] }

func paragraph(_ text: String) -> Block { .paragraph(words(text)) }

func heading(_ level: Int, _ text: String, _ anchor: String) -> Block {
    .heading(Heading(level: level, words: words(text), anchor: anchor))
}

func part(_ kind: Part.Kind, _ blocks: Block...) -> Block {
    .part(Part(kind: kind, blocks: blocks))
}

func picture(_ role: Figure.Role = .pictogram, _ alternative: String = "A bear.") -> Block {
    .figure(Figure(role: role, artwork: .drawing(dot, name: "dot"), alternative: alternative))
}

/// One small stroke of ink.
let dot = Drawing(
    width: 96, height: 96,
    shapes: [
        .path(
            Path(
                steps: [.move(Point(1, 2)), .line(Point(3.5, 4.25)), .close], fill: .teal,
                stroke: Stroke(colour: .ink, width: 4)))
    ])
