import Foundation
import TestSupport
import Testing

@testable import Casework

/// Files that nobody would write, in bulk: none ends the program, none takes long.
///
/// 300 of each kind in every run; `TWOVOICES_RANDOM=10000 swift test --filter RandomFiles` for more,
/// `TWOVOICES_SEED=…` for others.
@Suite(.serialized) struct RandomFilesTests {
    static func setting(_ name: String, else usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    static let count = setting("TWOVOICES_RANDOM", else: 300)
    static let seed = UInt64(setting("TWOVOICES_SEED", else: 1))

    /// Longer than any single file took by far.
    static let limit = Duration.seconds(5)

    private func read(_ bytes: [UInt8], as notation: CaseReader.Notation, _ number: Int) {
        let time = ProcessorTime.measure {
            for fault in faults(bytes, as: notation) where fault.contains(" 0:") {
                #expect(fault == "too-large 0:0", "\(notation), file \(number)")
            }
        }
        #expect(time < Self.limit, "\(notation), file \(number): \(time)")
    }

    /// Words of YAML, JSON and our own format, in no order.
    @Test func wordsInNoOrder() {
        let words = [
            "format: two-voices-case/1", "case:", "people:", "map:", "safety_plan:", "rules:", "- ",
            "  ", "    ", "\n", "\n", "\n  ", "\n    - ", "{ ", " }", "[", "]", ", ", ": ", "id: ",
            "ann", "plain: ", "formal: ", "who: ", "[ann]", "\"", "'", "|\n", ">-\n", "&a ", "*a",
            "<<: ", "!!str ", "# ", "---\n", "...\n", "%YAML 1.2\n", "2026-02-30", "yes", "~", "\t",
            "\\", "\u{202E}", "é", "\u{1F469}", "\0", "? ", "10", "-1e9", "null", "\u{FEFF}",
            "\r\n",
        ]
        var chance = Chance(seed: Self.seed)
        for number in 0..<Self.count {
            let length = chance.number(below: 200)
            let text = (0..<length).map { _ in words[chance.number(below: words.count)] }.joined()
            let whole = number % 2 == 0 ? smallCase + text : text
            read(Array(whole.utf8), as: number % 3 == 0 ? .json : .yaml, number)
        }
    }

    /// A right case with bytes changed, doubled, taken out, or cut off.
    @Test(arguments: ["reed", "brady"]) func bytesThatWereChanged(_ family: String) throws {
        let whole = try SampleCaseTests.bytes(family)
        var chance = Chance(seed: Self.seed &+ 1)
        for number in 0..<max(1, Self.count / 6) {
            var bytes = whole
            for _ in 0...chance.number(below: 6) {
                let place = chance.number(below: bytes.count)
                let end = min(bytes.count, place + chance.number(below: 80))
                switch chance.number(below: 5) {
                case 0: bytes[place] = UInt8(chance.number(below: 256))
                case 1: bytes.removeSubrange(place..<end)
                case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
                case 3: bytes.insert(UInt8(chance.number(below: 128)), at: place)
                default:
                    let other = chance.number(below: bytes.count - (end - place))
                    bytes.replaceSubrange(other..<other + (end - place), with: bytes[place..<end])
                }
            }
            read(bytes, as: .yaml, number)
        }
    }
}
