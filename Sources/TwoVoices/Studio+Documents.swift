import Casework
import Diagnostics
import Disclosure
import Templating

extension Studio {
    /// Fills a document's template with what a reader may see.
    ///
    /// - Parameters:
    ///   - id: The document, such as `safety-plan`.
    ///   - edition: What the reader may see; its warnings are handed on.
    /// - Returns: The finished document, in no format yet.
    /// - Throws: Where there is no such document, where this reader does not get it, where the case has
    ///   nothing for it, and what it needs and does not find.
    public func document(
        _ id: String, from edition: Checked<ReaderEdition>
    ) throws(Problems) -> Checked<ReaderDocument> {
        let made = try document(id, from: edition.value)
        return Checked(made.value, warnings: edition.warnings + made.warnings)
    }

    /// Fills a document's template with what a reader may see.
    public func document(
        _ id: String, from edition: ReaderEdition
    ) throws(Problems) -> Checked<ReaderDocument> {
        let library = try library(of: .template(id, for: edition.voice))
        let template = try template(id, for: edition, in: library)
        let edition = try edition.suited(to: template, of: library, as: id)
        guard template.front.isFor(edition.edition) else {
            throw Problems(
                StudioProblem.notForReader(
                    id, edition.reader, readers: template.front.readers,
                    at: Place(file: template.file)))
        }
        return try filled(id, template, edition, library)
    }

    /// A paper of a bundle: the evidence list says who gets it, not the template.
    ///
    /// - Parameters:
    ///   - id: The document.
    ///   - edition: What the reader may see.
    ///   - cited: Where the bundle has the pages that the paper refers to.
    /// - Returns: The finished document.
    /// - Throws: Where there is no such document, and what it needs and does not find.
    func paper(
        _ id: String, from edition: ReaderEdition, cited: CitedPages
    ) throws(Problems) -> Checked<ReaderDocument> {
        let library = try library(of: .template(id, for: edition.voice))
        let template = try template(id, for: edition, in: library)
        let edition = try edition.suited(to: template, of: library, as: id)
        return try filled(id, template, edition, library, cited: cited)
    }

    private func filled(
        _ id: String, _ template: Template, _ edition: ReaderEdition, _ library: TemplateLibrary,
        cited: CitedPages? = nil
    ) throws(Problems) -> Checked<ReaderDocument> {
        let gaps = Filler.gaps(of: template, in: edition.edition, library)
        guard gaps.isEmpty else {
            throw Problems(
                StudioProblem.noData(id, edition.reader, needs: Need.words(gaps, of: edition)))
        }
        let (filled, hasCited) = try Filler.paper(
            id, template, edition.edition, library, rasters: edition.pictures, cited: cited,
            rules: ruleShelf)
        return Checked(
            ReaderDocument(document: filled.value, edition: edition, hasCited: hasCited),
            warnings: filled.warnings)
    }

    /// The documents that are for a reader, and for which the case has data; of a meeting alone
    /// where the edition is of one.
    public func documents(for edition: ReaderEdition) throws(Problems) -> [String] {
        let library = try library().value
        var found: [String] = []
        for id in library.documents {
            guard let template = library.template(id, for: edition) else { continue }
            if try isUsual(id, template, for: edition, library) { found.append(id) }
        }
        return found
    }

    /// Whether a document is of the whole case, in a voice or in every one, so that nobody can say of
    /// what.
    func isOfWholeCase(_ id: String, in voice: Voice?) throws(Problems) -> Bool {
        let library = try library(of: VoicedDocument(id: id))
        let templates = (voice.map { [$0] } ?? Voice.allCases)
            .compactMap { library.template(id, $0) }
        return !templates.isEmpty && templates.allSatisfy { $0.front.subject == .wholeCase }
    }

    private func isUsual(
        _ id: String, _ template: Template, for edition: ReaderEdition, _ library: TemplateLibrary
    ) throws(Problems) -> Bool {
        let front = template.front
        let isAskedFor = edition.edition.subject == nil || front.subject != .wholeCase
        guard isAskedFor, edition.canSuit(front) else { return false }
        let edition = try edition.suited(to: template, of: library, as: id)
        return front.isFor(edition.edition)
            && Filler.hasData(for: template, in: edition.edition, library)
    }

    private func template(
        _ id: String, for edition: ReaderEdition, in library: TemplateLibrary
    ) throws(Problems) -> Template {
        guard let template = library.template(id, for: edition) else {
            throw Problems(try noTemplate(id, edition.voice))
        }
        return template
    }
}

extension Studio {
    /// Why there is no template of a document for a voice.
    private func noTemplate(_ id: String, _ voice: Voice) throws(Problems) -> Problem {
        let library = try library(of: VoicedDocument(id: id))
        guard library.documents.contains(id) else {
            return StudioProblem.unknownDocument(id, among: library.documents)
        }
        let voices = library.voices(of: id).map(\.rawValue)
        return StudioProblem.noVoice(id, voice.rawValue, among: voices)
    }
}

extension TemplateLibrary {
    fileprivate func template(_ id: String, for edition: ReaderEdition) -> Template? {
        template(id, edition.voice, language: edition.edition.language)
    }
}

extension FrontPage {
    /// Whether it names the reader, a group of theirs, or, for a child, `children`; `addressee` is a
    /// parent to whom the letter before proceedings goes.
    ///
    /// A document of a meeting goes to those who are invited to it, and to the parents; `chair` is
    /// whoever leads it.
    func isFor(_ edition: Edition) -> Bool {
        let reader = edition.reader
        var names = [reader.id] + reader.groups
        if reader.kind == .child { names.append("children") }
        let letter = edition.root.record("pre_proceedings")
        if letter?.ids("to").contains(reader.id) ?? false { names.append("addressee") }
        if case .meeting = subject, let meeting = edition.subject(ofKind: "meeting") {
            if meeting.ids("chair").contains(reader.id) { names.append("chair") }
            let isAsked = reader.groups.contains("conference") || reader.kind == .parent
            if !isAsked, !reader.isGroup { names = [reader.id] }
        }
        return readers.contains { names.contains($0) }
    }
}

extension Reader {
    fileprivate var isGroup: Bool { if case .group = kind { true } else { false } }
}

/// Documents of meetings, hearings and statements.
extension ReaderEdition {
    /// Whether a document can be of what this edition is of.
    func canSuit(_ front: FrontPage) -> Bool {
        guard let subject = edition.subject, front.subject != .wholeCase else { return true }
        return wish.file.facts.item(subject).map(front.subject.includes) ?? false
    }

    /// The edition that a document is made from: where it is of a meeting and nobody said of which,
    /// the edition of the likeliest that this reader may see and that has what the document needs.
    ///
    /// - Throws: `not-of-this-meeting` where the document is of others.
    func suited(
        to template: Template, of library: TemplateLibrary, as document: String
    ) throws(Problems) -> ReaderEdition {
        let front = template.front
        if let subject = edition.subject {
            guard canSuit(front) else {
                throw Problems(
                    StudioProblem.notOfThis(document, subject, known: front.subject.written))
            }
            return self
        }
        for subject in likeliest(front.subject) {
            let edition = try of(subject)
            guard edition.edition.item(subject) != nil else { continue }
            if Filler.hasData(for: template, in: edition.edition, library) { return edition }
        }
        return self
    }

    private func likeliest(_ subject: FrontPage.Subject) -> [String] {
        let facts = wish.file.facts
        return switch subject {
        case .wholeCase: []
        case .meeting(let types): MeetingOrder.likeliest(of: facts, types: types, at: wish.asOf)
        case .statement: MeetingOrder.statements(of: facts)
        case .hearing:
            wish.hearing.map { [$0] } ?? MeetingOrder.hearings(of: facts, at: wish.asOf)
        }
    }
}
