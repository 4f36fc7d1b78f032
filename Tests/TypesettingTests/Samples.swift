import Diagnostics
import Documents
import Foundation
import Testing

@testable import Typesetting

/// Faces of Debian, the house style, and small documents.
enum Samples {
    static let andika = open(
        "andika/Andika-Regular", "andika/Andika-Bold",
        ["noto/NotoNaskhArabic", "noto/NotoSansBengali"])

    /// The faces; a test without them fails and says which packages it wants.
    static func faces() throws -> FaceSet {
        try #require(andika, "install fonts-sil-andika and fonts-noto-core")
    }

    static let styles = [
        "booklet", "card", "court", "easy-read", "fridge", "house", "large-print", "screen",
    ]

    static func style(_ name: String = "house") throws -> PageStyle {
        let file = "\(name).yaml"
        return try PageStyleReader.read(try text(of: "Templates/Styles/" + file), file: file)
    }

    static func text(of path: String) throws -> String {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardized
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func pages(
        _ blocks: [Block], _ register: Register = .everyday, sheet: Sheet = .a4,
        textSize: Double? = nil, language: String = "en-GB", style name: String = "house"
    ) throws -> Checked<Pages> {
        try PageLayout.pages(
            of: document(blocks, register, sheet: sheet, language: language),
            style: try style(name),
            faces: try faces(), textSize: textSize)
    }

    static func document(
        _ blocks: [Block], _ register: Register = .everyday, sheet: Sheet = .a4,
        language: String = "en-GB"
    ) -> Document {
        let front = FrontMatter(
            id: "plan", title: "Our plan", shortTitle: "Plan", reader: "Dana",
            reference: "WV-1", version: "Version 3", date: "12 June 2026", isoDate: "2026-06-12",
            author: "Westvale", language: language, sheet: sheet, register: register)
        return Document(front: front, blocks: blocks)
    }

    private static func open(
        _ regular: String, _ bold: String, _ others: [String]
    ) -> FaceSet? {
        @Sendable func face(_ name: String) -> Face? {
            try? Face(path: "/usr/share/fonts/truetype/\(name).ttf")
        }
        guard let regular = face(regular), let bold = face(bold) else { return nil }
        let fallbacks = others.map { name in
            FallbackFace(
                scripts: [name.contains("Arabic") ? "Arab" : "Beng"],
                regular: { face(name + "-Regular") }, bold: { face(name + "-Bold") })
        }
        return FaceSet(regular: regular, bold: bold, fallbacks: fallbacks)
    }
}

func words(_ words: String) -> [Inline] { [.text(Text(words, .template))] }

func paragraph(_ text: String) -> Block { .paragraph(words(text)) }

func heading(_ level: Int, _ text: String) -> Block {
    .heading(Heading(level: level, words: words(text), anchor: "a-\(text.count)"))
}

func part(_ kind: Part.Kind, _ blocks: [Block]) -> Block {
    .part(Part(kind: kind, blocks: blocks))
}

func figure(_ role: Figure.Role = .pictogram, side: Double = 96) -> Block {
    let line = Path(
        steps: [.move(Point(0, 0)), .line(Point(side, side))],
        stroke: Stroke(colour: .ink, width: 4))
    let drawing = Drawing(width: side, height: side, shapes: [.path(line)])
    return .figure(
        Figure(role: role, artwork: .drawing(drawing, name: "line"), alternative: "A line"))
}

/// A sentence of this many words.
func prose(_ count: Int) -> String {
    (0..<count).map { "word\($0 % 7)" }.joined(separator: " ") + "."
}

/// A run of glyphs of an element, and where it stands.
struct PlacedLine {
    var page: Int
    var x: Double
    var baseline: Double
    var text: String
    var element: Element.ID
}

extension Pages {
    /// What elements own, in the order of the marks.
    var lines: [PlacedLine] {
        pages.enumerated().flatMap { index, page in
            page.marks.compactMap { mark in
                guard case .glyphs(let run) = mark.paint, case .element(let element) = mark.owner
                else { return nil }
                return PlacedLine(
                    page: index, x: run.x, baseline: run.baseline,
                    text: run.glyphs.text, element: element)
            }
        }
    }

    /// How many rules and boxes are drawn.
    var paths: Int {
        pages.flatMap(\.marks).count { if case .path = $0.paint { true } else { false } }
    }

    /// Lines on a page, and how many different baselines they stand on.
    func baselines(ofPage page: Int) -> [Double] {
        Array(Set(lines.filter { $0.page == page }.map(\.baseline))).sorted()
    }

    func artifacts(_ artifact: Mark.Artifact, onPage page: Int) -> String {
        pages[page].marks.compactMap { mark in
            guard mark.owner == .artifact(artifact), case .glyphs(let run) = mark.paint else {
                return nil
            }
            return run.glyphs.text
        }.joined(separator: "|")
    }

    /// The size of every run of words, also of heads and feet.
    var sizes: [Double] {
        pages.flatMap(\.marks).compactMap { mark in
            if case .glyphs(let run) = mark.paint { run.style.size } else { nil }
        }
    }

    func count(_ role: Element.Role) -> Int { elements.count { $0.role == role } }
}
