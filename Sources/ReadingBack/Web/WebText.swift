/// The passages of HTML, SVG and XML.
struct WebText {
    private(set) var passages: [Passage] = []
    private let place: String
    private let depth: Int
    private var text = ""
    private var raw: String?

    /// A picture in a picture in a page is as deep as anybody looks.
    private static let deepest = 4

    /// The text, then attributes, comments and what pictures carry, in order.
    static func passages(of bytes: [UInt8], place: String, depth: Int = 0) -> [Passage] {
        guard depth < deepest else { return [] }
        var reader = WebText(place: place, depth: depth)
        for token in WebTokenizer.tokens(of: bytes) { reader.read(token) }
        return [Passage(place: place, text: reader.text)] + reader.passages
    }

    private init(place: String, depth: Int) {
        self.place = place
        self.depth = depth
    }

    private mutating func read(_ token: WebToken) {
        switch token {
        case .text(let words):
            if let raw {
                passages.append(Passage(place: raw, text: words))
            } else {
                text += words
            }
        case .comment(let words):
            passages.append(Passage(place: "a comment in \(place)", text: words))
        case .open(let name, let attributes):
            if WebElements.raw.contains(name) { raw = "the \(name) of \(place)" }
            part(name)
            for attribute in attributes { read(attribute) }
        case .close(let name):
            if WebElements.raw.contains(name) { raw = nil }
            part(name)
        }
    }

    /// Blocks part words, bold type does not.
    private mutating func part(_ name: String) {
        if !WebElements.inline.contains(name) { text += "\n" }
    }

    private mutating func read(_ attribute: WebToken.Attribute) {
        passages += DataAddress.passages(
            of: attribute.value, place: "the attribute \(Self.plain(attribute.name)) of \(place)",
            depth: depth)
    }

    /// A message must not name a secret that stands where an attribute's name should.
    private static func plain(_ name: String) -> String {
        let isPlain = name.utf8.count <= 20 && name.utf8.allSatisfy { (0x2D...0x7A).contains($0) }
        return isPlain ? name : "without a proper name"
    }
}
