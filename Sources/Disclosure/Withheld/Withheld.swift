import Diagnostics

/// One thing that was taken out for a reader: an item, or a field of one.
public struct WithheldItem: Sendable, Equatable {
    /// Where it stands in the case: `map harm-3`, `people chris contact.address`.
    public let path: String
    /// The number of the rule that took it out, from 1 to 9.
    public let rule: Int
    /// The reason, in a sentence for the office.
    public let why: String
    /// What a finished file must not hold because of it.
    public let secrets: [Secret]
    /// Where it stands in the file.
    public let place: Place
}

/// Everything that was taken out of a case for one reader.
///
/// Templates, documents and writers never hold it: it serves the office's report and the search
/// of finished files.
public struct Withheld: Sendable, Equatable {
    /// In the order of the file.
    public let items: [WithheldItem]

    /// Everything that no file for this reader may hold, each once.
    public var secrets: [Secret] {
        var seen: Set<Secret> = []
        return items.flatMap(\.secrets).filter { seen.insert($0).inserted }
    }
}
