/// Chance that is the same on every day.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, and without, a limit above 0.
    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: state >> 33) % max(1, limit)
    }

    mutating func some<Element>(_ count: Int, of all: [Element]) -> [Element] {
        var rest = all
        return (0..<min(count, all.count)).map { _ in rest.remove(at: number(below: rest.count)) }
    }
}
