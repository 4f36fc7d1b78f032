import Diagnostics
import Documents
import Typesetting

/// What pages share: fonts and pictures, each stored once (ISO 32000-1, 7.8.3).
struct Resources {
    private var fonts: [EmbeddedFont] = []
    private var pictures: [(name: String, reference: Reference)] = []
    private var names: [String: String] = [:]
    private var drawingNames: [Drawing: String] = [:]

    /// Makes the faces known that were opened since the page before.
    mutating func open(_ faces: [Face]) {
        fonts += faces.dropFirst(fonts.count).map(EmbeddedFont.init)
    }

    func face(_ index: Int) -> Face? {
        fonts.indices.contains(index) ? fonts[index].face : nil
    }

    /// The codes of a run, page from 1.
    mutating func code(_ run: GlyphRun, page: Int) throws(Problems) -> [CodedGlyph] {
        guard let coded = fonts[run.style.face].codes(of: run.glyphs) else {
            throw Problems(.missingGlyph(page: page))
        }
        return coded
    }

    /// The name that content streams call a picture by; equal pictures have one.
    mutating func name(
        of raster: Raster, page: Int, in store: ObjectStore
    ) throws(Problems) -> String {
        let key = "\(raster.digest) \(raster.bytes.count)"
        if let name = names[key] { return name }
        guard let picture = EmbeddedPicture(raster) else {
            throw Problems(.picture(page: page))
        }
        let name = "I\(pictures.count)"
        names[key] = name
        pictures.append((name, picture.write(to: store)))
        return name
    }

    mutating func name(of drawing: Drawing, in store: ObjectStore) -> String {
        if let name = drawingNames[drawing] { return name }
        let name = "D\(drawingNames.count)"
        drawingNames[drawing] = name
        pictures.append((name, EmbeddedDrawing.write(drawing, to: store)))
        return name
    }

    /// Writes all of it, and fills in the dictionary that the pages name.
    func write(as reference: Reference, to store: ObjectStore) throws(Problems) {
        let encoding = CharacterMap.writeEncoding(to: store)
        var body = "/Font<<"
        for (index, font) in fonts.enumerated() {
            for (part, codes) in font.parts.enumerated() {
                let written = try FontEmbedding(font, codes).write(to: store, encoding: encoding)
                let name = EmbeddedFont.Name(face: index, part: part)
                body += "\(name.written) \(written.written)"
            }
        }
        body += ">>/XObject<<"
        for (name, picture) in pictures { body += "/\(name) \(picture.written)" }
        store.fill(reference, body + ">>")
        try store.check("the fonts and pictures")
    }
}
