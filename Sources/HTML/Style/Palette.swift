import Documents

/// The colours of a page, under the names that its style knows them by.
struct Palette: Sendable {
    let ink: Colour
    let paper: Colour
    let teal: Colour
    let clay: Colour
    let blue: Colour
    let grey: Colour
    let line: Colour
    let mist: Colour
    /// What lies under a picture, whose ink lines stay dark in every palette.
    let tile: Colour

    static let light = Palette(
        ink: .ink, paper: .paper, teal: .teal, clay: .clay, blue: .blue, grey: .grey,
        line: .line, mist: .mist, tile: .paper)

    /// For dark screens: light and dark change places, and the order of lightness stays.
    static let dark = Palette(
        ink: Colour(0xE9, 0xED, 0xF2), paper: Colour(0x14, 0x1A, 0x21),
        teal: Colour(0x7C, 0xCB, 0xCB), clay: Colour(0xF2, 0xA1, 0x85),
        blue: Colour(0x9B, 0xC1, 0xF2), grey: Colour(0xB3, 0xBD, 0xC8),
        line: Colour(0x43, 0x4D, 0x59), mist: Colour(0x1F, 0x27, 0x30),
        tile: Colour(0xF3, 0xF5, 0xF7))

    var named: [(name: String, colour: Colour)] {
        [
            ("ink", ink), ("paper", paper), ("teal", teal), ("clay", clay), ("blue", blue),
            ("grey", grey), ("line", line), ("mist", mist), ("tile", tile),
        ]
    }

    /// The declarations of the style's custom properties.
    var properties: String {
        named.map { "--\($0.name):\($0.colour.hexadecimal)" }.joined(separator: ";")
    }

    /// Lets drawings in the page take the page's colours.
    static let classesOfDrawings =
        light.named.map { name, _ in
            ".fill-\(name){fill:var(--\(name))}.stroke-\(name){stroke:var(--\(name))}"
        }.joined(separator: "\n")
}
