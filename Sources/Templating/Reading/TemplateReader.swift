import Diagnostics
import Documents

/// Reads a template's text into its tree. Nothing of a case is known here.
struct TemplateReader {
    /// Blocks may be nested this deep.
    static let deepest = 40

    let file: String
    let phrases: ProtectedPhrases
    var lines: [SourceLine]
    var at = 0
    var problems: [Problem] = []
    var depth = 0

    /// A text that was read, with all that is wrong with it.
    struct Reading<Content> {
        var content: Content
        var problems: [Problem]

        /// Whether its fields can be checked: where fences or conditions are broken, whatever
        /// stands in them would be found wrong for that alone.
        var canBeChecked: Bool { problems.allSatisfy { !Self.structural.contains($0.code) } }

        private static var structural: Set<String> {
            [
                "unclosed-block", "stray-end", "wrong-end", "stray-otherwise", "too-deep",
                "bad-condition",
            ]
        }
    }

    /// A template with its front page.
    static func template(
        _ text: String, file: String, phrases: ProtectedPhrases
    ) -> Reading<Template> {
        var reader = TemplateReader(text, file: file, phrases: phrases)
        let front = reader.frontPage()
        let blocks = reader.wholeBody()
        return Reading(
            content: Template(front: front, blocks: blocks, file: file), problems: reader.problems)
    }

    /// A part file: blocks without a front page.
    static func part(
        _ text: String, file: String, phrases: ProtectedPhrases
    ) -> Reading<[TemplateBlock]> {
        var reader = TemplateReader(text, file: file, phrases: phrases)
        return Reading(content: reader.wholeBody(), problems: reader.problems)
    }

    init(_ text: String, file: String, phrases: ProtectedPhrases) {
        self.file = file
        self.phrases = phrases
        lines = text.lines.enumerated().map { SourceLine(number: $0.offset + 1, $0.element) }
    }

    func place(_ line: SourceLine, column: Int = 1) -> Place {
        Place(file: file, line: line.number, column: column)
    }

    var current: SourceLine? { lines.indices.contains(at) ? lines[at] : nil }

    mutating func inlines(_ letters: [Letter]) -> [TemplateInline] {
        InlineReader.read(letters.trimmed(), file: file, phrases: phrases, problems: &problems)
    }

    private mutating func wholeBody() -> [TemplateBlock] {
        var blocks: [TemplateBlock] = []
        while true {
            blocks += blockSequence()
            guard let line = current else { break }
            at += 1
            switch BlockLine(line.letters(from: 3), phrases: phrases) {
            case .end: problems.append(TemplateProblem.strayEnd(at: place(line)))
            default: problems.append(TemplateProblem.strayOtherwise(at: place(line)))
            }
        }
        return blocks
    }

    /// Blocks up to an `end` or `otherwise` that belongs to somebody else, or the end of the file.
    mutating func blockSequence() -> [TemplateBlock] {
        var blocks: [TemplateBlock] = []
        while let line = current {
            if line.isBlank || line.hasPrefix("//") {
                at += 1
            } else if line.hasPrefix(":::") {
                let command = BlockLine(line.letters(from: 3), phrases: phrases)
                if command.belongsToOpener { return blocks }
                at += 1
                blocks += fenced(command, line)
            } else {
                blocks += markdown(line)
            }
        }
        return blocks
    }
}

extension BlockLine {
    /// `end` and `otherwise` are read by the block that they close or part.
    var belongsToOpener: Bool {
        switch self {
        case .end, .otherwise, .otherwiseIf: true
        default: false
        }
    }
}
