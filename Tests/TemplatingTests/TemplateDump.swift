import Documents

@testable import Templating

/// A template's tree as lines of text, as the examples of its description show it.
enum TemplateDump {
    static func lines(_ blocks: [TemplateBlock]) -> [String] { blocks.flatMap(lines) }

    private static func lines(_ block: TemplateBlock) -> [String] {
        switch block {
        case .heading(let level, let words): ["heading \(level)"] + inner(lines(words))
        case .paragraph(let words): ["paragraph"] + inner(lines(words))
        case .list(let marker, let items): ["list \(name(marker))"] + inner(items.flatMap(lines))
        case .quote(let blocks): ["quote"] + inner(lines(blocks))
        case .table(let table):
            ["table"] + inner(["header"] + inner(cells(table.header)))
                + inner(table.rows.flatMap(lines))
        case .choice(let choice):
            choice.branches.flatMap { branch in
                [branch.condition.map { "if " + words($0) } ?? "otherwise"]
                    + inner(lines(branch.content))
            }
        case .each(let loop):
            ["each \(loop.name) in \(words(loop.list))"] + inner(lines(loop.content))
                + (loop.otherwise.isEmpty ? [] : ["otherwise"] + inner(lines(loop.otherwise)))
        case .part(let kind, let blocks): ["part \(kind.rawValue)"] + inner(lines(blocks))
        case .include(let name, _): ["include \(name)"]
        case .draw(let figure, let path): ["draw \(figure) of \(words(path))"]
        case .picture(let path): ["picture \(words(path))"]
        case .contents: ["contents"]
        case .page: ["page"]
        }
    }

    private static func lines(_ item: TemplateItem) -> [String] {
        switch item {
        case .one(let blocks): ["item"] + inner(lines(blocks))
        case .each(let loop):
            ["each \(loop.name) in \(words(loop.list))"] + inner(loop.content.flatMap(lines))
        }
    }

    private static func lines(_ row: TemplateRow) -> [String] {
        switch row {
        case .one(let row): ["row"] + inner(cells(row))
        case .each(let loop):
            ["each \(loop.name) in \(words(loop.list))"] + inner(loop.content.flatMap(lines))
        }
    }

    private static func cells(_ cells: [[TemplateInline]]) -> [String] {
        cells.flatMap { ["cell"] + inner(lines($0)) }
    }

    static func lines(_ inlines: [TemplateInline]) -> [String] {
        inlines.flatMap { inline -> [String] in
            switch inline {
            case .text(let words): ["text \"\(words)\""]
            case .strong(let words): ["strong"] + inner(lines(words))
            case .emphasis(let words): ["emphasis"] + inner(lines(words))
            case .link(let words, let to, _): ["link \(to)"] + inner(lines(words))
            case .field(let path): ["field \(words(path))"]
            case .when(let condition, let then, let otherwise):
                ["when \(words(condition))"] + inner(lines(then))
                    + (otherwise.isEmpty ? [] : ["else"] + inner(lines(otherwise)))
            case .lineBreak: ["break"]
            }
        }
    }

    private static func words(_ condition: Condition) -> String {
        condition.tests.map { test in
            let not = test.isNegated ? "not " : ""
            let path = words(test.path)
            return switch test.question {
            case .present: not + path
            case .any: not + "any " + path
            case .none: not + "no " + path
            case .one: path + " is " + not + "one"
            case .many: path + " is " + not + "many"
            case .equals(let word): path + " is " + not + word
            }
        }.joined(separator: condition.join == .and ? " and " : " or ")
    }

    private static func words(_ path: FieldPath) -> String {
        path.folded.joined(separator: ".") + (path.format.map { " as \($0.rawValue)" } ?? "")
    }

    private static func name(_ marker: List.Marker) -> String {
        switch marker {
        case .bullet: "bullet"
        case .number(let first): "from \(first)"
        }
    }

    private static func inner(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }
}
