import Diagnostics
import Threads

/// A PDF that somebody else made: what it is, found out once.
public struct ForeignPDF: Sendable, Equatable {
    /// The file.
    public let bytes: [UInt8]
    /// What opens it; nil where nothing is needed.
    public let password: String?
    /// In order; never empty.
    public let pages: [PageFacts]
    /// What is to be told of it, sorted by name.
    public let traits: [Trait]

    /// What its own bookmarks say, and those that its own page labels become.
    public let bookmarks: [String]
    /// Whether a picture may stand on any page; false only where there is none for sure.
    public let mayShowPictures: Bool

    /// What a file brings along that a bundle cannot take over as it is, or should know of.
    public enum Trait: String, Sendable, CaseIterable, Comparable {
        /// It says of itself that it is PDF/UA-1.
        case accessible
        /// Annotations that are painted into the pages.
        case annotations
        /// Files inside, which are dropped.
        case attachments
        /// It was locked, and opens without a password or with the one given.
        case encrypted
        /// A form: filled-in values are painted into the pages.
        case form
        /// Layers; those that are off stay off.
        case layers
        /// It was damaged, and put right in reading.
        case repaired
        /// Scripts, which are dropped.
        case scripts
        /// A signature: its picture is kept, and signing ends there.
        case signature
        /// It has tags.
        case tagged
        /// Something filled in on its form cannot be shown, or may not be shown as it was filled in.
        case unshownValues

        /// By name.
        public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// The most pages that one file may have.
    public static let mostPages = 10_000

    /// The longest edge of a page, in points: five metres, as viewers have it (ISO 32000-1, annex C).
    public static let longestEdge = 14_400.0

    /// Opens a file of ours and looks through it; for other people's there is `opened`.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - password: what opens it.
    /// - Throws: `exhibit-damaged`, `exhibit-locked`, `exhibit-empty`, `exhibit-too-long`,
    ///   `exhibit-page-too-large`; `qpdf-missing`.
    public init(_ bytes: [UInt8], password: String? = nil) throws(Problems) {
        try self.init(bytes, password: password, having: [])
    }

    /// A file of which some traits are known already.
    init(
        _ bytes: [UInt8], password: String? = nil, having known: Set<Trait>
    ) throws(Problems) {
        let found = try DeepStack.run { () throws(Problems) in
            try Self.look(through: try OpenFile(bytes, password: password))
        }
        (self.bytes, self.password) = (bytes, password)
        (pages, traits) = (found.pages, known.union(found.traits).sorted())
        bookmarks = found.bookmarks
        mayShowPictures = found.mayShowPictures || PictureMarks.areIn(bytes)
    }

    private struct Found {
        let pages: [PageFacts]
        let traits: [Trait]
        let bookmarks: [String]
        let mayShowPictures: Bool
    }

    private static func look(through file: OpenFile) throws(Problems) -> Found {
        guard let count = file.pageCount else { throw Problems(.damaged) }
        guard count > 0 else { throw Problems(.empty) }
        guard count <= mostPages else { throw Problems(.tooLong) }
        guard file.calls.push_inherited(file.data) & 2 == 0 else { throw Problems(.damaged) }
        let pages = (0..<count).map { file.page($0) }
        guard pages.allSatisfy(\.isDictionary) else { throw Problems(.damaged) }
        var directions = WordDirections(file)
        let facts = pages.map { PageFacts($0, directions.words(of: $0)) }
        let large = facts.firstIndex { max($0.width, $0.height) > longestEdge }
        if let large { throw Problems(.pageTooLarge(large + 1)) }
        return Found(
            pages: facts, traits: TraitFinder(file).traits(of: pages),
            bookmarks: bookmarks(of: file, pages), mayShowPictures: directions.mayHavePictures)
    }

    private static func bookmarks(of file: OpenFile, _ pages: [PDFObject]) -> [String] {
        guard file.root["Outlines"] != nil || file.root["PageLabels"] != nil else { return [] }
        let destinations = Destinations(of: file, pages: pages)
        return SourceBookmark.foreign(file, pages, destinations).map(\.title)
    }

    /// The same file with traits that it had before it was made what it is now.
    public func having(_ known: [Trait]) -> ForeignPDF {
        ForeignPDF(
            bytes: bytes, password: password, pages: pages,
            traits: Set(traits).union(known).sorted(), bookmarks: bookmarks,
            mayShowPictures: mayShowPictures)
    }

    private init(
        bytes: [UInt8], password: String?, pages: [PageFacts], traits: [Trait], bookmarks: [String],
        mayShowPictures: Bool
    ) {
        (self.bytes, self.password) = (bytes, password)
        (self.pages, self.traits) = (pages, traits)
        (self.bookmarks, self.mayShowPictures) = (bookmarks, mayShowPictures)
    }

    /// Whether it is so.
    public func has(_ trait: Trait) -> Bool { traits.contains(trait) }
}
