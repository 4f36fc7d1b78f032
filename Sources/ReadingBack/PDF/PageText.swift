/// The words of a page in the order in which they are shown, and of each marked sequence.
///
/// Words that stand apart on the paper are parted by a space, and lines by a line's end, whether
/// or not the file says so; words that touch are one.
struct PageText {
    private(set) var whole = ""
    private(set) var sequences: [Int: String] = [:]
    private var current: Int?
    private var pen: (x: Double, y: Double)?

    mutating func begin(sequence: Int?) { current = sequence }

    /// Adds what is shown from `start` to `end`, in page space; `height` is that of its letters.
    mutating func add(
        _ text: String, from start: (x: Double, y: Double), to end: (x: Double, y: Double),
        height: Double
    ) {
        let gap = separator(before: start, height: height)
        pen = end
        guard !text.isEmpty else { return }
        let needsGap = !(whole.unicodeScalars.last?.properties.isWhitespace ?? true)
        whole += needsGap ? gap + text : text
        guard let current else { return }
        let known = sequences[current]
        let isOpen = !(known?.unicodeScalars.last?.properties.isWhitespace ?? true)
        sequences[current, default: ""] += isOpen ? gap + text : text
    }

    private func separator(before start: (x: Double, y: Double), height: Double) -> String {
        guard let pen else { return "" }
        if abs(start.y - pen.y) > height * 0.3 { return "\n" }
        let gap = start.x - pen.x
        return gap > height * 0.15 || gap < -height * 0.5 ? " " : ""
    }
}
