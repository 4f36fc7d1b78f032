/// The faces that one document is set in: a family's two weights, and others for other scripts.
public struct FaceSet: Sendable {
    /// For all words that are not bold.
    public var regular: Face
    /// For headings and strong words.
    public var bold: Face
    /// Asked in order for characters that the family does not have; opened when one is asked for.
    public var fallbacks: [FallbackFace]

    /// A set of faces.
    public init(regular: Face, bold: Face, fallbacks: [FallbackFace] = []) {
        self.regular = regular
        self.bold = bold
        self.fallbacks = fallbacks
    }
}

/// A face for characters that the family does not have, opened by the first document that needs it.
public struct FallbackFace: Sendable {
    /// Gives the face; nil where it is not on this machine.
    public typealias Opening = @Sendable () -> Face?

    /// The Debian package that brings it.
    public var package: String
    /// The scripts that it is for (ISO 15924, `Zyyy` for signs); nobody's where there are none.
    ///
    /// A face whose scripts are named is asked for other characters last.
    public var scripts: [String]
    /// For words that are not bold.
    public var regular: Opening
    /// For headings and strong words; nil where the face has one weight.
    public var bold: Opening?

    /// A face to be opened.
    public init(
        package: String = "", scripts: [String] = [], regular: @escaping Opening,
        bold: Opening? = nil
    ) {
        self.package = package
        self.scripts = scripts
        self.regular = regular
        self.bold = bold
    }
}
