import Diagnostics
import PDFFiles

extension Exhibit {
    /// With words on pages that are pictures, where there is a program that reads them, and with what
    /// is told of those that stay without.
    func recognised() -> Exhibit {
        let scans = pages.texts.indices.filter(pages.isScan)
        guard !scans.isEmpty else { return self }
        guard let (found, read) = try? reread(scans) else {
            return telling([.unrecognised(pages: scans.count)])
        }
        let count = scans.count { read.letters($0) > pages.letters($0) }
        guard count > 0 else { return telling([.unrecognised(pages: scans.count)]) }
        let turned = zip(found.pages, pdf.pages).count { $0.rotation != $1.rotation }
        return Exhibit(pdf: found.having(pdf.traits), pages: read, notes: notes, sha256: sha256)
            .telling(
                [.recognised(pages: count)] + (turned > 0 ? [.turned(pages: turned)] : [])
                    + (count < scans.count ? [.unrecognised(pages: scans.count - count)] : []))
    }

    private func reread(_ scans: [Int]) throws(Problems) -> (ForeignPDF, ReadPages) {
        let made = UntrustedPDF(try RecognitionProgram.pdf(of: pdf, pages: scans))
        guard let opened = try ForeignPDF.opened([made]).first?.get(),
            opened.pages.count == pdf.pages.count
        else { throw Problems(BundleProblem.unread) }
        let found = try opened.namingForms(beginningWith: RecognitionProgram.formName)
        guard let read = try ReadPages.of([found]).first?.get() else {
            throw Problems(BundleProblem.unread)
        }
        return (found, read)
    }

    private func telling(_ more: [ExhibitNote]) -> Exhibit {
        Exhibit(pdf: pdf, pages: pages, notes: notes + more, sha256: sha256)
    }
}
