import Diagnostics
import Typesetting

/// Pages as a tagged, archival PDF.
public enum PDFWriter {
    /// The whole file; equal pages give equal bytes.
    ///
    /// - Throws: every problem has a code that begins with `pdf-`: no page, a picture or a font
    ///   that cannot go in, a link that leads nowhere.
    public static func file(
        _ pages: Pages, profile: ColourProfile, standard: Standard = .ua1a2a
    ) throws(Problems) -> [UInt8] {
        try check(pages)
        var file = try PDFFile(pages.isFilled ? pages : pages.filled(), standard)
        try file.writePages()
        try file.writeStructure()
        file.writeCatalogue()
        try profile.write(to: file.store)
        return try file.store.file()
    }

    private static func check(_ pages: Pages) throws(Problems) {
        guard !pages.pages.isEmpty else { throw Problems(.noPage) }
        let sides = 3.0...14_400
        let problems = pages.pages.indices.compactMap { index -> PDFProblem? in
            let page = pages.pages[index]
            let fits = sides.contains(page.width) && sides.contains(page.height)
            return fits ? nil : .pageSize(index + 1)
        }
        guard problems.isEmpty else { throw Problems(problems.map(\.problem)) }
    }
}
