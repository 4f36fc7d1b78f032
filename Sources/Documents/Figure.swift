/// A picture that says something, with the same said in words.
public struct Figure: Sendable, Equatable {
    /// How much room it takes, as a job and not as a measure.
    public enum Role: String, Sendable, CaseIterable {
        /// A word of the picture library beside a sentence.
        case pictogram
        /// A frame of a story, a child's drawing, a photo.
        case picture
        /// A drawing of facts: a scale, a road.
        case chart
    }

    /// Its job.
    public var role: Role
    /// What is to be seen.
    public var artwork: Artwork
    /// What a blind reader hears: its meaning as a sentence, never empty.
    public var alternative: String
    /// A short name for charts ("Safety scale"), empty for pictures.
    public var title: String
    /// The same facts as text, which stand beside a chart in every format; empty for pictures.
    public var facts: [Block]

    /// A figure of these parts.
    public init(
        role: Role, artwork: Artwork, alternative: String, title: String = "", facts: [Block] = []
    ) {
        self.role = role
        self.artwork = artwork
        self.alternative = alternative
        self.title = title
        self.facts = facts
    }
}

/// What is to be seen of a figure.
public enum Artwork: Sendable, Equatable {
    /// A drawing, with the word of the picture library that names it (a file name in Markdown).
    case drawing(Drawing, name: String)
    /// A drawing of facts in two forms: for paper and wide screens, and for a phone.
    case responsive(wide: Drawing, narrow: Drawing, name: String)
    case raster(Raster)
}

/// A picture made of dots, scrubbed of all that it carried besides.
public struct Raster: Sendable, Equatable {
    /// The two kinds of files that pages take.
    public enum Encoding: String, Sendable { case png, jpeg }

    /// What the bytes are.
    public var encoding: Encoding
    /// The file's bytes, as they may be put into an HTML page or stand beside a Markdown file.
    public var bytes: [UInt8]
    /// Pixels, as shown (after EXIF orientation).
    public var width: Int
    /// Pixels, as shown.
    public var height: Int
    /// A name from the content, equal for equal bytes: 16 hexadecimal digits.
    public var digest: String
    /// Whether its dots were unpacked when it was opened, so that no writer has to be sure again.
    public var isProven: Bool

    /// A raster of these parts.
    public init(
        encoding: Encoding, bytes: [UInt8], width: Int, height: Int, digest: String,
        isProven: Bool = false
    ) {
        self.encoding = encoding
        self.bytes = bytes
        self.width = width
        self.height = height
        self.digest = digest
        self.isProven = isProven
    }
}
