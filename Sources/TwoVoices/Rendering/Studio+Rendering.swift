import Diagnostics
import Threads

extension Studio {
    /// Makes files of a case, and puts each on the disk whole or not at all.
    ///
    /// - Parameters:
    ///   - case: the case.
    ///   - wish: what is asked for.
    ///   - tell: is told of every step, where there is more than one reader.
    /// - Returns: What was made and what is wrong. A file with a problem is not made; the others are.
    public func render(
        _ case: Checked<CaseFile>, _ wish: Rendering, tell: @escaping WorkStep.Listener = { _ in }
    ) -> Report {
        render(`case`, wish, in: nil, tell)
    }

    /// The same for one of many threads, which lends its turn while it waits for the disk.
    func render(
        _ case: Checked<CaseFile>, _ wish: Rendering, in turns: Turns?,
        _ tell: @escaping WorkStep.Listener = { _ in }
    ) -> Report {
        var renderer = Renderer(
            studio: self, file: `case`.value, wish: wish, turns: turns, tell: tell)
        if renderer.report.take(`case`.warnings, strict: wish.isStrict) { renderer.render() }
        return renderer.report
    }
}

/// Makes the files of one wish, reader by reader.
private struct Renderer {
    let studio: Studio
    let file: CaseFile
    var wish: Rendering
    var report = Report()
    /// What was made for one reader and is not on the disk yet.
    private var ready: [Delivery] = []
    private var password: Password?
    private let turns: Turns?
    private let tell: WorkStep.Listener

    init(
        studio: Studio, file: CaseFile, wish: Rendering, turns: Turns?,
        tell: @escaping WorkStep.Listener
    ) {
        (self.studio, self.file, self.wish) = (studio, file, wish)
        (self.turns, self.tell) = (turns, tell)
    }

    /// So many readers have what is theirs.
    private func tell(done: Int, of readers: [String]) {
        if readers.count > 1 { tell(WorkStep(.rendering, done, of: readers.count)) }
    }

    mutating func render() {
        do throws(Problems) {
            if let style = wish.style { _ = try studio.style(style) }
            if let problem = wish.contradiction { throw Problems(problem) }
            if wish.reader == "all" { try checkSubject(in: nil) }
            password = try wish.lock.map { path throws(Problems) in
                try Password(firstLineOf: path)
            }
        } catch {
            report.take(error.all)
            return
        }
        if wish.documents.contains(Pack.id) {
            renderPacks()
            wish.documents.removeAll { $0 == Pack.id }
            if wish.documents.isEmpty { return }
        }
        let readers = wish.reader == "all" ? file.readers : [wish.reader]
        for (index, reader) in readers.enumerated() {
            defer { tell(done: index + 1, of: readers) }
            do throws(Problems) {
                let edition = try file.edition(
                    for: reader, voice: wish.voice, language: wish.language, asOf: wish.asOf,
                    of: wish.item, draft: wish.isDraft)
                guard report.take(edition.warnings, strict: wish.isStrict) else { continue }
                try render(edition.value)
            } catch {
                report.take(error.all)
            }
        }
    }

    /// - Throws: `of-nothing` for each named document that is not of what somebody said it is of.
    private func checkSubject(in voice: Voice?) throws(Problems) {
        guard wish.item != nil else { return }
        var wrong: [Problem] = []
        for id in wish.documents where id != Pack.id {
            if try studio.isOfWholeCase(id, in: voice) { wrong.append(StudioProblem.ofNothing(id)) }
        }
        guard wrong.isEmpty else { throw Problems(wrong) }
    }

    private mutating func render(_ edition: ReaderEdition) throws(Problems) {
        report.withheld += edition.withheldCount
        if wish.reader != "all" { try checkSubject(in: edition.voice) }
        let documents = try documents(for: edition)
        var made = 0
        for id in documents {
            do throws(Problems) {
                let document = try studio.document(id, from: edition)
                guard report.take(document.warnings, strict: wish.isStrict) else { continue }
                for format in formats(of: document.value) where deliver(document.value, as: format)
                {
                    made += 1
                }
            } catch {
                report.take(error.all)
            }
        }
        if made > 0 { readyOfficeReport(on: edition) }
        putDown()
    }

    /// A document of no meeting has no day for a calendar; it is a problem where nothing else is
    /// asked of a document that was named.
    private func formats(of document: ReaderDocument) -> [Format] {
        let isAskedFor = wish.formats == [.calendar] && !wish.documents.isEmpty
        return document.hasDay || isAskedFor
            ? wish.formats : wish.formats.filter { $0 != .calendar }
    }

    private mutating func documents(for edition: ReaderEdition) throws(Problems) -> [String] {
        if wish.reader != "all", !wish.documents.isEmpty { return wish.documents }
        // For everybody, a document goes to those who get it and to nobody else.
        let usual = try studio.documents(for: edition)
        if wish.reader == "all", !wish.documents.isEmpty {
            return try known(wish.documents).filter(usual.contains)
        }
        if wish.documents.isEmpty, usual.isEmpty, wish.reader != "all" {
            report.take([StudioProblem.noDocuments(edition.reader)], strict: wish.isStrict)
        }
        return usual
    }

    private func known(_ ids: [String]) throws(Problems) -> [String] {
        let documents = try studio.library().value.documents
        let unknown = ids.filter { !documents.contains($0) }
        guard unknown.isEmpty else {
            throw Problems(unknown.map { StudioProblem.unknownDocument($0, among: documents) })
        }
        return ids
    }
}

/// Packs for a meeting.
extension Renderer {
    private mutating func renderPacks() {
        do throws(Problems) {
            guard wish.formats.contains(.pdf) else { throw Problems(StudioProblem.packFormat) }
            var meeting = wish.item ?? ""
            if wish.item == nil {
                meeting = try studio.meetingWithPacks(of: file, asOf: wish.asOf)
            }
            let readers = wish.reader == "all" ? file.guests(of: meeting) : [wish.reader]
            var packs: [(reader: String, pack: Pack)] = []
            for (index, reader) in readers.enumerated() {
                defer { tell(done: index + 1, of: readers) }
                if let pack = pack(for: reader, of: meeting) { packs.append((reader, pack)) }
            }
            // One reader's pack is no list of everybody's: an earlier list stays as it is.
            if wish.reader == "all" { try deliverList(of: packs, for: meeting) }
        } catch {
            report.take(error.all)
        }
    }

    /// The pack of one reader, delivered; nil where something is wrong with it.
    private mutating func pack(for reader: String, of meeting: String) -> Pack? {
        do throws(Problems) {
            let edition = try file.edition(
                for: reader, voice: wish.voice, language: wish.language, asOf: wish.asOf,
                of: meeting, draft: wish.isDraft
            ).value
            report.withheld += edition.withheldCount
            let pack = try studio.pack(for: edition, style: wish.style, standard: wish.standard)
            let path = path(of: Pack.id, for: edition, as: .pdf)
            guard report.take(pack.warnings.map { $0.placed(in: path) }, strict: wish.isStrict)
            else { return nil }
            try edition.leakSearch.search(path: path)
            deliver(pack.value.publication, to: path)
            readyOfficeReport(on: edition)
            putDown()
            return pack.value
        } catch {
            report.take(error.all)
            return nil
        }
    }

    private func deliverList(
        of packs: [(reader: String, pack: Pack)], for meeting: String
    ) throws(Problems) {
        guard case .folder(let folder) = wish.destination, !packs.isEmpty else { return }
        let office = Folder(folder).folder(file.id).folder("office")
        for (ending, bytes) in PackList(packs, for: meeting).files {
            try WholeFile.write(bytes, to: office.path(of: "packs-\(meeting).\(ending)"))
        }
    }
}

/// Files.
extension Renderer {
    private mutating func deliver(_ document: ReaderDocument, as format: Format) -> Bool {
        let path = path(of: document.id, for: document.edition, as: format)
        do throws(Problems) {
            let published = try studio.publish(
                document, as: format, style: wish.style, standard: wish.standard, lock: password)
            let warnings = published.warnings.map { $0.placed(in: path) }
            guard report.take(warnings, strict: wish.isStrict) else { return false }
            try document.edition.leakSearch.search(path: path)
            deliver(published, to: path)
            return true
        } catch {
            report.take(error.all.map { $0.code == "leak" ? $0.placed(in: path) : $0 })
            return false
        }
    }

    /// Below the folder of the wish: `<case id>/<reader>/<document>.<ending>`.
    private func path(
        of document: String, for edition: ReaderEdition, as format: Format
    ) -> String {
        let name = document + (wish.item.map { "-" + $0 } ?? "") + "." + format.ending
        return "\(file.id)/\(edition.reader)/\(name)"
    }

    private mutating func deliver(_ published: Publication, to path: String) {
        guard case .folder(let folder) = wish.destination else {
            report.content = published.bytes
            report.made.append(
                MadeFile(path: "-", content: published.bytes, pages: published.pages))
            return
        }
        let whole = Folder(folder).path(of: path)
        let own = Folder(String(whole.prefix(upTo: whole.lastIndex(of: "/") ?? whole.startIndex)))
        // A page must not show pictures that are not there yet.
        var delivery = Delivery()
        for picture in published.pictures {
            delivery.add(picture.bytes, at: own.path(of: picture.name))
        }
        delivery.add(published.bytes, at: whole)
        delivery.made = MadeFile(path: whole, content: published.bytes, pages: published.pages)
        ready.append(delivery)
    }

    private mutating func readyOfficeReport(on edition: ReaderEdition) {
        guard case .folder(let folder) = wish.destination else { return }
        let office = Folder(folder).folder(file.id).folder("office")
        var delivery = Delivery()
        for (ending, text) in edition.officeReport {
            delivery.add(Array(text.utf8), at: office.path(of: "\(edition.reader).\(ending)"))
        }
        ready.append(delivery)
    }

    /// Puts what is ready on the disk: all of it together, which is quicker, or one by one where one
    /// of it cannot be written.
    private mutating func putDown() {
        defer { ready = [] }
        // The pages of a folder share their pictures.
        var paths: Set<String> = []
        let all = ready.flatMap(\.files).filter { paths.insert($0.path).inserted }
        do throws(Problems) {
            try WholeFile.write(all, in: turns)
            report.made += ready.compactMap(\.made)
        } catch {
            let before = report.made.count
            // The office needs no report on what was not made.
            for delivery in ready where delivery.made != nil || report.made.count > before {
                putDown(delivery)
            }
        }
    }

    private mutating func putDown(_ delivery: Delivery) {
        do throws(Problems) {
            for file in delivery.files { try WholeFile.write([file], in: turns) }
            if let made = delivery.made { report.made.append(made) }
        } catch {
            report.take(error.all)
        }
    }
}

/// Files that belong to one another, in the order in which they get their names.
private struct Delivery {
    private(set) var files: [WholeFile.Content] = []
    /// What the last of them is called in the report.
    var made: MadeFile?

    mutating func add(_ bytes: [UInt8], at path: String) {
        files.append(WholeFile.Content(path: path, bytes: bytes))
    }
}

extension Problem {
    /// The same, told of the file that was to be made, where nothing says of which.
    fileprivate func placed(in path: String) -> Problem {
        var copy = self
        copy.place = place ?? Place(file: path)
        return copy
    }
}
