import Casework
import Diagnostics
import Documents

/// The front page between two lines of `---`.
extension TemplateReader {
    static let frontKeys = ["title", "short", "for", "of", "sheet", "reading", "pictures", "needs"]

    mutating func frontPage() -> FrontPage {
        let start = Place(file: file, line: 1, column: 1)
        var front = FrontPage(place: start)
        guard current?.string.trimmedSpaces() == "---" else {
            problems.append(
                TemplateProblem.badFrontPage(
                    "a template begins with a front page between two lines of ---", at: start))
            return front
        }
        at += 1
        var seen: Set<String> = []
        while let line = current, line.string.trimmedSpaces() != "---" {
            at += 1
            if line.isBlank || line.hasPrefix("//") { continue }
            entry(line, into: &front, seen: &seen)
        }
        guard current != nil else {
            problems.append(
                TemplateProblem.badFrontPage("the front page is never closed with ---", at: start))
            return front
        }
        at += 1
        for key in ["title", "for"] where !seen.contains(key) {
            problems.append(
                TemplateProblem.badFrontPage("the front page has no `\(key)`", at: start))
        }
        return front
    }

    private mutating func entry(
        _ line: SourceLine, into front: inout FrontPage, seen: inout Set<String>
    ) {
        guard let colon = line.text.firstIndex(of: ":") else {
            problems.append(
                TemplateProblem.badFrontPage(
                    "a line of the front page is a name, a colon and a value", at: place(line)))
            return
        }
        let key = String(line.text[..<colon]).trimmedSpaces().lowercased()
        if !seen.insert(key).inserted {
            problems.append(
                TemplateProblem.badFrontPage("`\(key)` stands here twice", at: place(line)))
        }
        let letters = line.letters(from: colon + 1).trimmed()
        let value = letters.string
        switch key {
        case "title": front.title = inlines(letters)
        case "short": front.short = inlines(letters)
        case "for": front.readers = Self.parts(value)
        case "of":
            front.subject = subject(value, line)
            if front.subject.isNeeded, let kind = front.subject.kind {
                front.needs.append(FieldPath(names: [kind], place: place(line)))
            }
        case "sheet": front.sheet = sheet(value, line)
        case "reading":
            front.reading = grade(value, line)
            front.readingPlace = place(line)
        case "pictures":
            if value.hasPrefix("every ") {
                front.pictured = FieldName.folded(value.dropFirst(6))
            } else {
                problems.append(
                    TemplateProblem.badFrontPage(
                        "`pictures` says `every` and a name, such as `every rule`",
                        at: place(line)))
            }
        case "needs":
            let reader = ConditionReader(file: file, phrases: phrases)
            for part in Self.split(letters) {
                if let path = reader.path(part, problems: &problems) { front.needs.append(path) }
            }
        default:
            let nearest = NearestName.of(key, among: Self.frontKeys)
            problems.append(
                TemplateProblem.badFrontPage(
                    "the front page knows no `\(key)`", at: place(line),
                    hint: nearest.map { "did you mean `\($0)`?" }
                        ?? "known are: " + Self.frontKeys.joined(separator: ", ")))
        }
    }

    private static func parts(_ value: String) -> [String] {
        value.split(separator: ",").map { String($0).trimmedSpaces() }.filter { !$0.isEmpty }
    }

    private static func split(_ letters: [Letter]) -> [[Letter]] {
        letters.split(separator: ",", omittingEmptySubsequences: true)
    }

    private mutating func subject(_ value: String, _ line: SourceLine) -> FrontPage.Subject {
        let written = Self.parts(value)
        if let alone = FrontPage.Subject.alone.first(where: { $0.written == written }) {
            return alone
        }
        let types = ClosedList.meetingType.words
        for word in written where !types.contains(word) {
            problems.append(TemplateProblem.unknownSubject(word, types: types, at: place(line)))
        }
        if written.isEmpty {
            problems.append(
                TemplateProblem.badFrontPage(
                    "`of` says what the document is of: types of meetings, `hearing` or `statement`",
                    at: place(line)))
        }
        return .meeting(types: written)
    }

    private mutating func sheet(_ value: String, _ line: SourceLine) -> Sheet {
        if let sheet = Sheet(rawValue: value) { return sheet }
        problems.append(
            TemplateProblem.badFrontPage(
                "there is no sheet called \"\(value)\"", at: place(line),
                hint: "known are: " + Sheet.allCases.map(\.rawValue).joined(separator: ", ")))
        return .a4
    }

    private mutating func grade(_ value: String, _ line: SourceLine) -> Double? {
        if let grade = Double(value), (1...20).contains(grade) { return grade }
        problems.append(
            TemplateProblem.badFrontPage(
                "`reading` is a school grade from 1 to 20", at: place(line)))
        return nil
    }
}

extension [Letter] {
    fileprivate func split(
        separator: Unicode.Scalar, omittingEmptySubsequences: Bool
    ) -> [[Letter]] {
        split(omittingEmptySubsequences: omittingEmptySubsequences) {
            $0.scalar == separator
        }.map(Array.init)
    }
}
