import Diagnostics
import Typesetting

/// Writes pages as a tagged, archival PDF, one after the other.
public struct PDFWriter {
    private var file: PDFFile

    /// A file of no page yet.
    public init(standard: Standard = .ua1a2a) throws(Problems) {
        file = try PDFFile(standard)
    }

    /// Writes the next page, down to its first late slot; little of it is kept.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - pages: the tags and faces so far.
    /// - Throws: every problem has a code that begins with `pdf-`: a page that is too large, a
    ///   picture or a font that cannot go in.
    public mutating func add(_ page: Page, of pages: Pages) throws(Problems) {
        try file.add(page, of: pages)
    }

    /// The whole file; equal pages give equal bytes.
    ///
    /// - Parameters:
    ///   - pages: all tags and faces.
    ///   - profile: what red, green and blue mean.
    /// - Returns: the file's bytes.
    /// - Throws: no page, a link that leads nowhere, a font that cannot be cut down.
    public mutating func file(
        _ pages: Pages, profile: ColourProfile
    ) throws(Problems) -> [UInt8] {
        try file.writePages(pages)
        try file.writeStructure(pages)
        file.writeCatalogue(pages)
        try profile.write(to: file.store)
        return try file.store.file()
    }

    /// The file of pages that are all there.
    public static func file(
        _ pages: Pages, profile: ColourProfile, standard: Standard = .ua1a2a
    ) throws(Problems) -> [UInt8] {
        var writer = try PDFWriter(standard: standard)
        for page in pages.pages { try writer.add(page, of: pages) }
        return try writer.file(pages, profile: profile)
    }
}
