import Diagnostics
import Typesetting

/// Writes a part of a face as PDF wants it: a Type 0 font over a CIDFontType2 (ISO 32000-1, 9.7).
struct FontEmbedding {
    private let face: Face
    /// By character code; the first is `.notdef`.
    private let texts: [[Unicode.Scalar]]
    private let advances: [Int32]
    private let newIDs: [UInt32]
    private let program: [UInt8]
    private let name: String

    init(_ font: EmbeddedFont, _ part: Range<Int>) throws(Problems) {
        face = font.face
        guard face.hasTrueTypeOutlines else {
            throw Problems(.fontOutlines(face.postScriptName))
        }
        let glyphs = [0] + font.glyphs[part]
        guard let subset = face.subset(glyphs: glyphs), subset.newIDs.count == glyphs.count
        else { throw Problems(.subset(face.postScriptName)) }
        texts = [[]] + font.texts[part]
        advances = [face.advance(0)] + font.advances[part]
        (program, newIDs) = subset
        var digest = ContentDigest()
        digest.add(program)
        name = Syntax.name("\(digest.subsetTag)+\(face.postScriptName)")
    }

    func write(to store: ObjectStore, encoding: Reference) -> Reference {
        let descendant = store.reserve()
        store.fill(descendant, descendantEntries(in: store))
        let unicode = store.stream(PackedStream(packing: CharacterMap.unicode(of: texts)))
        return store.object(
            """
            /Type/Font/Subtype/Type0/BaseFont\(name)/Encoding \(encoding.written)\
            /DescendantFonts[\(descendant.written)]/ToUnicode \(unicode.written)
            """)
    }

    /// The CIDFont (9.7.4).
    private func descendantEntries(in store: ObjectStore) -> [UInt8] {
        let map = store.stream(PackedStream(packing: glyphMap))
        var entries: [UInt8] = []
        entries.write("/Type/Font/Subtype/CIDFontType2/BaseFont\(name)")
        entries.write("/CIDSystemInfo\(CharacterMap.collection)/CIDToGIDMap \(map.written)")
        entries.write("/FontDescriptor \(descriptor(in: store).written)/DW 0/W[0[")
        for advance in advances {
            entries.write(thousandths(Int(advance)))
            entries.write(" ")
        }
        entries.write("]]")
        return entries
    }

    /// The font descriptor (9.8). Its flags say "symbolic": the codes are ours alone.
    private func descriptor(in store: ObjectStore) -> Reference {
        let file = store.stream(PackedStream(packing: program), "/Length1 \(program.count)")
        let metrics = face.metrics
        let box = metrics.box.map { thousandths($0).rounded() }
        return store.object(
            """
            /Type/FontDescriptor/FontName\(name)/Flags 4/FontBBox\(Syntax.array(box))\
            /ItalicAngle 0/Ascent \(Syntax.number(thousandths(metrics.ascender)))\
            /Descent \(Syntax.number(thousandths(metrics.descender)))\
            /CapHeight \(Syntax.number(thousandths(metrics.capHeight)))/StemV 80\
            /FontFile2 \(file.written)
            """)
    }

    /// The glyph of the cut-down program for each code, two bytes each (9.7.4.2).
    private var glyphMap: [UInt8] {
        newIDs.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }

    /// Font units as PDF counts them: a thousand to the em.
    private func thousandths(_ units: Int) -> Double {
        Double(units) * 1000 / Double(face.unitsPerEm)
    }
}
