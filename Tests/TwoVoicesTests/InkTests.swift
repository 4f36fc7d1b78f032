import PDFFiles
import Testing

@testable import TwoVoices

/// Where pages of other people have room for a number.
@Suite struct InkTests {
    /// A page of 300 by 400 units, painted as so many dots, one of them black.
    private static func ink(
        _ width: Int, _ height: Int, at dot: (x: Int, y: Int)? = nil, unit: Int = 1
    ) throws -> (places: [StampPlace], blank: [Bool])? {
        let plain = String(decoding: ExhibitTests.letter("A letter"), as: UTF8.self)
        let page = plain.replacing("/Type/Page/", with: "/Type/Page/UserUnit \(unit)/")
        var dots = [UInt8](repeating: 255, count: width * height)
        if let dot { dots[dot.y * width + dot.x] = 0 }
        return InkProgram.pages(
            in: Array("P5\n\(width) \(height)\n255\n".utf8) + dots,
            try ForeignPDF(Array(page.utf8)).pages)
    }

    @Test(arguments: [(75, 100, true), (75, 1, false), (150, 100, false)])
    func aPageThatIsNotAllPaintedIsNotEmpty(_ width: Int, _ height: Int, _ isAll: Bool) throws {
        let ink = try #require(try Self.ink(width, height))
        #expect(ink.blank == [isAll])
        #expect(ink.places == [isAll ? .usual : .below])
    }

    /// The same dot lies in the number's place on a page of a larger unit alone.
    @Test(arguments: [(1, true), (2, false)])
    func numbersAreAsLargeOnPagesOfEveryUnit(_ unit: Int, _ isFree: Bool) throws {
        let ink = try #require(try Self.ink(75, 100, at: (68, 97), unit: unit))
        #expect(ink.blank == [false])
        #expect((ink.places == [.usual]) == isFree)
    }
}
