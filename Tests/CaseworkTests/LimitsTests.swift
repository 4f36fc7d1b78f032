import Diagnostics
import TestSupport
import Testing

@testable import Casework

/// What only somebody with bad intent, or a broken program, would write.
@Suite struct LimitsTests {
    @Test func deepNestingIsRefused() {
        let lists = String(repeating: "[", count: 10_000)
        #expect(faults(lists) == ["too-deep 1:65"])
        #expect(faults(lists, as: .json) == ["too-deep 1:65"])
        #expect(faults(String(repeating: "- ", count: 10_000)) == ["too-deep 1:129"])
        let blocks = String(repeating: "{\"a\":", count: 10_000)
        #expect(faults(blocks, as: .json) == ["too-deep 1:321"])
    }

    @Test func aliasesThatExplodeAreRefused() {
        var text = "a: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let row = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(row)]\n"
        }
        #expect(faults(text).contains { $0.hasPrefix("alias-bomb") })
    }

    @Test func anAliasServesOneValue() throws {
        let text =
            smallCase + """
                map: [{ id: m, plain: &words Some words, formal: *words }]
                """
        let wording = try read(text).value.item("m")?.wording()
        #expect(wording?.formal == wording?.plain)
    }

    @Test func aLongWordIsRefusedAndNotRepeated() {
        let long = String(repeating: "x", count: 1_000_000)
        #expect(faults(smallCase + "map: [{ id: m, plain: \(long) }]") == ["too-long 6:23"])
        let asKey = Result { () throws(Problems) in try read("\"\(long)\": a") }
        guard case .failure(let problems) = asKey else { return #expect(Bool(false)) }
        #expect(problems.all.allSatisfy { $0.message.utf8.count < 300 && $0.hint.utf8.count < 300 })
    }

    @Test func problemsHaveAnEnd() {
        let found = faults((0..<5_000).map { "key\($0): a\n" }.joined())
        #expect(found.count == ProblemLog.limit + 1)
    }

    /// The shortest of three readings.
    private func time(_ text: String) -> Duration {
        let bytes = Array(text.utf8)
        return (0..<3).map { _ in ProcessorTime.measure { _ = faults(bytes) } }.min() ?? .zero
    }

    @Test func manyMistakesTakeAStraightLine() {
        func text(_ count: Int) -> String {
            let people = (0..<count).map { "  - { id: p\($0), role: other, name: { first: A } }\n" }
            let map = (0..<count).map { "  - { id: m\($0), plain: '[q\($0)] x', who: q\($0) }\n" }
            return smallCase + people.joined() + "map:\n" + map.joined()
        }
        #expect(faults(text(10)).count == 10)
        #expect(time(text(2_000)) < time(text(500)) * 8 + .seconds(1))
    }

    @Test func tenThousandRulesTakeAStraightLine() {
        func text(_ count: Int) -> String {
            let rules = (0..<count).map {
                "  - { id: r\($0), plain: '[ann] does it.', formal: Done., who: [bob] }\n"
            }
            return smallCase + "safety_plan:\n  rules:\n" + rules.joined()
        }
        #expect(faults(text(10_000)) == [])
        #expect(time(text(4_000)) < time(text(1_000)) * 8 + .seconds(1))
    }

    @Test func anyBytesAreAnsweredWithoutACrash() {
        var seed: UInt64 = 42
        func next() -> UInt64 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return seed >> 33
        }
        let whole = Array(smallCase.utf8)
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0...(next() % 4) {
                bytes[Int(next()) % bytes.count] = UInt8(truncatingIfNeeded: next())
            }
            bytes.removeLast(Int(next()) % (bytes.count / 2))
            _ = faults(bytes)
            _ = faults(bytes, as: .json)
        }
    }
}
