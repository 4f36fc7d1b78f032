import Documents
import TestSupport
import Testing

/// Where something of a drawing stands, a little smaller than it is, so that neighbours may touch.
struct LabelBox {
    var left, right, top, bottom: Double

    func overlaps(_ other: LabelBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func isInside(_ drawing: Drawing) -> Bool {
        left >= -0.01 && top >= 0 && right <= drawing.width + 0.01 && bottom <= drawing.height
    }
}

extension LabelBox {
    init(_ label: Label) {
        let width = min(label.room, Double(label.words.count) * 0.55 * label.size)
        let left =
            switch label.anchor {
            case .start: label.at.x
            case .middle: label.at.x - width / 2
            case .end: label.at.x - width
            }
        self.init(
            left: left, right: left + width, top: label.at.y - label.size * 0.7,
            bottom: label.at.y + label.size * 0.2)
    }
}

extension Drawing {
    var labels: [Label] {
        shapes.compactMap { if case .label(let label) = $0 { label } else { nil } }
    }

    /// Records every two labels that collide, and each that leaves the drawing.
    func expectLabelsApart(_ comment: Comment) {
        let boxes = labels.map { LabelBox($0) }
        for (index, box) in boxes.enumerated() {
            #expect(box.isInside(self), comment)
            for (other, next) in boxes.enumerated().dropFirst(index + 1)
            where box.overlaps(next) {
                Issue.record("\(comment): \(labels[index].words) | \(labels[other].words)")
            }
        }
    }
}

extension Figure {
    var drawings: [Drawing] {
        guard case .responsive(let wide, let narrow, _) = artwork else { return [] }
        return [wide, narrow]
    }
}

extension SplitMix64 {
    /// Up to so many words, some of them very long.
    mutating func words(_ most: Int) -> String {
        (0...roll(most)).map { _ in
            String(repeating: "woven", count: roll(12) == 0 ? 9 : 1).prefix(roll(9) + 1)
        }.joined(separator: " ")
    }
}
