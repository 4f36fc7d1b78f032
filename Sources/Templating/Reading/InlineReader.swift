import Diagnostics

/// Reads the marks inside a line: `**strong**`, `*emphasis*`, `[words](https://…)`, `((field))`.
struct InlineReader {
    private let letters: [Letter]
    private let file: String
    private let phrases: ProtectedPhrases
    private var at = 0
    private(set) var problems: [Problem] = []
    /// How many stars, links and fields are open here.
    private var depth: Int
    /// For each letter, where the next `]` and the next `)` stand, so that no search is done twice.
    private let brackets: [Int?]
    private let closings: [Int?]

    static func read(
        _ letters: [Letter], file: String, phrases: ProtectedPhrases, depth: Int = 0,
        problems: inout [Problem]
    ) -> [TemplateInline] {
        guard depth <= TemplateReader.deepest else {
            let place = letters.first.map { Place(file: file, line: $0.line, column: $0.column) }
            problems.append(TemplateProblem.marksTooDeep(at: place ?? Place(file: file)))
            return []
        }
        var reader = InlineReader(letters: letters, file: file, phrases: phrases, depth: depth)
        let inlines = reader.inlines(until: nil)
        problems += reader.problems
        return inlines
    }

    private init(letters: [Letter], file: String, phrases: ProtectedPhrases, depth: Int) {
        self.letters = letters
        self.file = file
        self.phrases = phrases
        self.depth = depth
        let hasLinks = letters.contains { $0.scalar == "[" }
        brackets = hasLinks ? Self.next("]", in: letters) : []
        closings = hasLinks ? Self.next(")", in: letters) : []
    }

    private static func next(_ scalar: Unicode.Scalar, in letters: [Letter]) -> [Int?] {
        var found = [Int?](repeating: nil, count: letters.count)
        var last: Int?
        for index in letters.indices.reversed() {
            if letters[index].scalar == scalar { last = index }
            found[index] = last
        }
        return found
    }

    private func place(_ index: Int) -> Place {
        guard let letter = letters.indices.contains(index) ? letters[index] : letters.last else {
            return Place(file: file)
        }
        return Place(file: file, line: letter.line, column: letter.column)
    }

    private func sees(_ mark: String, at index: Int) -> Bool {
        var index = index
        for scalar in mark.unicodeScalars {
            guard index < letters.count, letters[index].scalar == scalar else {
                return false
            }
            index += 1
        }
        return true
    }

    private mutating func inlines(until mark: String?) -> [TemplateInline] {
        var found: [TemplateInline] = []
        var words: [Unicode.Scalar] = []
        func flush() {
            if !words.isEmpty { found.append(.text(String(words))) }
            words = []
        }
        while at < letters.count {
            if let mark, closes(mark) { break }
            if let literal = escaped() {
                words.append(literal)
            } else if sees("((", at: at) {
                flush()
                if let field = field() { found.append(field) }
            } else if let inner = emphasised(insideOf: mark) {
                flush()
                found.append(inner)
            } else if let link = link() {
                flush()
                found.append(link)
            } else {
                words.append(letters[at].scalar == "\n" ? " " : letters[at].scalar)
                at += 1
            }
        }
        flush()
        return found
    }

    /// `\` takes the meaning of the sign after it away.
    private mutating func escaped() -> Unicode.Scalar? {
        guard letters[at].scalar == "\\", at + 1 < letters.count,
            "()[]|*:\\".unicodeScalars.contains(letters[at + 1].scalar)
        else { return nil }
        at += 2
        return letters[at - 1].scalar
    }

    private func closes(_ mark: String) -> Bool {
        guard sees(mark, at: at), at > 0, letters[at - 1].scalar != " " else { return false }
        return mark == "**" || !sees("**", at: at)
    }

    private mutating func emphasised(insideOf outer: String?) -> TemplateInline? {
        guard letters[at].scalar == "*" else { return nil }
        let mark = sees("**", at: at) ? "**" : "*"
        let start = at
        guard mark != outer, start + mark.count < letters.count,
            letters[start + mark.count].scalar != " "
        else { return nil }
        guard depth < TemplateReader.deepest else {
            problems.append(TemplateProblem.marksTooDeep(at: place(start)))
            at = letters.count
            return .emphasis([])
        }
        at += mark.count
        depth += 1
        let inner = inlines(until: mark)
        depth -= 1
        guard at < letters.count else {
            problems.append(TemplateProblem.unclosedMark(mark, at: place(start)))
            return mark == "**" ? .strong(inner) : .emphasis(inner)
        }
        at += mark.count
        return mark == "**" ? .strong(inner) : .emphasis(inner)
    }

    private mutating func link() -> TemplateInline? {
        guard letters[at].scalar == "[",
            let middle = brackets[at], sees("](", at: middle), let end = closings[middle]
        else { return nil }
        let start = at
        let address = letters[(middle + 2)..<end].string
        let words = Self.read(
            Array(letters[(start + 1)..<middle]), file: file, phrases: phrases, depth: depth + 1,
            problems: &problems)
        at = end + 1
        if !["https:", "http:", "mailto:", "tel:"].contains(where: { address.hasPrefix($0) })
            || address.contains(where: { $0 == " " || $0 == "\"" || $0 == "<" })
        {
            problems.append(TemplateProblem.badLink(at: place(start)))
        }
        return .link(words: words, to: address, place(start))
    }

    /// `((…))`: closes where single and double brackets balance.
    private mutating func field() -> TemplateInline? {
        let start = at
        guard let end = FieldSpan.end(of: letters, from: at) else {
            problems.append(TemplateProblem.unclosedField(at: place(start)))
            at = letters.count
            return nil
        }
        let parts = FieldSpan.parts(of: letters[(start + 2)..<end])
        at = end + 2
        guard let first = parts.first?.trimmed(), !first.isEmpty else {
            problems.append(TemplateProblem.emptyField(at: place(start)))
            return nil
        }
        let reader = ConditionReader(file: file, phrases: phrases)
        guard parts.count > 1 else {
            return reader.path(first, problems: &problems).map { .field($0) }
        }
        guard let condition = reader.condition(first, problems: &problems) else { return nil }
        let sides = parts.dropFirst().prefix(2).map { part in
            Self.read(
                part.trimmed(), file: file, phrases: phrases, depth: depth + 1,
                problems: &problems)
        }
        if parts.count > 3 {
            problems.append(
                TemplateProblem.badCondition(
                    "`??` stands more than twice in these brackets", at: place(start)))
        }
        return .when(condition, sides[0], otherwise: sides.count > 1 ? sides[1] : [])
    }
}
