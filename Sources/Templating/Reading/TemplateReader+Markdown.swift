import Diagnostics
import Documents

/// The plain Markdown of a template.
extension TemplateReader {
    mutating func markdown(_ line: SourceLine) -> [TemplateBlock] {
        if line.hasPrefix("#") { return heading(line) }
        if line.hasPrefix(">") { return quote() }
        if line.hasPrefix("|") { return table() }
        if let marker = ListMarker(line) { return list(marker) }
        return paragraph()
    }

    private mutating func heading(_ line: SourceLine) -> [TemplateBlock] {
        at += 1
        let level = line.text.prefix { $0 == "#" }.count
        let words = inlines(line.letters(from: level))
        guard (1...3).contains(level), line.text.count > level, line.text[level] == " " else {
            problems.append(
                Problem(
                    "bad-heading", "a heading is one to three # and a space", at: place(line)))
            return []
        }
        return [.heading(level: level, words)]
    }

    private mutating func quote() -> [TemplateBlock] {
        var inner: [SourceLine] = []
        while let line = current, line.hasPrefix(">") {
            // The sign becomes a space, so that columns stay what they are.
            var text = line.text
            text.removeFirst()
            inner.append(SourceLine(number: line.number, text: text))
            at += 1
        }
        return [.quote(nested(inner, indent: 1))]
    }

    /// Blocks inside a quote or an item, read as lines of their own.
    private mutating func nested(_ inner: [SourceLine], indent: Int) -> [TemplateBlock] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest, let first = inner.first else {
            if let first = inner.first {
                problems.append(TemplateProblem.tooDeep(at: place(first)))
            }
            return []
        }
        _ = first
        var reader = self
        reader.lines = inner.map { line in
            let spaces = min(line.indent, indent)
            return SourceLine(number: line.number, text: Array(line.text.dropFirst(spaces)))
        }
        reader.at = 0
        reader.problems = []
        let blocks = reader.blockSequence()
        problems += reader.problems
        return blocks
    }

    private mutating func list(_ marker: ListMarker) -> [TemplateBlock] {
        var items: [TemplateItem] = []
        while let line = current, let next = ListMarker(line), next.isSameKind(as: marker) {
            var inner = [
                SourceLine(number: line.number, text: Array(line.text.dropFirst(next.width)))
            ]
            at += 1
            while let more = current, continues(more, width: next.width) {
                inner.append(
                    SourceLine(number: more.number, text: Array(more.text.dropFirst(next.width))))
                at += 1
            }
            items.append(.one(nested(inner, indent: 0)))
        }
        return [.list(marker.listMarker, items: items)]
    }

    /// A line belongs to the item above when it is indented as far as the item's words.
    private func continues(_ line: SourceLine, width: Int) -> Bool {
        if line.isBlank {
            guard lines.indices.contains(at + 1) else { return false }
            let next = lines[at + 1]
            return !next.isBlank && next.indent >= width
        }
        return line.indent >= width
    }

    private mutating func paragraph() -> [TemplateBlock] {
        var letters: [Letter] = []
        while let line = current, !line.isBlank, !startsBlock(line) || letters.isEmpty {
            if !letters.isEmpty {
                letters.append(Letter(scalar: "\n", line: line.number, column: 0))
            }
            if line.hasPrefix("```") || line.hasPrefix("    ") || line.hasPrefix("<") {
                problems.append(TemplateProblem.rawMarkup(at: place(line)))
            }
            letters += line.letters()
            at += 1
        }
        return [.paragraph(inlines(letters))]
    }

    private func startsBlock(_ line: SourceLine) -> Bool {
        line.hasPrefix(":::") || line.hasPrefix("#") || line.hasPrefix(">") || line.hasPrefix("|")
            || line.hasPrefix("//") || ListMarker(line) != nil
    }
}

/// `- `, or `1. `.
struct ListMarker {
    var number: Int?
    /// Characters before the item's words.
    var width: Int

    init?(_ line: SourceLine) {
        if line.hasPrefix("- ") {
            width = 2
            return
        }
        let digits = line.text.prefix { ("0"..."9").contains($0) }
        guard (1...9).contains(digits.count),
            line.text.dropFirst(digits.count).starts(with: ". ".unicodeScalars),
            let number = Int(String(digits))
        else { return nil }
        self.number = number
        width = digits.count + 2
    }

    func isSameKind(as other: ListMarker) -> Bool { (number == nil) == (other.number == nil) }

    var listMarker: List.Marker { number.map { .number(from: $0) } ?? .bullet }
}
