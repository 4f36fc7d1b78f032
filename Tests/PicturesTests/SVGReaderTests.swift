import Diagnostics
import Documents
import Testing

@testable import Pictures

@Suite struct SVGReaderTests {
    static func file(_ inside: String, box: String = "0 0 96 96") -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"\(box)\">\(inside)</svg>"
    }

    static func shapes(_ inside: String, box: String = "0 0 96 96") throws -> [Path] {
        let bytes = Array(file(inside, box: box).utf8)
        return try SVGReader.drawing(bytes, file: "p.svg").drawing.shapes.compactMap { shape in
            if case .path(let path) = shape { path } else { nil }
        }
    }

    @Test(arguments: [
        ("M1 2 3 4L5 6", "M1,2 L3,4 L5,6"),
        ("m1 2 3 4l5 6", "M1,2 L4,6 L9,12"),
        ("M0 0H5V6h-1v-2", "M0,0 L5,0 L5,6 L4,6 L4,4"),
        ("M1.5.5-2-3e0", "M1.5,0.5 L-2,-3"),
        ("M0,0C1,2 3,4 5,6S7 8 9 9", "M0,0 C1,2 3,4 5,6 C7,8 7,8 9,9"),
        ("M0 0S1 1 2 2", "M0,0 C0,0 1,1 2,2"),
        ("m1 1c1 0 2 0 3 3s1 1 2 2", "M1,1 C2,1 3,1 4,4 C5,7 5,5 6,6"),
        ("M0 0Q3 6 6 0T12 0", "M0,0 C2,4 4,4 6,0 C8,-4 10,-4 12,0"),
        ("M0 0L4 0 4 4ZL1 1", "M0,0 L4,0 L4,4 Z M0,0 L1,1"),
        ("M1 1L4 0zM2 2zz", "M1,1 L4,0 Z M2,2 Z"),
        ("M0 0A5 5 0 0110 0", "M0,0 C0,-2.76 2.24,-5 5,-5 C7.76,-5 10,-2.76 10,0"),
        ("M0 0a5 5 0 0 0 5 5", "M0,0 C0,2.76 2.24,5 5,5"),
        ("M0 0A1 1 0 0 1 10 0", "M0,0 C0,-2.76 2.24,-5 5,-5 C7.76,-5 10,-2.76 10,0"),
        ("M0 0A0 5 0 0 1 10 0", "M0,0 L10,0"),
        ("", ""),
    ])
    func pathsBecomeLinesAndCurves(data: String, expected: String) throws {
        let steps = try Self.shapes("<path d=\"\(data)\"/>").first?.steps ?? []
        #expect(written(steps) == expected)
    }

    @Test func aLargeArcGoesTheLongWay() throws {
        let steps = try Self.shapes("<path d=\"M0 5A5 5 0 1 1 5 10\"/>").first?.steps ?? []
        #expect(
            written(steps)
                == "M0,5 C0,2.24 2.24,0 5,0 C7.76,0 10,2.24 10,5 C10,7.76 7.76,10 5,10")
    }

    @Test(arguments: [
        ("<circle cx='5' cy='5' r='5'/>", 4), ("<ellipse cx='5' cy='5' rx='5' ry='2'/>", 4),
        ("<rect width='9' height='6'/>", 0), ("<rect width='9' height='6' rx='2'/>", 4),
        ("<rect width='9' height='6' rx='50'/>", 4), ("<polygon points='0,0 1,1 2 0'/>", 0),
    ])
    func outlinesClose(shape: String, curves: Int) throws {
        let steps = try Self.shapes(shape).first?.steps ?? []
        #expect(steps.last == .close)
        let found = steps.filter { if case .curve = $0 { true } else { false } }
        #expect(found.count == curves)
    }

    @Test func linesStayOpen() throws {
        let paths = try Self.shapes(
            "<g stroke='#000'><line x1='1' x2='3' y2='4'/><polyline points='0 0 1 1'/></g>")
        #expect(paths.map { written($0.steps) } == ["M1,0 L3,4", "M0,0 L1,1"])
        #expect(paths.first?.fill == nil)
    }

    @Test func groupsHandDownHowShapesArePainted() throws {
        let paths = try Self.shapes(
            """
            <g fill='none' stroke='#1B2430' stroke-width='4' stroke-linecap='round'>
            <!-- a comment --><g stroke-width='2'><circle r='1' fill='#fa0'/></g>
            <circle r='1' stroke='none'/><circle r='1'/></g><circle r='1'/>
            """)
        #expect(paths.map(\.fill) == [Colour(0xFF, 0xAA, 0), nil, Colour(0, 0, 0)])
        #expect(paths.map(\.stroke?.width) == [2, 4, nil])
        #expect(paths.first?.stroke?.colour == .ink)
    }

    @Test func theViewBoxMovesToTheCorner() throws {
        let paths = try Self.shapes("<path d='M10 20L30 40'/>", box: "10 20 30,40")
        #expect(paths.map { written($0.steps) } == ["M0,0 L20,20"])
    }

    @Test func titleAndDescriptionAreReadWithTheirEntities() throws {
        let inside = "<title> bear </title><desc>A &lt;bear&gt; &amp;\n a “child”.</desc>"
        let picture = try SVGReader.drawing(Array(Self.file(inside).utf8), file: "p.svg")
        #expect(picture.title == "bear")
        #expect(picture.description == "A <bear> & a “child”.")
        #expect(picture.drawing.width == 96)
    }

    @Test func oneColourIsSixDigitsOrThree() throws {
        for wrong in ["#12345", "red", "#ggg", "", "url(#a)", "#12é"] {
            #expect(throws: Problems.self) { try Self.shapes("<circle r='1' fill='\(wrong)'/>") }
        }
    }
}
