import Diagnostics
import TestSupport
import Testing

@testable import Pictures

@Suite struct SVGProblemTests {
    /// Each problem as `line:column message (hint)`.
    static func problems(_ file: String) -> [String] {
        do throws(Problems) {
            _ = try SVGReader.drawing(Array(file.utf8), file: "p.svg")
            return []
        } catch {
            return error.all.map { problem in
                let place = problem.place.map { "\($0.line):\($0.column) " } ?? ""
                return place + problem.message + (problem.hint.isEmpty ? "" : " (\(problem.hint))")
            }
        }
    }

    @Test func allAreFoundAtOnceWithTheNearestName() {
        let file = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96">
              <circel r="1"/>
              <circle r="-1" fil="#000"/><desc>é</desc><path d="M0 0L1 x"/>
              <rect height="5" width="a"/>words
              <g transform="scale(2)"><title>no</title></g>
              <path stroke-linecap="butt" fill="black" d=""/>
              <polygon points="1 2 3"/>
            </svg>
            """
        #expect(
            Self.problems(file) == [
                "1:50 a viewBox is four numbers, the last two greater than 0",
                "2:3 our pictures do not use circel (did you mean circle?)",
                "3:14 this must not be less than 0",
                "3:18 our pictures do not use fil on circle (did you mean fill?)",
                "3:60 the path cannot be read from here on",
                "4:27 a number is expected here", "4:31 there are words between the shapes",
                "5:6 our pictures do not use transform on g",
                "5:27 title does not belong here",
                "6:25 ends and corners of lines are round (write round)",
                "6:37 a colour is #rgb, #rrggbb or none (write it like #1B2430)",
                "7:20 points are pairs of numbers",
            ])
    }

    @Test(arguments: [
        ("", "1:1 a name is expected here"),
        ("<a/>", "1:1 the first element is not svg"),
        ("<svg><g></svg>", "1:11 this end tag does not fit the element that is open"),
        ("<svg>", "1:6 the file ends inside an element"),
        ("<svg a=1/>", "1:8 an attribute is written name=\"value\""),
        ("<svg a='1'b='2'/>", "1:11 an attribute is written name=\"value\""),
        ("<svg a='1' a='2'/>", "1:12 this attribute is given twice"),
        ("<svg>\n<!-- ", "2:5 the comment does not end"),
        ("<svg/><svg/>", "1:7 there is something after the end of the picture"),
        ("<svg><title>\u{1}</title></svg>", "1:13 there is a control character"),
    ])
    func whatIsNoXMLIsOneProblem(file: String, expected: String) {
        #expect(Self.problems(file) == [expected])
    }

    @Test(arguments: [
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<svg><![CDATA[a]]></svg>",
        "<svg><?xml-stylesheet href='a'?></svg>", "<svg>&#65;</svg>", "<svg>&a;</svg>",
    ])
    func nothingInAFileCanGrowOrNameAnother(file: String) {
        let problems = Self.problems(file)
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { $0.hasSuffix("(write the characters themselves)") })
    }

    @Test(arguments: ["<script/>", "<image href='a'/>", "<use href='#a'/>", "<style>a</style>"])
    func nothingForeignGetsIn(inside: String) {
        #expect(!Self.problems(SVGReaderTests.file(inside)).isEmpty)
    }

    @Test func depthAndNumberOfProblemsHaveAnEnd() {
        let deep = String(repeating: "<g>", count: 100_000)
        #expect(Self.problems(SVGReaderTests.file(deep)).count == 1)
        let wrong = String(repeating: "<x/>", count: 100_000)
        let problems = Self.problems(SVGReaderTests.file(wrong))
        #expect(problems.count == Findings.most + 1)
        #expect(problems.last?.hasSuffix("there are more problems than these") == true)
    }

    @Test func aFileThatIsNoTextOrTooLargeIsRefused() {
        #expect(throws: Problems.self) { try SVGReader.drawing([0xFF, 0xFE], file: "p.svg") }
        let large = [UInt8](repeating: 0x20, count: SVGReader.largestFile + 1)
        #expect(throws: Problems.self) { try SVGReader.drawing(large, file: "p.svg") }
    }

    /// Damaged files are problems or pictures, and every number in a picture is finite.
    @Test func damageNeverCrashes() {
        let file = SVGReaderTests.file(
            "<g fill='none' stroke='#123'><path d='M0 0A5 4 30 0110 0Q1 2 3 4T5 6z'/>"
                + "<rect width='5' height='5' rx='1'/><desc>&lt;</desc></g>")
        var random = SplitMix64(seed: 7)
        for _ in 0..<2000 {
            let bytes = mutated(Array(file.utf8), &random)
            guard let picture = try? SVGReader.drawing(bytes, file: "p.svg") else { continue }
            for case .path(let path) in picture.drawing.shapes {
                let ends = path.steps.compactMap(\.end)
                #expect(ends.allSatisfy { $0.x.isFinite && $0.y.isFinite })
            }
        }
    }
}
