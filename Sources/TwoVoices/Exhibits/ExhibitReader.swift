import Casework
import Diagnostics
import PDFFiles

/// Takes in all the papers of somebody else that a bundle asks for. One that is bad keeps nobody from
/// hearing of the others.
struct ExhibitReader {
    let folder: CaseFolder
    let passwords: Passwords

    /// Of each evidence item with a file, by its id, what was taken in, or why it could not be.
    func exhibits(_ items: [Record]) -> [String: Result<Exhibit, Problems>] {
        var exhibits: [String: Result<Exhibit, Problems>] = [:]
        var opened: [(id: String, file: Given, pdf: ForeignPDF)] = []
        var given: [(id: String, file: Given)] = []
        for item in items {
            guard let id = item.id, let path = item.text("file") else { continue }
            do throws(Problems) {
                given.append((id, try file(item, id, path)))
            } catch {
                exhibits[id] = .failure(error)
            }
        }
        for (one, result) in zip(given, ForeignPDF.opened(given.map(\.file.pdf))) {
            switch result {
            case .success(let pdf): opened.append((one.id, one.file, pdf))
            case .failure(let problems): exhibits[one.id] = .failure(problems)
            }
        }
        for (one, pages) in zip(opened, ReadPages.of(opened.map(\.pdf))) {
            exhibits[one.id] = pages.map { pages in
                Exhibit(
                    pdf: one.pdf, pages: pages, notes: one.file.notes, sha256: one.file.sha256)
            }
        }
        return exhibits
    }

    /// A file as it was given to us.
    private struct Given {
        let pdf: UntrustedPDF
        let sha256: String
        let notes: [ExhibitNote]
    }

    private func file(
        _ item: Record, _ id: String, _ path: String
    ) throws(Problems) -> Given {
        let place = item.fields["file"]?.place ?? item.place
        let bytes = try FileReader.bytes(
            at: try folder.truePath(path, at: place, isNeeded: true), named: "the exhibit")
        let password = passwords[id]
        return Given(
            pdf: UntrustedPDF(bytes, password: password), sha256: SHA256.hexadecimal(of: bytes),
            notes: password == nil ? [] : [.unlocked])
    }
}
