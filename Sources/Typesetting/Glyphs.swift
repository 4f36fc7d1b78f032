/// One glyph, as plain data: lines of them are made, copied and thrown away by the thousand.
public struct Glyph: Sendable, Equatable {
    /// Its number in the face; never 0.
    public var id: UInt32
    /// The character that it stands for, or the first of them.
    public var character: Unicode.Scalar
    /// How many more characters it stands for, in `Glyphs.further`.
    public var more: UInt32 = 0
    /// In font units, as are the offsets; y upwards.
    public var advance: Int32
    /// How far it stands from where the pen is.
    public var xOffset: Int32 = 0
    /// How far it stands above the baseline.
    public var yOffset: Int32 = 0

    /// A glyph of one character.
    public init(id: UInt32, character: Unicode.Scalar, advance: Int32) {
        self.id = id
        self.character = character
        self.advance = advance
    }

    /// Whether it is nothing but a space.
    var isSpace: Bool { character == " " && more == 0 }
}

/// Glyphs, each with exactly the text that it stands for, so that copied text is what was written.
public struct Glyphs: Sendable, Equatable {
    /// From left to right.
    public private(set) var each: [Glyph] = []
    /// What those stand for that have more characters than one, without the first of each, glyph
    /// after glyph.
    public private(set) var further: [Unicode.Scalar] = []

    /// No glyph.
    public init() {}

    /// Glyphs of one character each.
    public init(_ glyphs: some Sequence<Glyph>) { each = Array(glyphs) }

    var isEmpty: Bool { each.isEmpty }

    /// How far the pen moves, in font units.
    var advance: Int { each.reduce(0) { $0 + Int($1.advance) } }

    mutating func reserveCapacity(_ count: Int) { each.reserveCapacity(count) }

    /// Adds a glyph at the right that stands for a text: for a character of no width where it is
    /// empty, since every glyph of a PDF says something.
    mutating func append(_ glyph: Glyph, showing text: some Collection<Unicode.Scalar>) {
        var glyph = glyph
        glyph.character = text.first ?? "\u{200B}"
        glyph.more = UInt32(clamping: text.count - 1)
        each.append(glyph)
        if text.count > 1 { further.append(contentsOf: text.dropFirst()) }
    }

    mutating func append(contentsOf other: Glyphs) {
        each.append(contentsOf: other.each)
        if !other.further.isEmpty { further.append(contentsOf: other.further) }
    }

    /// Adds some of another's glyphs; `further` is where those stand that belong to them.
    mutating func append(_ range: Range<Int>, further part: Range<Int>, of other: Glyphs) {
        each.append(contentsOf: other.each[range])
        if !part.isEmpty { further.append(contentsOf: other.further[part]) }
    }

    /// The characters of each glyph.
    var texts: [[Unicode.Scalar]] {
        var next = 0
        return each.map { glyph in
            let start = next
            next += Int(glyph.more)
            return [glyph.character] + further[start..<next]
        }
    }

    /// The characters of all glyphs: the text of the run.
    var characters: [Unicode.Scalar] { texts.flatMap(\.self) }

    /// The text of the run.
    var text: String { String(String.UnicodeScalarView(characters)) }
}
