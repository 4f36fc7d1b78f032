import Diagnostics

/// What can be read in a finished Markdown file, rendered or as it is.
public enum MarkdownReading {
    /// The words as they are rendered, links and alternative texts among them, then the file as it
    /// stands.
    ///
    /// - Throws: `unreadable-file` where the bytes are not UTF-8.
    public static func passages(of bytes: [UInt8]) throws(Problems) -> [Passage] {
        let source = try text(bytes)
        let blocks = MarkdownBlocks.blocks(of: source)
        let words = blocks.map { $0.words.text }.joined(separator: "\n")
        let inlines = blocks.map(\.words)
        let unmarked = String(decoding: source.utf8.filter { !isMark($0) }, as: UTF8.self)
        return [Passage(place: "the text", text: words)]
            + inlines.flatMap(\.alternatives).map {
                Passage(place: "an alternative text", text: $0)
            }
            + inlines.flatMap(\.targets).flatMap {
                DataAddress.passages(
                    of: Array($0.utf8)[...], place: "a link's target", depth: 0)
            } + [source, unmarked].map { Passage(place: "the Markdown itself", text: $0) }
    }

    /// Readers' programs do not agree on which of these they show.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x5C, 0x5F, 0x60, 0x7E: true
        default: false
        }
    }

    /// What a picture that stands beside the file holds: an SVG's words, a PNG's or JPEG's notes.
    public static func passages(ofPicture bytes: [UInt8], name: String) -> [Passage] {
        [Passage(place: "the name of a picture", text: name)]
            + PictureText.passages(of: bytes, place: "a picture")
    }

    /// What the file says once it is rendered.
    ///
    /// - Throws: `unreadable-file` where the bytes are not UTF-8.
    public static func structure(of bytes: [UInt8]) throws(Problems) -> ReadStructure {
        var parts: [ReadStructure.Part] = []
        for block in MarkdownBlocks.blocks(of: try text(bytes)) {
            let words = ReadStructure.Part(kind: block.kind, words: block.words.text)
            if !words.words.isEmpty || block.kind == .cell { parts.append(words) }
            parts += block.words.links.map { .init(kind: .link, words: $0) }
            parts += block.words.alternatives.map { .init(kind: .figure, words: $0) }
        }
        return ReadStructure(parts: parts)
    }

    private static func text(_ bytes: [UInt8]) throws(Problems) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problems(.notText)
        }
        return text
    }
}
