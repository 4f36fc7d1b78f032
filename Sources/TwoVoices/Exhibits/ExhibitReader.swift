import Casework
import Diagnostics
import PDFFiles
import Threads

/// Takes in all the papers of somebody else that a bundle asks for. One that is bad keeps nobody from
/// hearing of the others.
struct ExhibitReader {
    let folder: CaseFolder
    let passwords: Passwords
    let pages: ExhibitPages
    /// Finer pictures are brought down; nil where no rule asks for it.
    let pictures: FinePictures?
    let tell: WorkStep.Listener

    private typealias Opened = (id: String, file: GivenFile, pdf: ForeignPDF)

    typealias Exhibits = [String: Result<Exhibit, Problems>]

    /// Opens the file of each evidence item that has one, and leaves the reading of them for later,
    /// or for another thread.
    ///
    /// - Returns: Of each, by its id, what was taken in, or why it could not be.
    func exhibits(_ items: [Record]) -> Once<Exhibits> {
        let (opened, refused) = opened(items.filter { $0.text("file") != nil })
        return Once { () throws(Problems) in
            refused.merging(read(opened), uniquingKeysWith: { one, _ in one })
        }
    }

    private func opened(_ items: [Record]) -> (opened: [Opened], refused: Exhibits) {
        var exhibits: Exhibits = [:]
        var given: [(id: String, file: GivenFile)] = []
        for (index, item) in items.enumerated() {
            defer { tell(WorkStep(.taking, index + 1, of: items.count)) }
            guard let id = item.id, let path = item.text("file") else { continue }
            do throws(Problems) {
                given.append((id, try file(item, id, path)))
            } catch {
                exhibits[id] = .failure(error)
            }
        }
        var opened: [Opened] = []
        let files = given.map { UntrustedPDF($0.file.pdf, password: passwords[$0.id]) }
        let results = ForeignPDF.opened(files) { tell(WorkStep(.opening, $0, of: files.count)) }
        for (one, result) in zip(given, results) {
            switch result {
            case .success(let pdf): opened.append((one.id, one.file, pdf))
            case .failure(let problems): exhibits[one.id] = .failure(problems)
            }
        }
        return (opened, exhibits)
    }

    private func read(_ opened: [Opened]) -> Exhibits {
        var exhibits: Exhibits = [:]
        tell(WorkStep(.reading, 0, of: opened.count))
        let read = ReadPages.of(opened.map(\.pdf)) {
            tell(WorkStep(.reading, $0, of: opened.count))
        }
        for (one, pages) in zip(opened, read) {
            exhibits[one.id] = pages.map { pages in
                let exhibit = Exhibit(
                    pdf: one.pdf, pages: pages,
                    notes: one.file.notes + (pages.isPainted ? [] : [.unpainted]),
                    sha256: one.file.sha256
                ).read()
                return pictures?.broughtDown(exhibit) ?? exhibit
            }
        }
        return exhibits
    }

    /// A file as it was given to us, or what was made of it.
    private struct GivenFile {
        let pdf: [UInt8]
        let sha256: String
        let notes: [ExhibitNote]
    }

    private func file(
        _ item: Record, _ id: String, _ path: String
    ) throws(Problems) -> GivenFile {
        let place = item.fields["file"]?.place ?? item.place
        let bytes = try FileReader.bytes(
            at: try folder.truePath(path, at: place, isNeeded: true), named: "the exhibit")
        let made = try pages.pdf(of: bytes, named: path, title: item.text("title") ?? id)
        return GivenFile(
            pdf: made.bytes, sha256: SHA256.hexadecimal(of: bytes),
            notes: made.notes + (passwords[id] == nil ? [] : [.unlocked]))
    }
}

extension Exhibit {
    /// With words on pages that are pictures, where there is a program that reads them.
    fileprivate func read() -> Exhibit {
        guard pages.silentPages > 0, let bytes = try? RecognitionProgram.pdf(of: pdf),
            let found = try? ForeignPDF.opened([UntrustedPDF(bytes)]).first?.get()
                .namingForms(beginningWith: RecognitionProgram.formName),
            found.pages.count == pdf.pages.count,
            let read = try? ReadPages.of([found]).first?.get()
        else { return self }
        let count = pages.silentPages - read.silentPages
        guard count > 0 else { return self }
        return Exhibit(
            pdf: found.having(pdf.traits), pages: read,
            notes: notes + [.recognised(pages: count)], sha256: sha256)
    }
}
