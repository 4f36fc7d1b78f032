import Diagnostics
import Documents

/// Blocks that begin with `:::`.
extension TemplateReader {
    mutating func fenced(_ command: BlockLine, _ line: SourceLine) -> [TemplateBlock] {
        switch command {
        case .ifTrue(let letters): return choice(letters, line)
        case .forEach(let name, let list): return loop(name, list, line)
        case .itemsFor(let name, let list): return itemLoop(name, list, line)
        case .rowsFor(let name, let list): return rowLoop(name, list, line)
        case .part(let kind):
            return [.part(kind, closed("part \(kind.rawValue)", line) { $0.blockSequence() })]
        case .unknownPart(let name):
            problems.append(TemplateProblem.unknownPart(name, at: place(line)))
            return closed("part \(name)", line) { $0.blockSequence() }
        case .include(let name): return [.include(name: name, place(line))]
        case .draw(let figure, let letters):
            let reader = ConditionReader(file: file, phrases: phrases)
            return reader.path(letters, problems: &problems)
                .map { [.draw(figure: figure, $0)] } ?? []
        case .picture(let letters):
            let reader = ConditionReader(file: file, phrases: phrases)
            return reader.path(letters, problems: &problems).map { [.picture($0)] } ?? []
        case .contents: return [.contents]
        case .page: return [.page]
        case .unknown(let words):
            let nearest = NearestName.of(words, among: BlockLine.openings)
            problems.append(
                TemplateProblem.unknownBlock(words, nearest: nearest, at: place(line)))
            return []
        case .end, .otherwise, .otherwiseIf: return []
        }
    }

    /// Reads content and the `end` that closes it.
    mutating func closed<Content>(
        _ name: String, _ opener: SourceLine, _ content: (inout TemplateReader) -> [Content]
    ) -> [Content] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else {
            problems.append(TemplateProblem.tooDeep(at: place(opener)))
            at = lines.count
            return []
        }
        let inner = content(&self)
        end(of: name, opener)
        return inner
    }

    private mutating func end(of name: String, _ opener: SourceLine) {
        guard let line = current else {
            problems.append(TemplateProblem.unclosed("::: " + name, at: place(opener)))
            return
        }
        guard case .end(let said) = BlockLine(line.letters(from: 3), phrases: phrases) else {
            problems.append(TemplateProblem.strayOtherwise(at: place(line)))
            at += 1
            _ = blockSequence()
            end(of: name, opener)
            return
        }
        at += 1
        let folded = FieldName.folded(name)
        if !said.isEmpty, !folded.hasPrefix(FieldName.folded(said)) {
            problems.append(
                TemplateProblem.wrongEnd(
                    said, closes: name, line: opener.number, at: place(line)))
        }
    }

    private mutating func choice(_ letters: [Letter], _ line: SourceLine) -> [TemplateBlock] {
        let reader = ConditionReader(file: file, phrases: phrases)
        var condition = reader.condition(letters, problems: &problems)
        let branches = closed("if", line) { inner in
            var branches: [Choice<TemplateBlock>.Branch] = []
            while true {
                branches.append(.init(condition: condition, content: inner.blockSequence()))
                guard let next = inner.current else { return branches }
                switch BlockLine(next.letters(from: 3), phrases: inner.phrases) {
                case .otherwiseIf(let letters):
                    inner.at += 1
                    condition = reader.condition(letters, problems: &inner.problems)
                case .otherwise:
                    inner.at += 1
                    branches.append(.init(condition: nil, content: inner.blockSequence()))
                    return branches
                default: return branches
                }
            }
        }
        return [.choice(Choice(branches: branches))]
    }

    private mutating func loop(
        _ name: String, _ list: [Letter], _ line: SourceLine
    ) -> [TemplateBlock] {
        var otherwise: [TemplateBlock] = []
        let content = closed("for each \(name)", line) { inner in
            let content = inner.blockSequence()
            otherwise = inner.otherwiseBlocks()
            return content
        }
        let reader = ConditionReader(file: file, phrases: phrases)
        guard let path = reader.path(list, problems: &problems) else { return [] }
        return [.each(Loop(name: name, list: path, content: content, otherwise: otherwise))]
    }

    private mutating func otherwiseBlocks() -> [TemplateBlock] {
        guard let line = current,
            case .otherwise = BlockLine(line.letters(from: 3), phrases: phrases)
        else { return [] }
        at += 1
        return blockSequence()
    }

    /// `items for each` around one list item, or around another such loop.
    private mutating func itemLoop(
        _ name: String, _ list: [Letter], _ line: SourceLine
    ) -> [TemplateBlock] {
        var otherwise: [TemplateBlock] = []
        let blocks = closed("items for each \(name)", line) { inner in
            let content = inner.blockSequence()
            otherwise = inner.otherwiseBlocks()
            return content
        }
        let reader = ConditionReader(file: file, phrases: phrases)
        guard let path = reader.path(list, problems: &problems) else { return [] }
        guard blocks.count == 1, case .list(let marker, let items)? = blocks.first else {
            problems.append(
                TemplateProblem.badTable(
                    "`items for each` stands around list items and nothing else", at: place(line)))
            return []
        }
        let spare: [TemplateItem] = otherwise.isEmpty ? [] : [.one(otherwise.asOneItem)]
        return [
            .list(
                marker,
                items: [.each(Loop(name: name, list: path, content: items, otherwise: spare))])
        ]
    }

    /// `rows for each` around a table.
    private mutating func rowLoop(
        _ name: String, _ list: [Letter], _ line: SourceLine
    ) -> [TemplateBlock] {
        var otherwise: [TemplateBlock] = []
        let blocks = closed("rows for each \(name)", line) { inner in
            let content = inner.blockSequence()
            otherwise = inner.otherwiseBlocks()
            return content
        }
        let reader = ConditionReader(file: file, phrases: phrases)
        guard let path = reader.path(list, problems: &problems) else { return [] }
        guard blocks.count == 1, case .table(var table)? = blocks.first else {
            problems.append(
                TemplateProblem.badTable(
                    "`rows for each` stands around one table and nothing else", at: place(line)))
            return []
        }
        table.rows = [.each(Loop(name: name, list: path, content: table.rows, otherwise: []))]
        guard !otherwise.isEmpty else { return [.table(table)] }
        let any = Condition.Test(path: path, question: .any, isNegated: false)
        let condition = Condition(tests: [any], join: .and, place: path.place)
        return [
            .choice(
                Choice(branches: [
                    .init(condition: condition, content: [.table(table)]),
                    .init(condition: nil, content: otherwise),
                ]))
        ]
    }
}

extension [TemplateBlock] {
    /// What stands in an item: a list of one item is unwrapped.
    fileprivate var asOneItem: [TemplateBlock] {
        guard count == 1, case .list(_, let items)? = first, items.count == 1,
            case .one(let blocks)? = items.first
        else { return self }
        return blocks
    }
}
