import Diagnostics
import PDFSyntax

/// An object of a file: its value, and where its stream's data stand, if it has one.
struct PDFObject {
    var value: PDFValue
    var data: Range<Int>?

    var entries: PDFDictionary { value.dictionary ?? PDFDictionary() }
}

/// All objects of a file, found by walking through it from end to end.
///
/// The cross-reference table is not asked: what stands in the file can be dug out of it, whether
/// the table names it or not.
struct PDFObjects {
    let bytes: [UInt8]
    /// The last object of each number wins, as the last update of a file does.
    private(set) var objects: [Int: PDFObject] = [:]
    /// The dictionaries of `trailer`s and of cross-reference streams.
    private(set) var trailers: [PDFDictionary] = []
    private(set) var comments: [String] = []
    private var inflate = Inflate()
    private var fonts: [Int: PDFFont] = [:]

    init(_ bytes: [UInt8]) throws(Problems) {
        self.bytes = bytes
        guard bytes.starts(with: Array("%PDF-".utf8)) else { throw Problems(.notPDF) }
        walk()
        if trailers.contains(where: { $0["Encrypt"] != nil }) { throw Problems(.encrypted) }
        try readObjectStreams()
    }

    var numbers: [Int] { objects.keys.sorted() }

    /// What a value is, once references are followed.
    func resolved(_ value: PDFValue?) -> PDFValue {
        var value = value ?? .null
        for _ in 0..<20 {
            guard case .reference(let number) = value else { return value }
            value = objects[number]?.value ?? .null
        }
        return .null
    }

    func object(_ value: PDFValue?) -> PDFObject {
        if let number = value?.reference, let object = objects[number] { return object }
        return PDFObject(value: resolved(value))
    }

    /// The unpacked data of an object's stream.
    mutating func data(of number: Int) throws(Problems) -> [UInt8] {
        guard let object = objects[number], let range = object.data else { return [] }
        var data = bytes[range]
        for filter in filters(of: object) {
            guard filter == "FlateDecode" || filter == "Fl" else {
                throw Problems(.stream(object: number))
            }
            guard let unpacked = inflate.unpacked(data) else {
                throw inflate.budget == 0
                    ? Problems(.tooLarge) : Problems(.stream(object: number))
            }
            data = unpacked[...]
        }
        return Array(data)
    }

    /// A font, read once for all pages.
    mutating func font(_ value: PDFValue?) throws(Problems) -> PDFFont {
        let number = value?.reference
        if let number, let font = fonts[number] { return font }
        let font = try PDFFont(object(value).entries, in: &self)
        if let number { fonts[number] = font }
        return font
    }

    func filters(of object: PDFObject) -> [String] {
        let filter = resolved(object.entries["Filter"])
        if let name = filter.name { return [name] }
        return (filter.array ?? []).compactMap { resolved($0).name }
    }

    private mutating func walk() {
        var lexer = PDFLexer(bytes)
        while !lexer.isAtEnd {
            readComments(&lexer)
            let start = lexer.position
            guard let number = lexer.nextInteger(), lexer.nextInteger() != nil else {
                lexer.move(to: start)
                readWord(&lexer)
                continue
            }
            lexer.skipSpace()
            guard bytes[lexer.position...].starts(with: Array("obj".utf8)) else {
                lexer.move(to: start)
                _ = lexer.nextInteger()
                continue
            }
            lexer.move(to: lexer.position + 3)
            readObject(number, &lexer)
        }
    }

    /// Words between objects: of all of them only a trailer matters.
    private mutating func readWord(_ lexer: inout PDFLexer) {
        let word = lexer.next()
        guard case .keyword("trailer")? = word else { return }
        if let trailer = lexer.next()?.dictionary { trailers.append(trailer) }
    }

    private mutating func readComments(_ lexer: inout PDFLexer) {
        let start = lexer.position
        lexer.skipSpace()
        let skipped = bytes[start..<lexer.position]
        guard skipped.contains(UInt8(ascii: "%")) else { return }
        comments.append(pdfText(Array(skipped)))
    }

    private mutating func readObject(_ number: Int, _ lexer: inout PDFLexer) {
        guard let value = lexer.next() else { return }
        var object = PDFObject(value: value)
        if value.dictionary != nil {
            let start = lexer.position
            if case .keyword("stream")? = lexer.next() {
                object.data = readStream(value, &lexer)
            } else {
                lexer.move(to: start)
            }
        }
        objects[number] = object
        if object.entries["Type"]?.name == "XRef" { trailers.append(object.entries) }
    }

    /// The data between `stream` and `endstream`.
    private func readStream(_ value: PDFValue, _ lexer: inout PDFLexer) -> Range<Int> {
        if lexer.byte(after: 0) == 13 { lexer.move(to: lexer.position + 1) }
        if lexer.byte(after: 0) == 10 { lexer.move(to: lexer.position + 1) }
        let start = lexer.position
        let length = value.dictionary?["Length"]?.integer ?? -1
        if length >= 0, length <= bytes.count - start {
            lexer.move(to: start + length)
            if case .keyword("endstream")? = lexer.next() { return start..<start + length }
        }
        let end = bytes.firstRange(of: "endstream", from: start) ?? bytes.count
        lexer.move(to: end)
        _ = lexer.next()
        return start..<end
    }

    private mutating func readObjectStreams() throws(Problems) {
        for number in numbers {
            guard let object = objects[number], object.entries["Type"]?.name == "ObjStm" else {
                continue
            }
            let data = try data(of: number)
            let count = object.entries["N"]?.integer ?? 0
            let first = object.entries["First"]?.integer ?? 0
            var lexer = PDFLexer(data)
            for _ in 0..<max(0, min(count, data.count)) {
                guard let member = lexer.nextInteger(), let offset = lexer.nextInteger() else {
                    break
                }
                // Both may be any number, and their sum none.
                var inner = PDFLexer(data, at: min(max(first, 0), data.count) + offset)
                if objects[member] == nil, let value = inner.next() {
                    objects[member] = PDFObject(value: value)
                }
            }
        }
    }
}

extension [UInt8] {
    /// Where a word of ASCII begins, at or behind an index.
    func firstRange(of word: String, from start: Int) -> Int? {
        let wanted = Array(word.utf8)
        guard let head = wanted.first, start >= 0, start + wanted.count <= count else {
            return nil
        }
        return withUnsafeBufferPointer { bytes in
            (start...bytes.count - wanted.count).first { index in
                bytes[index] == head
                    && bytes[index..<index + wanted.count].elementsEqual(wanted)
            }
        }
    }
}
