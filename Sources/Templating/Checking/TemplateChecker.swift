import Casework
import Diagnostics
import Documents
import Pictures

/// Checks a template against the case format before any case is touched: every field name,
/// condition, part and picture exists, and every optional field is guarded.
struct TemplateChecker {
    let parts: [String: [TemplateBlock]]
    let terms: TermTable
    let pictures: Set<String>
    private(set) var problems: [Problem] = []
    private var including: [String] = []
    private var lastLevel = 0
    private var includes = 0

    /// A template includes parts so many times at most, those that parts include among them.
    static let mostIncludes = 1_000
    /// With so many problems, names that were meant are no longer looked for.
    static let mostSuggestions = 200

    init(parts: [String: [TemplateBlock]], terms: TermTable, pictures: Set<String>) {
        self.parts = parts
        self.terms = terms
        self.pictures = pictures
    }

    mutating func check(_ template: Template) {
        lastLevel = 0
        includes = 0
        var names = Names()
        names.subject = template.front.subject.kind
        for path in template.front.needs {
            guard case .found(let found) = names.find(path) else {
                unknown(path, names)
                continue
            }
            names.present.insert(found.identity)
            names.present.formUnion(Self.prefixes(of: found.identity))
        }
        check(template.front.title, names)
        check(template.front.short, names)
        check(template.blocks, names)
    }

    mutating func check(_ blocks: [TemplateBlock], _ names: Names) {
        for block in blocks { check(block, names) }
    }

    private mutating func check(_ block: TemplateBlock, _ names: Names) {
        switch block {
        case .heading(let level, let words):
            heading(level, words, names)
        case .paragraph(let words): check(words, names)
        case .list(_, let items): for item in items { check(item, names) }
        case .quote(let inner), .part(_, let inner): check(inner, names)
        case .table(let table):
            for cell in table.header { check(cell, names) }
            for row in table.rows { check(row, names) }
        case .choice(let choice): check(choice, names)
        case .each(let loop):
            guard let inner = entered(loop.name, loop.list, names) else { return }
            check(loop.content, inner)
            check(loop.otherwise, names)
        case .include(let name, let place): include(name, place, names)
        case .draw(let figure, let path): draw(figure, path, names)
        case .picture(let path): picture(path, names)
        case .contents, .page: break
        }
    }

    private mutating func heading(_ level: Int, _ words: [TemplateInline], _ names: Names) {
        if level > lastLevel + 1, let place = words.firstPlace {
            problems.append(TemplateProblem.headingSkipped(level, at: place))
        }
        lastLevel = level
        check(words, names)
    }

    private mutating func check(_ item: TemplateItem, _ names: Names) {
        switch item {
        case .one(let blocks): check(blocks, names)
        case .each(let loop):
            guard let inner = entered(loop.name, loop.list, names) else { return }
            for item in loop.content { check(item, inner) }
            for item in loop.otherwise { check(item, names) }
        }
    }

    private mutating func check(_ row: TemplateRow, _ names: Names) {
        switch row {
        case .one(let cells): for cell in cells { check(cell, names) }
        case .each(let loop):
            guard let inner = entered(loop.name, loop.list, names) else { return }
            for row in loop.content { check(row, inner) }
        }
    }

    private mutating func check(_ choice: Choice<TemplateBlock>, _ names: Names) {
        var rest = names
        let level = lastLevel
        for branch in choice.branches {
            lastLevel = level
            guard let condition = branch.condition else {
                check(branch.content, rest)
                continue
            }
            let known = check(condition, rest)
            check(branch.content, rest.knowing(known.whenTrue))
            rest = rest.knowing(known.whenFalse)
        }
    }

    /// The names inside a loop, or nil where there is nothing to repeat.
    private mutating func entered(_ name: String, _ path: FieldPath, _ names: Names) -> Names? {
        guard case .found(let found) = names.find(path) else {
            unknown(path, names)
            return nil
        }
        guard case .list(let member) = found.shape else {
            problems.append(TemplateProblem.notAList(path, is: found.shape.described))
            return nil
        }
        let folded = FieldName.folded(name)
        if names.top(folded) != nil
            || names.variables.contains(where: { $0.name == folded })
        {
            problems.append(TemplateProblem.shadowed(name, at: path.place))
        }
        var inner = names
        inner.variables.append((folded, name, member, "\(folded)#\(names.variables.count)"))
        return inner
    }

    private mutating func include(_ name: String, _ place: Place, _ names: Names) {
        guard let blocks = parts[FieldName.folded(name)] else {
            problems.append(
                TemplateProblem.unknownInclude(name, among: parts.keys.sorted(), at: place))
            return
        }
        guard !including.contains(name) else {
            problems.append(TemplateProblem.circularInclude(name, at: place))
            return
        }
        includes += 1
        guard includes <= Self.mostIncludes else {
            if includes == Self.mostIncludes + 1 {
                problems.append(TemplateProblem.tooManyIncludes(Self.mostIncludes, at: place))
            }
            return
        }
        including.append(name)
        check(blocks, names)
        including.removeLast()
    }

    private mutating func draw(_ figure: String, _ path: FieldPath, _ names: Names) {
        guard let known = KnownFigure(figure) else {
            problems.append(TemplateProblem.unknownFigure(figure, at: path.place))
            return
        }
        guard let found = guarded(path, names) else { return }
        guard known.isDrawn(of: found.shape) else {
            problems.append(TemplateProblem.wrongFigure(figure, path, is: found.shape.described))
            return
        }
    }

    private mutating func picture(_ path: FieldPath, _ names: Names) {
        let isWord = path.names.count == 1 && pictures.contains(path.names[0])
        if case .found(let found) = names.find(path) {
            if case .picture = found.shape {
                _ = guarded(path, names)
            } else if !isWord {
                problems.append(TemplateProblem.notAPicture(path, nearest: nil))
            }
            return
        }
        guard isWord else {
            let nearest = NearestName.of(path.written, among: pictures.sorted())
            problems.append(TemplateProblem.notAPicture(path, nearest: nearest))
            return
        }
    }

    mutating func unknown(_ path: FieldPath, _ names: Names) {
        var names = names
        names.suggests = problems.count < Self.mostSuggestions
        guard case .unknown(let nearest) = names.find(path) else { return }
        problems.append(TemplateProblem.unknownField(path, nearest: nearest))
    }

    /// The field, with a problem where it is unknown or may be missing.
    mutating func guarded(_ path: FieldPath, _ names: Names) -> Names.Found? {
        var quick = names
        quick.suggests = false
        guard case .found(let found) = quick.find(path) else {
            unknown(path, names)
            return nil
        }
        if found.isUnguarded { problems.append(TemplateProblem.unguarded(path)) }
        return found
    }

    mutating func report(_ problem: Problem) { problems.append(problem) }

    /// `a.b.c` → `a`, `a.b`: what must be there when the field itself is.
    static func prefixes(of identity: String) -> [String] {
        var prefixes: [String] = []
        for (index, character) in zip(identity.indices, identity) where character == "." {
            prefixes.append(String(identity[..<index]))
        }
        return prefixes
    }
}

extension Names {
    func knowing(_ identities: [String]) -> Names {
        var names = self
        for identity in identities {
            names.present.insert(identity)
            names.present.formUnion(TemplateChecker.prefixes(of: identity))
        }
        return names
    }
}

extension [TemplateInline] {
    /// Where the first field or link stands.
    var firstPlace: Place? {
        for inline in self {
            switch inline {
            case .field(let path): return path.place
            case .link(_, _, let place): return place
            case .when(let condition, _, _): return condition.place
            case .strong(let inner), .emphasis(let inner):
                if let place = inner.firstPlace { return place }
            case .text, .lineBreak: continue
            }
        }
        return nil
    }
}
