import Casework
import Diagnostics
import Disclosure
import Documents

/// Filling the fields of a line.
extension Filler {
    mutating func fill(_ inlines: [TemplateInline], into line: inout LineBuilder) {
        for inline in inlines {
            switch inline {
            case .text(let words): line.add(words, .template)
            case .lineBreak: line.addBreak()
            case .strong(let inner): wrap(Inline.strong, inner, &line)
            case .emphasis(let inner): wrap(Inline.emphasis, inner, &line)
            case .link(let words, let to, _):
                wrap({ .link(words: $0, to: .web(to)) }, words, &line)
            case .field(let path): field(path, &line)
            case .when(let condition, let then, let otherwise):
                let words = holds(condition) ? then : otherwise
                if words.isEmpty { line.leaveOut() }
                fill(words, into: &line)
            }
        }
    }

    private mutating func wrap(
        _ mark: ([Inline]) -> Inline, _ inner: [TemplateInline], _ line: inout LineBuilder
    ) {
        line.wrap(mark) { fill(inner, into: &$0) }
    }

    private mutating func field(_ path: FieldPath, _ line: inout LineBuilder) {
        if path.names.count == 1, path.format == nil,
            let words = term(path.names[0])
        {
            line.add(words, .template, beginsWithName: true)
            return
        }
        guard let datum = datum(path) else {
            missing(path, &line)
            return
        }
        add(datum, path, &line)
    }

    private mutating func missing(_ path: FieldPath, _ line: inout LineBuilder) {
        if edition.isDraft {
            line.add("[[\(path.names.last ?? "")]]", .template)
        } else {
            problems.append(FillingProblem.missing(path, in: edition))
        }
    }

    private mutating func add(_ datum: Datum, _ path: FieldPath, _ line: inout LineBuilder) {
        let dates = DateWording(edition.voice)
        switch (path.format, datum) {
        case (.names?, _): names(of: datum, &line)
        case (.list?, _): list(datum.members, path, &line)
        case (.lines?, _): lines(datum.members, path, &line)
        case (.fullNames?, _): forms(of: datum, \.full, &line)
        case (.roles?, _): forms(of: datum, \.role, &line)
        case (.she?, _), (.her?, _), (.hers?, _), (.says?, _): pronoun(datum, path, &line)
        case (.number?, .list(let members)): line.add(String(members.count), .template)
        case (.number?, .number(let number)), (nil, .number(let number)):
            line.add(NumberWords.figures(number), .data)
        case (.page?, .number(let number)):
            line.add("page\u{A0}" + NumberWords.figures(number), .template)
        case (.word?, .number(let number)): line.add(NumberWords.word(number), .template)
        case (.longDate?, .day(let day)), (nil, .day(let day)):
            line.add(dates.long(day), .template)
        case (.shortDate?, .day(let day)): line.add(dates.short(day), .template)
        case (.weekday?, .day(let day)): line.add(dates.weekday(day), .template)
        case (.age?, .day(let day)): line.add(String(day.years(to: edition.asOf)), .template)
        case (.yesOrNo?, _): line.add(datum.isPresent ? "yes" : "no", .template)
        case (.source?, _): source(datum, &line)
        case (.telephone?, .prose(let prose)):
            line.add(Self.unbroken(prose.plainWords), .data)
        case (_, .time(let minutes)):
            line.add(TimeWords(voice: edition.voice).words(minutes), .template)
        case (_, .choice(let word)):
            if let said = term(word) {
                line.add(said, .template, beginsWithName: true)
            } else {
                line.add(word.map { $0 == "-" ? " " : $0 }.string, .template)
            }
        case (_, .label(let word, let name)): label(word, name, &line)
        case (_, .words(let words)): line.add(words, .template, beginsWithName: true)
        case (_, .person), (_, .list): names(of: datum, &line)
        case (_, .prose(let prose)): self.prose(prose, &line)
        case (_, .wording(let wording)): self.wording(wording, of: path, &line)
        case (_, .record(let record)): self.record(record, path, &line)
        case (_, .flag(let flag)): line.add(flag ? "yes" : "no", .template)
        default: missing(path, &line)
        }
    }

    /// A telephone number stays on one line.
    private static func unbroken(_ number: String) -> String {
        number.map { $0 == " " ? "\u{A0}" : $0 }.string
    }

    private mutating func record(_ record: Record, _ path: FieldPath, _ line: inout LineBuilder) {
        if record.type.name == "person", let id = record.id {
            names(of: .person(id), &line)
        } else if let wording = record.wording() {
            self.wording(wording, of: path, item: record, &line)
        } else {
            missing(path, &line)
        }
    }

    mutating func wording(
        _ wording: Wording, of path: FieldPath, item: Record? = nil, _ line: inout LineBuilder
    ) {
        if let said = wording.words(in: edition.voice, language: language) {
            prose(said, &line)
            return
        }
        let gap = edition.voice == .formal ? "formal" : "plain"
        if edition.isDraft {
            line.add("[[\(gap)]]", .template)
        } else {
            let item = item ?? FieldPath(names: path.names.dropLast(), place: path.place).item(self)
            problems.append(FillingProblem.noWording(gap, path, item: item))
        }
    }

    /// In the words of the term where there is one, else as the case has it; its hyphens join words.
    private func label(_ word: String, _ name: String, _ line: inout LineBuilder) {
        if let said = term(name) {
            line.add(said, .template)
        } else {
            let isPhrase = word.contains(" ")
            line.add((isPhrase ? word : word.map { $0 == "-" ? " " : $0 }.string).oneLine, .data)
        }
    }

    /// Text of the case: words, people as this reader knows them, citations.
    mutating func prose(_ prose: Prose, _ line: inout LineBuilder) {
        for piece in prose.pieces {
            switch piece {
            case .words(let words): line.add(words.oneLine, .data)
            case .person(let id): names(of: .person(id), &line)
            case .citation(let document, let page): citation(document, page, &line)
            case .withheldCitation: withheldCitation(&line)
            }
        }
    }

    private mutating func list(_ members: [Datum], _ path: FieldPath, _ line: inout LineBuilder) {
        for (index, member) in members.enumerated() {
            if index > 0 { line.add(index == members.count - 1 ? " and " : ", ", .template) }
            add(member, FieldPath(names: path.names, place: path.place), &line)
        }
    }

    private mutating func lines(_ members: [Datum], _ path: FieldPath, _ line: inout LineBuilder) {
        for (index, member) in members.enumerated() {
            if index > 0 { line.addBreak() }
            add(member, FieldPath(names: path.names, place: path.place), &line)
        }
    }
}

extension FieldPath {
    /// The item that a path's field belongs to.
    fileprivate func item(_ filler: Filler) -> Record? {
        names.isEmpty ? nil : filler.datum(self).flatMap(filler.record)
    }
}

extension [Character] {
    var string: String { String(self) }
}

extension String {
    /// Line breaks of a case's text are spaces.
    var oneLine: String {
        guard unicodeScalars.contains(where: { $0 == "\t" || $0.breaksLine }) else { return self }
        return map { $0.isNewline || $0 == "\t" ? " " : $0 }.string
    }
}

/// What is wrong when a template meets a case.
enum FillingProblem {
    static func missing(_ path: FieldPath, in edition: Edition) -> Problem {
        Problem(
            "missing-field",
            "the template needs \"\(path.written)\", which this reader's edition of the case does not have",
            at: path.place,
            hint: "write it in the case, guard it in the template, or render a draft with --draft")
    }

    static func noWording(_ voice: String, _ path: FieldPath, item: Record?) -> Problem {
        let name = item.flatMap(\.id).map { "\($0)" } ?? item?.type.name ?? path.written
        return Problem(
            "missing-wording", "\"\(name)\" has no `\(voice)` wording of \"\(path.written)\"",
            at: item?.place ?? path.place,
            hint: "add `\(voice):` to it, or render a draft with --draft, which marks the gap")
    }

    static func withoutPicture(_ item: Record) -> Problem {
        Problem(
            .warning, "no-picture",
            "\(item.id.map { "\"\($0)\"" } ?? "this \(item.type.name)") has no picture",
            at: item.place,
            hint: "give it a word of the library; `twovoices list pictures` names them")
    }

    static func noPicture(_ path: FieldPath, at place: Place?) -> Problem {
        Problem(
            "missing-picture", "the picture of \"\(path.written)\" could not be opened",
            at: place ?? path.place)
    }
}
