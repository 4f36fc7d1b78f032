import Documents
import TestSupport

/// A path as text: one letter a step, hundredths at most.
func written(_ steps: [Path.Step]) -> String {
    steps.map { step in
        switch step {
        case .move(let point): "M" + written(point)
        case .line(let point): "L" + written(point)
        case .curve(let one, let two, let end):
            "C" + [one, two, end].map(written).joined(separator: " ")
        case .close: "Z"
        }
    }.joined(separator: " ")
}

private func written(_ point: Point) -> String { "\(written(point.x)),\(written(point.y))" }

private func written(_ number: Double) -> String {
    let rounded = (number * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
}

/// The bytes with a few of them changed, put in, cut out, or the end gone.
func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 3))
        case 2: bytes.removeSubrange(place...)
        case 3: bytes.insert(contentsOf: bytes.prefix(place).suffix(12), at: place)
        default: if place < bytes.count { bytes[place] ^= 1 << UInt8(place % 8) }
        }
    }
    return bytes
}
