/// What a document can be written as.
public enum Format: String, Sendable, CaseIterable {
    case html, markdown, pdf

    /// How the names of such files end, and how the command names the format.
    public var ending: String { self == .markdown ? "md" : rawValue }

    /// The format that the command calls so.
    public init?(ending: String) {
        guard let found = Self.allCases.first(where: { $0.ending == ending }) else { return nil }
        self = found
    }
}
