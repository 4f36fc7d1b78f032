/// What says that something goes on from the page before.
enum ContinuedMark {
    static func word(_ language: String) -> String {
        language.lowercased().hasPrefix("cy") ? "parhad" : "continued"
    }

    static func inBrackets(_ language: String) -> String { "(\(word(language)))" }
}

extension RunningHead {
    /// Lines of a caption over what is repeated below them.
    convenience init(over lines: [Strip], leading: Double, _ marks: [Mark], height: Double) {
        let below = Double(lines.count) * leading
        let caption = lines.enumerated().flatMap { index, line in
            line.marks.map { Mark($0.paint.moved(0, Double(index) * leading), $0.owner) }
        }
        self.init(
            marks: caption + marks.map { Mark($0.paint.moved(0, below), $0.owner) },
            height: below + height)
    }
}
