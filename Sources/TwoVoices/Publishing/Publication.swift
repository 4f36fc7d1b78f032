import Diagnostics

/// A document's finished bytes in one format, searched for what its reader may not see.
///
/// It is a sequence of its bytes; what belongs beside them comes along.
public struct Publication: Sendable, RandomAccessCollection {
    /// A picture that a Markdown file shows from the folder `pictures`.
    public struct Picture: Sendable, Equatable {
        /// Its path from the Markdown file: `pictures/….png`.
        public var name: String
        /// The picture file.
        public var bytes: [UInt8]
    }

    /// The file.
    public internal(set) var bytes: [UInt8]
    /// Nil for formats without pages.
    public let pages: Int?
    /// What a Markdown file shows.
    public let pictures: [Picture]
    /// What should be looked at, found when the format was written.
    public let warnings: [Problem]

    init(
        bytes: [UInt8], pages: Int? = nil, pictures: [Picture] = [], warnings: [Problem] = []
    ) {
        self.bytes = bytes
        self.pages = pages
        self.pictures = pictures
        self.warnings = warnings
    }

    /// Where the bytes begin.
    public var startIndex: Int { bytes.startIndex }
    /// Where the bytes end.
    public var endIndex: Int { bytes.endIndex }
    /// One byte.
    public subscript(position: Int) -> UInt8 { bytes[position] }
}
