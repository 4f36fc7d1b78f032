import Diagnostics
import PDFFiles
import Testing

@testable import TwoVoices

/// A bundle is read back whole: our pages by us, other people's by a program, each in its place.
@Suite struct BundleReadingTests {
    /// A page of ours, so many letters, and a page of ours again.
    private func stack(letters count: Int) throws -> [UInt8] {
        let studio = try Samples.open(), reed = try Samples.family("reed")
        let document = try studio.document(
            "danger-statements", from: try reed.edition(for: "dana").value)
        let ours = try ForeignPDF(try studio.publish(document.value, as: .pdf).bytes)
        let letters = try (1...count).map {
            try ForeignPDF(ExhibitTests.letter("Letter \($0) ends"))
        }
        return try PDFStack.file([ours] + letters + [ours])
    }

    private func read(
        _ bytes: [UInt8], letters count: Int, own: Int
    ) throws(Problems) -> BundleReading {
        let letters = (1...count).map { "C\($0)" }
        let own = ["A", "E"].map { letter in (1...own).map { letter + "\($0)" } }
        return try BundleReading(
            of: bytes, numbered: own[0] + letters + own[1], foreign: Set(letters))
    }

    /// A few are read by one program, many by two.
    @Test(arguments: [1, 19, 20, 31]) func everyPageIsReadInItsPlace(_ count: Int) throws {
        let bytes = try stack(letters: count), own = (try ForeignPDF(bytes).pages.count - count) / 2
        let read = try read(bytes, letters: count, own: own)
        #expect(read.texts.count == count + 2 * own)
        for letter in 1...count {
            #expect(read.texts[own + letter - 1].contains("Letter \(letter) ends"))
            #expect(
                read.passages.contains {
                    $0.place == "page C\(letter)" && $0.text.contains("Letter \(letter) ends")
                })
        }
        #expect(read.texts.prefix(own).elementsEqual(read.texts.suffix(own)))
        #expect(!read.texts.contains { $0.allSatisfy(\.isWhitespace) })
        for place in [1, own + count + 1] {
            #expect(read.passages.contains { $0.place == "page \(place)" && !$0.text.isEmpty })
        }
    }

    /// A bundle of which not every page was read was not searched.
    @Test(arguments: [(3, 0), (24, 0), (3, 1)])
    func aPageThatNobodyReadStopsTheBundle(_ count: Int, _ more: Int) throws {
        let bytes = try stack(letters: count), own = (try ForeignPDF(bytes).pages.count - count) / 2
        #expect(throws: Problems(BundleProblem.unread)) {
            try read(bytes, letters: count + (more == 0 ? 1 : 0), own: own + more)
        }
    }
}
