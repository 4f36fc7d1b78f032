import Diagnostics
import Typesetting

/// Writes a face as PDF wants it: a Type 0 font over a CIDFontType2 (ISO 32000-1, 9.7).
struct FontEmbedding {
    let font: EmbeddedFont
    private let program: [UInt8]
    private let newIDs: [UInt32]
    private let name: String

    init(_ font: EmbeddedFont) throws(Problems) {
        let face = font.face
        guard face.hasTrueTypeOutlines else {
            throw Problems(.fontOutlines(face.postScriptName))
        }
        guard let subset = face.subset(glyphs: font.glyphs),
            subset.newIDs.count == font.glyphs.count
        else { throw Problems(.subset(face.postScriptName)) }
        self.font = font
        (program, newIDs) = subset
        var digest = ContentDigest()
        digest.add(program)
        name = Syntax.name("\(digest.subsetTag)+\(face.postScriptName)")
    }

    func write(to store: ObjectStore) -> Reference {
        let descendant = store.reserve()
        store.fill(descendant, descendantBody(in: store))
        let unicode = store.stream(PackedStream(packing: ToUnicode.map(of: font.texts)))
        return store.object(
            """
            /Type /Font
            /Subtype /Type0
            /BaseFont \(name)
            /Encoding /Identity-H
            /DescendantFonts [\(descendant.written)]
            /ToUnicode \(unicode.written)

            """)
    }

    /// The CIDFont (9.7.4).
    private func descendantBody(in store: ObjectStore) -> [UInt8] {
        let map = store.stream(PackedStream(packing: glyphMap))
        var body = Array(
            """
            /Type /Font
            /Subtype /CIDFontType2
            /BaseFont \(name)
            /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>
            /FontDescriptor \(descriptor(in: store).written)
            /CIDToGIDMap \(map.written)
            /DW 0

            """.utf8)
        body.write("/W [0 [")
        for advance in font.advances {
            body.write(thousandths(Int(advance)))
            body.write(" ")
        }
        body.write("]]\n")
        return body
    }

    /// The font descriptor (9.8). Its flags say "symbolic": the codes are ours alone.
    private func descriptor(in store: ObjectStore) -> Reference {
        let file = store.stream(
            PackedStream(packing: program), "/Length1 \(program.count)\n")
        let metrics = font.face.metrics
        return store.object(
            """
            /Type /FontDescriptor
            /FontName \(name)
            /Flags 4
            /FontBBox \(Syntax.array(metrics.box.map { thousandths($0).rounded() }))
            /ItalicAngle 0
            /Ascent \(Syntax.number(thousandths(metrics.ascender)))
            /Descent \(Syntax.number(thousandths(metrics.descender)))
            /CapHeight \(Syntax.number(thousandths(metrics.capHeight)))
            /StemV 80
            /FontFile2 \(file.written)

            """)
    }

    /// The glyph of the cut-down program for each code, two bytes each (9.7.4.2).
    private var glyphMap: [UInt8] {
        newIDs.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    /// Font units as PDF counts them: a thousand to the em.
    private func thousandths(_ units: Int) -> Double {
        Double(units) * 1000 / Double(font.face.unitsPerEm)
    }
}
