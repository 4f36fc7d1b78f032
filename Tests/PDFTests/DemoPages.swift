import Documents
import Foundation
import Typesetting

@testable import PDF

/// Two pages set by hand: a heading, a paragraph with a link, a list, a table over the page
/// break, a drawing, a picture, a footer.
struct DemoPages {
    let regular: Face
    let bold: Face
    private(set) var pages: Pages

    static let front = FrontMatter(
        id: "demo", title: "A demo & plan (draft)", shortTitle: "Demo", reader: "Dana",
        reference: "T-1", version: "Version 1", date: "7 July 2026", isoDate: "2026-07-07",
        author: "Worcester Vale Council", register: .everyday)

    static let profile: ColourProfile = {
        let path = "/usr/share/color/icc/sRGB.icc"
        return ColourProfile(bytes: [UInt8](FileManager.default.contents(atPath: path) ?? Data()))
    }()

    init(front: FrontMatter = Self.front) throws {
        regular = try Face(path: "/usr/share/fonts/truetype/andika/Andika-Regular.ttf")
        bold = try Face(path: "/usr/share/fonts/truetype/andika/Andika-Bold.ttf")
        pages = Pages(
            front: front, pages: [], elements: [Element(role: .document, parent: nil)],
            faces: [regular, bold])
    }

    mutating func addPage(width: Double = 595.276, height: Double = 841.89) {
        pages.pages.append(Page(width: width, height: height))
        put(.slot(.pageOfPages, style(9), x: 400, baseline: 800, width: 139), .artifact(.footer))
    }

    mutating func element(
        _ role: Element.Role, in parent: Element.ID = 0, language: String? = nil,
        bookmark: Bookmark? = nil
    ) -> Element.ID {
        pages.elements.append(
            Element(role: role, parent: parent, language: language, bookmark: bookmark))
        return pages.elements.count - 1
    }

    mutating func put(_ paint: Paint, _ owner: Mark.Owner) {
        pages.pages[pages.pages.count - 1].marks.append(Mark(paint, owner))
    }

    /// Words on the last page, one glyph for each character.
    mutating func write(
        _ words: String, as element: Element.ID, x: Double = 56, y: Double, size: Double = 11,
        face: Int = 0
    ) {
        put(.glyphs(run(words, x: x, y: y, size: size, face: face)), .element(element))
    }

    func run(_ words: String, x: Double, y: Double, size: Double, face: Int = 0) -> GlyphRun {
        let used = face == 0 ? regular : bold
        let glyphs = words.unicodeScalars.map { scalar in
            let id = used.glyph(for: scalar) ?? 0
            return Glyph(id: id, character: scalar, advance: used.advance(id))
        }
        return GlyphRun(style: style(size, face), x: x, baseline: y, glyphs: Glyphs(glyphs))
    }

    private func style(_ size: Double, _ face: Int = 0) -> GlyphRun.Style {
        GlyphRun.Style(face: face, size: size, colour: .ink)
    }
}

extension DemoPages {
    static func whole() throws -> Pages {
        var demo = try DemoPages()
        demo.addPage()
        demo.addText()
        demo.addList()
        demo.addFigure()
        demo.addTable()
        return demo.pages
    }

    private mutating func addText() {
        let mark = Bookmark(title: "Our plan – ŵ", anchor: "plan", level: 1, page: 0, y: 50)
        let heading = element(.heading(1), bookmark: mark)
        write("Our plan – ŵ ", as: heading, y: 70, size: 22, face: 1)
        let paragraph = element(.paragraph)
        let help = Destination.web("https://example.org/a b")
        let link = element(.link(help, contents: "Help, example.org"), in: paragraph)
        let jump = element(.link(.anchor("table"), contents: "Go to the table"), in: paragraph)
        let polish = element(.paragraph, language: "pl-PL")
        write("Read more on the ", as: paragraph, y: 100)
        write("pages of help", as: link, x: 160, y: 100)
        write(", or go to the ", as: paragraph, x: 240, y: 100)
        write("table", as: jump, x: 330, y: 100)
        write(". ", as: paragraph, x: 360, y: 100)
        write("Łódź, gdzie żółć ", as: polish, y: 120)
        pages.pages[0].links = [
            LinkArea(element: link, boxes: [[160, 88, 236, 104]]),
            LinkArea(element: jump, boxes: [[330, 88, 358, 104]]),
        ]
    }

    private mutating func addList() {
        let list = element(.list(numbered: true))
        for (index, words) in ["Ring Pearl. ", "Wait outside. "].enumerated() {
            let item = element(.listItem, in: list)
            let label = element(.label, in: item)
            let body = element(.listBody, in: item)
            let y = 150 + Double(index) * 18
            write("\(index + 1). ", as: label, y: y)
            write(words, as: body, x: 80, y: y)
        }
    }

    private mutating func addFigure() {
        let figure = element(
            .figure(alternative: "A house with a “red” roof.", page: 0, box: [56, 200, 156, 280]))
        let roof = Path(
            steps: [.move(Point(56, 240)), .line(Point(106, 200)), .line(Point(156, 240)), .close],
            fill: .clay, stroke: Stroke(colour: .ink, width: 2, dash: [4, 3]))
        put(.path(roof), .element(figure))
        let picture = element(
            .figure(alternative: "A grey square.", page: 0, box: [200, 200, 232, 232]))
        put(.raster(.grey, x: 200, y: 200, width: 32, height: 32), .element(picture))
    }

    private mutating func addTable() {
        let mark = Bookmark(title: "Visits", anchor: "table", level: 2, page: 0, y: 300)
        write("Visits ", as: element(.heading(2), bookmark: mark), y: 320, size: 16, face: 1)
        let table = element(.table)
        let head = element(.row, in: element(.tableHead, in: table))
        for (index, words) in ["Who ", "When "].enumerated() {
            let cell = element(.headerCell(scopesRow: false), in: head)
            write(words, as: cell, x: 56 + Double(index) * 100, y: 340, face: 1)
        }
        let body = element(.tableBody, in: table)
        for (index, words) in [("Pearl ", "Monday "), ("Dana ", "")].enumerated() {
            if index == 1 { addPage() }
            let row = element(.row, in: body)
            let y = index == 0 ? 360.0 : 60
            write(words.0, as: element(.headerCell(scopesRow: true), in: row), y: y)
            let cell = element(.dataCell, in: row)
            if !words.1.isEmpty { write(words.1, as: cell, x: 156, y: y) }
            let rule = Path(
                steps: [.move(Point(56, y + 6)), .line(Point(300, y + 6))],
                stroke: Stroke(colour: .line, width: 0.5))
            put(.path(rule), .artifact(.layout))
        }
    }
}

extension Raster {
    /// A PNG of 2 by 2 grey dots.
    static let grey: Raster = {
        let rows: [UInt8] = [0, 120, 140, 0, 160, 180]
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0])
        bytes += chunk("IDAT", Deflate.packed(rows, .small)) + chunk("IEND", [])
        return Raster(encoding: .png, bytes: bytes, width: 2, height: 2, digest: "0123456789abcdef")
    }()

    static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let length = UInt32(body.count)
        let size = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }
        return size + Array(name.utf8) + body + [0, 0, 0, 0]
    }
}
