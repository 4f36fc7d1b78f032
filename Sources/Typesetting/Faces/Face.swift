import CHarfBuzz
import Diagnostics

/// A face of a font: opened once a process, shared by all threads, never changed.
public final class Face: @unchecked Sendable {
    /// The PostScript name, as PDF wants it in `BaseFont`.
    public let postScriptName: String
    /// Font units to the em, 16 to 16384.
    public let unitsPerEm: Int
    /// How many glyphs there are, glyph 0 (`.notdef`) among them.
    public let glyphCount: Int
    /// Its measures, in font units.
    public let metrics: FaceMetrics
    /// Whether the outlines are TrueType's (`glyf`), and not those of CFF.
    public let hasTrueTypeOutlines: Bool
    let font: OpaquePointer
    private let face: OpaquePointer
    /// The tables that a PDF asks for, and no others: a character map alone would make a cut six
    /// times as long.
    private let outlines: OpaquePointer
    /// Words that were shaped in this face alone.
    let words = CommonWords()

    /// Maps a TrueType or OpenType file into memory.
    ///
    /// HarfBuzz maps the file itself, so that many processes share its pages.
    public convenience init(path: String) throws(Problems) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else {
            throw Problems(.faceNotReadable(path))
        }
        try self.init(blob: blob, name: path)
    }

    /// Takes a TrueType or OpenType file's bytes; `name` is what a problem calls it.
    public convenience init(bytes: [UInt8], name: String = "") throws(Problems) {
        let copy = bytes.withUnsafeBytes { raw in
            hb_blob_create_or_fail(
                raw.bindMemory(to: CChar.self).baseAddress, UInt32(clamping: raw.count),
                HB_MEMORY_MODE_DUPLICATE, nil, nil)
        }
        guard let copy else { throw Problems(.faceNotReadable(name)) }
        try self.init(blob: copy, name: name)
    }

    /// Owns `blob` from here on.
    private init(blob: OpaquePointer, name: String) throws(Problems) {
        let face = hb_face_create(blob, 0)
        hb_blob_destroy(blob)
        hb_face_make_immutable(face)
        let units = Int(hb_face_get_upem(face)), glyphs = Int(hb_face_get_glyph_count(face))
        guard let face, glyphs > 0, (16...16_384).contains(units),
            let font = hb_font_create(face)
        else {
            hb_face_destroy(face)
            throw Problems(.faceNotUsable(name))
        }
        hb_font_make_immutable(font)
        (self.face, self.font) = (face, font)
        outlines = FaceSubset.outlines(of: face)
        (unitsPerEm, glyphCount) = (units, glyphs)
        postScriptName = FaceTables.postScriptName(of: face)
        metrics = FaceTables.metrics(of: font, face)
        hasTrueTypeOutlines = !FaceTables.bytes(of: "glyf", in: face, limit: 1).isEmpty
    }

    deinit {
        hb_face_destroy(outlines)
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    /// Whether the face draws this character.
    public func has(_ scalar: Unicode.Scalar) -> Bool { glyph(for: scalar) != nil }

    /// The glyph that the face's character map names; never glyph 0.
    public func glyph(for scalar: Unicode.Scalar) -> UInt32? {
        var glyph: UInt32 = 0
        let isFound = hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0
        return isFound && glyph != 0 ? glyph : nil
    }

    /// A glyph that shows nothing and takes no room; nil where the face has none.
    var blank: UInt32? {
        "\u{200D}\u{200C}\u{200B}\u{200E}".unicodeScalars.lazy.compactMap { self.glyph(for: $0) }
            .first { glyph in
                var extents = hb_glyph_extents_t()
                let isDrawn = hb_font_get_glyph_extents(self.font, glyph, &extents) != 0
                return self.advance(glyph) == 0
                    && !(isDrawn && extents.width != 0 && extents.height != 0)
            }
    }

    /// How far a glyph moves the pen, in font units.
    public func advance(_ glyph: UInt32) -> Int32 {
        hb_font_get_glyph_h_advance(font, glyph)
    }

    /// A font program of these glyphs alone, and the number that each has in it.
    ///
    /// `newIDs` runs parallel to `glyphs`. Nil where the face cannot be cut down.
    public func subset(glyphs: [UInt32]) -> (program: [UInt8], newIDs: [UInt32])? {
        FaceSubset.make(of: outlines, glyphs: glyphs)
    }
}

/// What a font descriptor says of a face, in font units; y upwards.
public struct FaceMetrics: Sendable, Equatable {
    /// How far above the baseline lines reach.
    public var ascender: Int
    /// How far below the baseline they reach: negative.
    public var descender: Int
    /// The height of a flat capital.
    public var capHeight: Int
    /// Left, bottom, right, top of all glyphs laid on one another.
    public var box: [Int]
}
