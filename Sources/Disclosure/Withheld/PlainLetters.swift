/// Latin letters without what a hurried writer leaves off: `é` is `e`, `ﬁ` is `fi`, `Ｋ` is `k`.
///
/// A name is no less told where its accent was forgotten.
package enum PlainLetters {
    /// The small letters and digits of ASCII for a character beyond it; nil where there are none.
    package static func letters(for scalar: Unicode.Scalar) -> [UInt8]? {
        let value = Int(scalar.value)
        return switch value {
        case 0xDF, 0x1E9E: Array("ss".utf8)
        case 0xC0...0x24F: base(western[value - 0xC0])
        case 0x1E00...0x1EFF: base(additional[value - 0x1E00])
        case 0xFB00...0xFB06: ligatures[value - 0xFB00]
        case 0xFF21...0xFF3A: [UInt8(value - 0xFF21) + 0x61]
        case 0xFF41...0xFF5A: [UInt8(value - 0xFF41) + 0x61]
        default: nil
        }
    }

    /// A mark that is written over, under or through the letter before it.
    package static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x338).contains(scalar.value)
    }

    private static func base(_ letter: UInt8) -> [UInt8]? {
        letter == UInt8(ascii: ".") ? nil : [letter]
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
        Array($0.utf8)
    }

    /// The small letter that each character from U+00C0 is made of; a dot where it is none.
    private static let western = Array(
        """
        aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll.\
        .llnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.\
        ................................oo.............uu...............\
        .............aaiioouu.................ggkkoo....j...gg..nn......\
        aaaaeeeeiiiioooorrrruuuusstt..hh......aaee....oo..yy............\
        ................
        """.utf8)

    /// The same from U+1E00, where Vietnamese has letters with two marks.
    private static let additional = Array(
        """
        ..bbbbbb..dddddddddd....eeee..ffgghhhhhhhhhhii..kkkkkkll..llllmm\
        mmmmnnnnnnnn........pppprrrr..rrssss......ttttttttuuuuuu....vvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """.utf8)
}
