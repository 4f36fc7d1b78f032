import Diagnostics

/// Reads `rule.who is many`, `not plan.review and any plan.red flags`, `meeting.on as long date`.
struct ConditionReader {
    var file: String
    var phrases: ProtectedPhrases

    private func place(_ letters: [Letter], else near: Place? = nil) -> Place {
        guard let first = letters.first else { return near ?? Place(file: file) }
        return Place(file: file, line: first.line, column: first.column)
    }

    /// A field's name with its format; where nothing is written, the problem is told near it.
    func path(
        _ letters: [Letter], near: Place? = nil, problems: inout [Problem]
    ) -> FieldPath? {
        let place = place(letters.trimmed(), else: letters.isEmpty ? near : place(letters))
        let letters = letters.trimmed()
        guard !letters.isEmpty else {
            problems.append(TemplateProblem.emptyField(at: place))
            return nil
        }
        var name = letters
        var format: Format?
        if let range = phrases.ranges(of: " as ", in: letters).last {
            let written = letters[range.upperBound...].string.trimmedSpaces()
            format = Format.allCases.first {
                FieldName.folded($0.rawValue) == FieldName.folded(written)
            }
            if format == nil {
                problems.append(TemplateProblem.unknownFormat(written, at: place))
            }
            name = Array(letters[..<range.lowerBound])
        }
        let names = name.string.utf8
            .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { String(Substring($0)).trimmedSpaces() }
        guard names.allSatisfy({ !$0.isEmpty }) else {
            problems.append(TemplateProblem.emptyField(at: place))
            return nil
        }
        return FieldPath(names: names, format: format, place: place)
    }

    func condition(_ letters: [Letter], problems: inout [Problem]) -> Condition? {
        let ands = phrases.ranges(of: " and ", in: letters)
        let ors = phrases.ranges(of: " or ", in: letters)
        if !ands.isEmpty && !ors.isEmpty {
            problems.append(
                TemplateProblem.badCondition(
                    "tests are joined all by `and` or all by `or`", at: place(letters)))
            return nil
        }
        let cuts = ands + ors
        var tests: [Condition.Test] = []
        var start = 0
        for end in cuts.map(\.lowerBound) + [letters.count] {
            let own = Array(letters[start..<end]).trimmed()
            guard let test = test(own, near: place(letters), problems: &problems) else {
                return nil
            }
            tests.append(test)
            start = cuts.first { $0.lowerBound == end }?.upperBound ?? end
        }
        return Condition(tests: tests, join: ors.isEmpty ? .and : .or, place: place(letters))
    }

    private func test(
        _ letters: [Letter], near: Place, problems: inout [Problem]
    ) -> Condition.Test? {
        for (word, question, negated) in Self.openings where opens(letters, with: word) {
            let rest = Array(letters.dropFirst(word.count))
            guard question != .present || phrases.ranges(of: " is ", in: rest).isEmpty else {
                break
            }
            return path(rest, near: near, problems: &problems).map {
                Condition.Test(path: $0, question: question, isNegated: negated)
            }
        }
        guard let range = phrases.ranges(of: " is ", in: letters).last else {
            return path(letters, near: near, problems: &problems).map {
                Condition.Test(path: $0, question: .present, isNegated: false)
            }
        }
        return comparison(letters, at: range, problems: &problems)
    }

    private func comparison(
        _ letters: [Letter], at range: Range<Int>, problems: inout [Problem]
    ) -> Condition.Test? {
        var word = letters[range.upperBound...].string.trimmedSpaces()
        let isNegated = word.hasPrefix("not ")
        if isNegated { word = String(word.dropFirst(4)).trimmedSpaces() }
        guard !word.isEmpty else {
            problems.append(
                TemplateProblem.badCondition("nothing stands after `is`", at: place(letters)))
            return nil
        }
        let question: Condition.Test.Question =
            switch word {
            case "many": .many
            case "one": .one
            case "there": .present
            case "empty": .none
            default: .equals(word)
            }
        let name = Array(letters[..<range.lowerBound])
        return path(name, near: place(letters), problems: &problems).map {
            Condition.Test(path: $0, question: question, isNegated: isNegated)
        }
    }

    private static let openings: [(String, Condition.Test.Question, Bool)] = [
        ("not ", .present, true), ("any ", .any, false), ("no ", .none, false),
        ("one ", .one, false), ("many ", .many, false),
    ]

    private func opens(_ letters: [Letter], with word: String) -> Bool {
        letters.prefix(word.count).string == word && letters.count > word.count
    }
}

extension String {
    /// Without spaces at both ends.
    func trimmedSpaces() -> String {
        let rest = utf8.drop { $0 == 0x20 }
        guard let last = rest.lastIndex(where: { $0 != 0x20 }) else { return "" }
        return String(Substring(rest[...last]))
    }
}
