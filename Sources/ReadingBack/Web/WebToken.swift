/// A piece of HTML or XML.
enum WebToken: Equatable {
    /// With its entities decoded.
    case text(String)
    /// Names are in small letters; attributes in the order of the file.
    case open(String, [Attribute])
    case close(String)
    /// A comment, a declaration or a processing instruction.
    case comment(String)

    struct Attribute: Equatable {
        var name: String
        var value: String
    }
}

extension [WebToken.Attribute] {
    subscript(name: String) -> String? { first { $0.name == name }?.value }
}

/// Elements of HTML, by how they stand in a text (HTML Living Standard, 15.3).
enum WebElements {
    /// What does not part the words around it.
    static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins",
        "del", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
        "u", "var", "wbr", "tspan",
    ]
    /// What has no end tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    ]
    /// What holds text that is no markup.
    static let raw: Set<String> = ["script", "style"]
}
