/// The faces that one document is set in: a family's two weights, and others for other scripts.
public struct FaceSet: Sendable {
    /// For all words that are not bold.
    public var regular: Face
    /// For headings and strong words.
    public var bold: Face
    /// Asked in order for characters that the family does not have.
    public var fallbacks: [Face]

    /// A set of opened faces.
    public init(regular: Face, bold: Face, fallbacks: [Face] = []) {
        self.regular = regular
        self.bold = bold
        self.fallbacks = fallbacks
    }

    /// As `Pages.faces` numbers them: regular, bold, then the fallbacks.
    var all: [Face] { [regular, bold] + fallbacks }
}
