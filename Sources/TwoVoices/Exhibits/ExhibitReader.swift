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
        let given = given(items, &exhibits)
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

    /// The files as PDFs; those of word processors are made ones in one go.
    private func given(
        _ items: [Record], _ exhibits: inout Exhibits
    ) -> [(id: String, file: GivenFile)] {
        var papers: [(id: String, paper: ExhibitPages.Paper)] = []
        for (index, item) in items.enumerated() {
            defer { tell(WorkStep(.taking, index + 1, of: items.count)) }
            guard let id = item.id, let path = item.text("file") else { continue }
            do throws(Problems) {
                papers.append((id, try paper(item, id, path)))
            } catch {
                exhibits[id] = .failure(error)
            }
        }
        var given: [(id: String, file: GivenFile)] = []
        for ((id, paper), made) in zip(papers, pages.pdfs(of: papers.map(\.paper))) {
            switch made {
            case .success(let made):
                let file = GivenFile(
                    pdf: made.bytes, sha256: SHA256.hexadecimal(of: paper.bytes),
                    notes: made.notes)
                given.append((id, file))
            case .failure(let problems): exhibits[id] = .failure(problems)
            }
        }
        return given
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
                    notes: notes(of: one) + (pages.isPainted ? [] : [.unpainted])
                        + (pages.blank.allSatisfy(\.self) ? [.blank] : []),
                    sha256: one.file.sha256
                ).turnedToRead().recognised()
                return pictures?.broughtDown(exhibit) ?? exhibit
            }
        }
        return exhibits
    }

    private func notes(of one: Opened) -> [ExhibitNote] {
        let isUnlocked = one.pdf.has(.encrypted) && passwords[one.id] != nil
        return one.file.notes + (isUnlocked ? [.unlocked] : []) + PDFNotes.all(of: one.pdf)
    }

    /// A file as it was given to us, or what was made of it.
    private struct GivenFile {
        let pdf: [UInt8]
        let sha256: String
        let notes: [ExhibitNote]
    }

    private func paper(
        _ item: Record, _ id: String, _ path: String
    ) throws(Problems) -> ExhibitPages.Paper {
        let place = item.fields["file"]?.place ?? item.place
        let bytes = try FileReader.bytes(
            at: try folder.truePath(path, at: place, isNeeded: true), named: "the exhibit")
        return ExhibitPages.Paper(bytes: bytes, path: path, title: item.text("title") ?? id)
    }
}
