import Casework
import Disclosure

/// A field that a template may name on one kind of item.
struct Member: Sendable {
    /// As templates write it: `if it fails`.
    var name: String
    var shape: Shape
    var isOptional: Bool
    /// One sentence on what it means.
    var means: String
    var source: Source

    enum Source: Sendable {
        /// A key of the record.
        case key(String)
        /// Worked out from what the reader may see.
        case computed(@Sendable (Record, Edition) -> Datum?)
        /// Worked out from that, and from the dated rules.
        case ruled(@Sendable (Record, Edition, DatedRules) -> Datum?)
    }

    /// A field that somebody computed and named.
    static func computed(
        _ name: String, _ shape: Shape, optional: Bool = false, _ means: String,
        _ work: @escaping @Sendable (Record, Edition) -> Datum?
    ) -> Member {
        Member(
            name: name, shape: shape, isOptional: optional, means: means, source: .computed(work))
    }

    /// A field that somebody computed from what is due when, and named.
    static func scheduled(
        _ name: String, _ shape: Shape, optional: Bool = false, _ means: String,
        _ work: @escaping @Sendable (Record, Edition, DueDates) -> Datum?
    ) -> Member {
        Member(
            name: name, shape: shape, isOptional: optional, means: means,
            source: .ruled { work($0, $1, $2.due) })
    }
}
