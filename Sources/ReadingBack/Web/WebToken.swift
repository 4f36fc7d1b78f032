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
        /// In UTF-8, with its entities decoded.
        var bytes: ArraySlice<UInt8>

        var value: String { String(decoding: bytes, as: UTF8.self) }
    }
}

extension [WebToken.Attribute] {
    subscript(name: String) -> String? { first { $0.name == name }?.value }
}

/// Elements of HTML, by how they stand in a text (HTML Living Standard, 15.3).
enum WebElements {
    /// What parts the words around it, whatever stands there.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col",
        "colgroup", "dd", "desc", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
        "metadata", "nav", "noscript", "ol", "optgroup", "option", "p", "plaintext", "pre",
        "search", "section", "summary", "table", "tbody", "td", "text", "tfoot", "th", "thead",
        "title", "tr", "ul", "xmp",
    ]
    /// What stands in a line like a word of its own, or may: pictures, buttons, drawings.
    private static let boxes: Set<String> = [
        "audio", "button", "canvas", "circle", "ellipse", "embed", "foreignobject", "g", "iframe",
        "image", "img", "input", "line", "math", "meter", "object", "path", "polygon", "polyline",
        "progress", "rect", "select", "svg", "textarea", "use", "video",
    ]

    /// How an element stands in a text. One that nobody knows is as good as none.
    enum Standing { case block, box, inline }

    static func standing(of name: String) -> Standing {
        if blocks.contains(name) { return .block }
        return boxes.contains(name) ? .box : .inline
    }

    /// What has no end tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    ]
    /// What holds text that is no markup.
    static func isRaw(_ name: String) -> Bool { name == "script" || name == "style" }
}
