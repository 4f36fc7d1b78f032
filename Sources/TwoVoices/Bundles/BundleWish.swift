/// What somebody asks of a bundle.
public struct BundleWish: Sendable {
    /// The hearing's id.
    public var hearing: String
    /// A person's id, or the name of a group.
    public var reader: String
    /// Files go below this folder.
    public var folder = "Output"
    /// The manifest of an earlier bundle whose numbers stay; nil for a first one.
    public var previous: String?
    /// A file of passwords that open other people's PDFs; nil where none is needed.
    public var passwords: String?
    /// Papers that cannot be made yet are pages that say so.
    public var isDraft = false
    /// Warnings are errors.
    public var isStrict = false

    /// A first bundle, into `Output`.
    public init(hearing: String, for reader: String) {
        self.hearing = hearing
        self.reader = reader
    }
}
