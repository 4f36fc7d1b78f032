/// A place in a file, without the file: both from 1, the column in characters.
struct Position: Equatable {
    var line: Int
    var column: Int
}

/// A value as it was written, before anybody knows what it should be; the same for YAML and JSON.
struct Node {
    var content: Content
    var position: Position

    enum Content {
        case scalar(Scalar)
        case sequence([Node])
        case mapping([Pair])
    }

    struct Pair {
        var key: String
        var position: Position
        var value: Node
    }
}

/// A single value. YAML's are all text: what `no` or `1_000` means is for the field to say.
package enum Scalar: Equatable {
    case text(String)
    case number(String)
    case flag(Bool)
    /// Nothing was written after a key, or JSON's `null`.
    case nothing
}
