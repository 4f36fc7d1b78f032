import Diagnostics
import PDFFiles

extension Exhibit {
    /// With pages turned whose words stand on their side or their head. Scans are turned by what is
    /// recognised: the line that a copier prints on them may stand otherwise.
    func turnedToRead() -> Exhibit {
        let lying = pdf.pages.indices.filter { index in
            let page = pdf.pages[index]
            return page.reading != nil && page.reading != page.rotation && !pages.isScan(index)
        }
        guard !lying.isEmpty, let turned = try? pdf.turning(lying),
            let read = try? ReadPages.of([turned]).first?.get(),
            read.isPainted || !pages.isPainted
        else { return self }
        return Exhibit(
            pdf: turned, pages: read, notes: notes + [.turnedToRead(pages: lying.count)],
            sha256: sha256)
    }
}
