import PDFSyntax

/// The passages of HTML, SVG and XML.
struct WebText {
    private(set) var passages: [Passage] = []
    private let place: String
    private let depth: Int
    private var text = ""
    /// The text as if no box stood in it; nil until one stands within a word.
    private var tight: String?
    /// The elements that were met, and how they stand.
    private var elements: [String: WebElements.Standing] = [:]
    private var attributes: [String: Attribute] = [:]
    private var raw: String?

    /// A picture in a picture in a page is as deep as anybody looks.
    private static let deepest = 4

    /// The text, then attributes, comments and what pictures carry, in order.
    static func passages(of bytes: [UInt8], place: String, depth: Int = 0) -> [Passage] {
        guard depth < deepest else { return [] }
        var reader = WebText(place: place, depth: depth)
        for token in WebTokenizer.tokens(of: bytes) { reader.read(token) }
        let texts = [reader.text] + (reader.tight.map { [$0] } ?? [])
        return texts.map { Passage(place: place, text: $0) } + reader.passages + reader.ownWords
    }

    /// What the format's own attributes hold, by their names, and the names of all that is in it.
    private var ownWords: [Passage] {
        let own = attributes.filter(\.value.isSyntax).sorted { $0.key < $1.key }.map(\.value)
        let names = Set(attributes.filter { !$0.value.isSyntax }.keys).union(elements.keys)
        return own.map {
            Passage(place: $0.place, text: $0.values.joined(separator: "\n"), isSyntax: true)
        } + [
            Passage(
                place: "a name in \(place)", text: names.sorted().joined(separator: "\n"),
                isSyntax: true)
        ]
    }

    private init(place: String, depth: Int) {
        self.place = place
        self.depth = depth
    }

    private mutating func read(_ token: WebToken) {
        switch token {
        case .text(let words):
            if let raw {
                passages.append(Passage(place: raw, text: words, isSyntax: true))
            } else {
                text += words
                tight? += words
            }
        case .comment(let words):
            passages.append(Passage(place: "a comment in \(place)", text: words))
        case .open(let name, let attributes):
            if WebElements.isRaw(name) { raw = "the \(name) of \(place)" }
            part(name)
            for attribute in attributes { read(attribute) }
        case .close(let name):
            if WebElements.isRaw(name) { raw = nil }
            part(name)
        }
    }

    /// Blocks part words, bold type does not.
    private mutating func part(_ name: String) {
        switch standing(of: name) {
        case .inline: break
        case .block:
            text += "\n"
            tight? += "\n"
        case .box:
            let isWithin = text.utf8.last.map { !$0.isPDFSpace } ?? false
            if isWithin, tight == nil { tight = text }
            text += "\n"
        }
    }

    private mutating func standing(of name: String) -> WebElements.Standing {
        if let known = elements[name] { return known }
        let standing = WebElements.standing(of: name)
        elements[name] = standing
        return standing
    }

    private mutating func read(_ attribute: WebToken.Attribute) {
        let (name, value) = (attribute.name, attribute.bytes)
        if name == "d", Self.isPath(value) { return }
        guard
            let place = attributes[name, default: Attribute(of: name, in: place)]
                .place(ofNew: value)
        else { return }
        passages += DataAddress.passages(of: value, place: place, depth: depth)
    }

    /// The points of a line that is drawn, which are most of a page with charts and say nothing.
    private static func isPath(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.first.map({ $0 | 0x20 }) == UInt8(ascii: "m") else { return false }
        return value.allSatisfy {
            switch $0 | 0x20 {
            case 0x20...0x3F: true
            case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "h"), UInt8(ascii: "v"),
                UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "q"), UInt8(ascii: "t"),
                UInt8(ascii: "a"), UInt8(ascii: "z"), UInt8(ascii: "e"):
                true
            default: false
            }
        }
    }
}

/// What stands in all attributes of one name.
private struct Attribute {
    let place: String
    /// It is of the format's own, as what stands in it is.
    let isSyntax: Bool
    var values: [String] = []
    private var met: Set<LongValue> = []

    init(of name: String, in file: String) {
        place = "the attribute \(Self.plain(name)) of \(file)"
        isSyntax = Self.syntax.contains(name)
    }

    /// Where a value stands that is to be searched on its own; nil for one that was met before, and
    /// for the format's own, which are kept together.
    mutating func place(ofNew value: ArraySlice<UInt8>) -> String? {
        guard met.insert(LongValue(value)).inserted else { return nil }
        guard isSyntax else { return place }
        values.append(String(decoding: value, as: UTF8.self))
        return nil
    }

    /// Attributes whose words are the format's.
    private static let syntax: Set<String> = [
        "class", "d", "dir", "fill", "font-family", "font-size", "font-weight", "height", "id",
        "lang", "role", "scope", "stroke", "stroke-linecap", "stroke-linejoin", "stroke-width",
        "style", "text-anchor", "transform", "viewbox", "width", "xmlns",
    ]

    /// A message must not name a secret that stands where an attribute's name should.
    private static func plain(_ name: String) -> String {
        let isPlain = name.utf8.count <= 20 && name.utf8.allSatisfy { (0x2D...0x7A).contains($0) }
        return isPlain ? name : "without a proper name"
    }
}
