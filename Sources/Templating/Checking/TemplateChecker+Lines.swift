import Casework
import Diagnostics

/// Fields and conditions inside a line.
extension TemplateChecker {
    /// What is known to be there after a condition, either way.
    struct Known {
        var whenTrue: [String] = []
        var whenFalse: [String] = []
    }

    mutating func check(_ inlines: [TemplateInline], _ names: Names) {
        for inline in inlines {
            switch inline {
            case .text, .lineBreak: break
            case .strong(let inner), .emphasis(let inner): check(inner, names)
            case .link(let words, _, _): check(words, names)
            case .field(let path): field(path, names)
            case .when(let condition, let then, let otherwise):
                let known = check(condition, names)
                check(then, names.knowing(known.whenTrue))
                check(otherwise, names.knowing(known.whenFalse))
            }
        }
    }

    private mutating func field(_ path: FieldPath, _ names: Names) {
        if path.names.count == 1, path.format == nil, terms.has(path.names[0]) { return }
        guard let found = guarded(path, names) else { return }
        guard let format = path.format else {
            bare(path, found.shape)
            return
        }
        if !format.words(found.shape) {
            report(TemplateProblem.wrongFormat(path, format, is: found.shape.described))
        }
    }

    /// A field without `as …`.
    private mutating func bare(_ path: FieldPath, _ shape: Shape) {
        switch shape {
        case .text, .wording, .date, .time, .number, .choice, .person, .list(.person): break
        case .record(let type) where type.hasWordings || type.name == "person": break
        case .list:
            report(
                TemplateProblem.needsFormat(
                    path, is: "a list",
                    hint: "write `as list` or `as lines`, or repeat a block with `for each`"))
        case .flag, .done:
            report(
                TemplateProblem.needsFormat(
                    path, is: shape.described,
                    hint: "write `as yes or no`, or ((\(path.written) ?? … ?? …))"))
        case .picture:
            report(
                TemplateProblem.needsFormat(
                    path, is: "a picture", hint: "write `::: picture \(path.written)`"))
        case .record, .table:
            report(
                TemplateProblem.needsFormat(
                    path, is: shape.described, hint: "name one of its fields after a dot"))
        }
    }

    mutating func check(_ condition: Condition, _ names: Names) -> Known {
        var known = Known()
        var inner = names
        for test in condition.tests {
            guard case .found(let found) = inner.find(test.path) else {
                unknown(test.path, inner)
                continue
            }
            comparison(test, found.shape)
            let isThere = test.question != .none
            if isThere != test.isNegated {
                if condition.join == .and {
                    known.whenTrue.append(found.identity)
                    inner = inner.knowing([found.identity])
                } else if condition.tests.count == 1 {
                    known.whenTrue.append(found.identity)
                }
            } else if condition.tests.count == 1 || condition.join == .or {
                known.whenFalse.append(found.identity)
            }
        }
        return known
    }

    private mutating func comparison(_ test: Condition.Test, _ shape: Shape) {
        switch test.question {
        case .present: break
        case .any, .none, .one, .many:
            if !shape.isList {
                report(TemplateProblem.notAList(test.path, is: shape.described))
            }
        case .equals(let word): equality(test.path, shape, word)
        }
    }

    private mutating func equality(_ path: FieldPath, _ shape: Shape, _ word: String) {
        let isFlag = ["yes", "no"].contains(word)
        switch shape {
        case .choice(let list):
            guard !list.words.contains(word) else { return }
            let nearest = NearestName.of(word, among: list.words)
            report(
                TemplateProblem.cannotCompare(
                    path, with: word,
                    hint: nearest.map { "did you mean \"\($0)\"?" }
                        ?? "it is one of: " + list.words.joined(separator: ", ")))
        case .flag, .done:
            if !isFlag {
                report(TemplateProblem.cannotCompare(path, with: word, hint: "it is yes or no"))
            }
        case .number:
            if Double(word) == nil {
                report(TemplateProblem.cannotCompare(path, with: word, hint: "it is a number"))
            }
        default:
            report(
                TemplateProblem.cannotCompare(
                    path, with: word,
                    hint: "`is` compares words of a closed list, yes, no, and numbers"))
        }
    }
}

extension Format {
    /// Whether it can word what the field is.
    func words(_ shape: Shape) -> Bool {
        switch (self, shape) {
        case (.longDate, .date), (.shortDate, .date), (.weekday, .date), (.age, .date),
            (.longDate, .done), (.shortDate, .done), (.weekday, .done),
            (.names, .person), (.names, .list(.person)), (.fullNames, .person),
            (.fullNames, .list(.person)), (.roles, .person), (.roles, .list(.person)),
            (.she, .list(.person)), (.her, .list(.person)), (.hers, .list(.person)),
            (.says, .person), (.says, .list(.person)),
            (.lines, .list), (.list, .list), (.lines, .text), (.lines, .wording),
            (.number, .number), (.number, .list), (.word, .number), (.word, .choice),
            (.yesOrNo, .flag), (.yesOrNo, .done), (.yesOrNo, .choice),
            (.telephone, .text), (.page, .number),
            (.she, .person), (.her, .person), (.hers, .person):
            true
        case (.source, .record(let type)), (.source, .list(.record(let type))):
            ["source", "citation"].contains(type.name)
        case (.names, .record(let type)), (.she, .record(let type)), (.her, .record(let type)),
            (.hers, .record(let type)):
            type.name == "person"
        default: false
        }
    }
}
