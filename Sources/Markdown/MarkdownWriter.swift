import Documents

/// A document as Markdown, with the pictures that it shows.
public struct MarkdownOutput: Sendable {
    /// The file as UTF-8.
    public let bytes: [UInt8]
    /// Files for the folder `pictures` beside it, each once, in the order of first use.
    public let pictures: [(name: String, bytes: [UInt8])]
}

/// A document as CommonMark 0.31 with the tables of GitHub Flavored Markdown (§4.10). Footnotes are
/// numbers in brackets, and a list at the end.
///
/// It says all that the web page says. Nothing that a case holds is read as markup.
public enum MarkdownWriter {
    /// The file and its pictures. A chart is written as its facts.
    public static func file(_ document: Document) -> MarkdownOutput {
        var writer = BlockWriter()
        writer.slugs = HeadingSlugs(document.blocks)
        writer.write(document.blocks)
        writer.write(notes: document.notes)
        writer.write(footer: document.front.footer)
        return MarkdownOutput(bytes: writer.lines.bytes, pictures: writer.pictures.files)
    }
}
