import Diagnostics

/// Text of a case, split once, when it was read, into words, people and citations.
///
/// Nothing else in a text is ever read: it cannot add markup, a link or a row.
public struct Prose: Sendable, Equatable {
    /// A stretch of words, or something that a bracket named.
    public enum Piece: Sendable, Equatable {
        case words(String)
        /// `[dana]`: a person, to be named as the reader knows them.
        case person(String)
        /// `[st-pearl p3]`: an evidence document and a page of it.
        case citation(document: String, page: Int?)
        /// A citation of a page that the reader may not see, where a court relies on its number.
        case withheldCitation
    }

    /// The pieces in order.
    public var pieces: [Piece]
    /// Where it stands, for one of several wordings of an item.
    public var place: Place?

    /// A text of these pieces.
    public init(_ pieces: [Piece]) { self.pieces = pieces }

    /// Two texts are equal when they say the same, wherever they stand.
    public static func == (one: Prose, other: Prose) -> Bool { one.pieces == other.pieces }

    /// Words alone.
    public init(_ words: String) { pieces = words.isEmpty ? [] : [.words(words)] }

    /// The words as written, people and citations left out.
    public var plainWords: String {
        var said = ""
        for case .words(let words) in pieces { said += words }
        return said
    }

    /// The people named by their ids.
    public var people: [String] {
        pieces.compactMap { if case .person(let id) = $0 { id } else { nil } }
    }

    /// Whether nothing is said.
    public var isEmpty: Bool { pieces.isEmpty }
}
