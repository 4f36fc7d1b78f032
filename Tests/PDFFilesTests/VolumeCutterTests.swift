import Testing

@testable import PDFFiles

@Suite struct VolumeCutterTests {
    private func cutter(
        _ pages: [Int], documents: [Range<Int>], most: Int, shared: [[Int]] = [], sizes: [Int] = []
    ) -> VolumeCutter {
        VolumeCutter(
            weights: PageWeights(own: pages, shared: shared, sizes: sizes), documents: documents,
            most: most, front: 10)
    }

    @Test func volumesEndWhereDocumentsDo() throws {
        let cutter = cutter(
            [30, 30, 30, 30, 30], documents: [0..<2, 2..<4, 4..<5], most: 110)
        #expect(try cutter.volumes() == [0..<2, 2..<5])
    }

    /// One that no volume holds begins behind what is there, and is cut where the volume is full.
    @Test func onlyADocumentTooLargeForAVolumeIsCut() throws {
        let cutter = cutter(
            [20, 30, 30, 30, 30, 20], documents: [0..<1, 1..<5, 5..<6], most: 100)
        #expect(try cutter.volumes() == [0..<3, 3..<6])
    }

    @Test func whatPagesShareCountsOnceAVolume() throws {
        let shared = [[0], [0], [0], [0]]
        let cutter = cutter(
            [10, 10, 10, 10], documents: [0..<4], most: 80, shared: shared, sizes: [50])
        #expect(try cutter.volumes() == [0..<2, 2..<4])
    }

    @Test func pagesBeforeTheFirstDocumentAreInNoVolume() throws {
        #expect(try cutter([90, 10, 10], documents: [1..<3], most: 100).volumes() == [1..<3])
    }

    @Test func aPageThatNoVolumeHoldsIsNamed() {
        #expect(throws: VolumeCutter.TooLarge(page: 1, bytes: 110)) {
            try cutter([10, 100], documents: [0..<2], most: 100).volumes()
        }
        #expect(throws: VolumeCutter.TooLarge(page: nil, bytes: 10)) {
            try cutter([1], documents: [0..<1], most: 9).volumes()
        }
    }

    /// However little it was too large, and whatever was thought of it.
    @Test(arguments: [101, 1_000]) func whatCameOutTooLargeIsNotCutSoAgain(_ bytes: Int) throws {
        var cutter = cutter([10, 10, 10, 10], documents: [0..<4], most: 100)
        #expect(try cutter.volumes() == [0..<4])
        cutter.correct(0..<4, to: bytes)
        if bytes == 101 { #expect(try cutter.volumes() == [0..<3, 3..<4]) }
        if bytes == 1_000 { #expect(throws: VolumeCutter.TooLarge.self) { try cutter.volumes() } }
    }
}
