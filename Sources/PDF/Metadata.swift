import Documents

/// What the file says of itself: once as XMP, once as `Info`, both the same (PDF/A-2, 6.6.2).
struct Metadata {
    private let title: String
    private let author: String
    private let language: String
    /// `YYYY-MM-DD`; nil where there is none.
    private let date: String?
    private let standard: Standard

    private static let producer = "TwoVoices with libharu"

    init(_ front: FrontMatter, _ standard: Standard) {
        title = Self.printable(front.title)
        author = Self.printable(front.author)
        language = front.language
        date = Self.isDate(front.isoDate) ? front.isoDate : nil
        self.standard = standard
    }

    func write(to store: ObjectStore) {
        let stream = store.stream(
            PackedStream(plain: Array(packet.utf8)), "/Type/Metadata/Subtype/XML")
        store.describe("/Metadata \(stream.written)")
        if !standard.isSecondEdition { store.setInformation(information) }
    }

    private var information: String {
        var body = "/Title\(Syntax.text(title))/Author\(Syntax.text(author))"
        body += "/Producer\(Syntax.text(Self.producer))"
        if let date {
            let digits = date.filter { $0 != "-" }
            body += "/CreationDate(D:\(digits)000000Z)/ModDate(D:\(digits)000000Z)"
        }
        return body
    }

    private var packet: String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        \(core)
        \(standard.identification)
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
    }

    private var core: String {
        """
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title.escaped)</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>\(author.escaped)</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>\(language.escaped)</rdf:li></rdf:Bag></dc:language>
        <pdf:Producer>\(Self.producer)</pdf:Producer>
        \(dates)</rdf:Description>
        """
    }

    private var dates: String {
        guard let date else { return "" }
        return """
            <xmp:CreateDate>\(date)T00:00:00Z</xmp:CreateDate>
            <xmp:ModifyDate>\(date)T00:00:00Z</xmp:ModifyDate>

            """
    }

    private static func isDate(_ text: String) -> Bool {
        let pattern = Array("0000-00-00".utf8)
        guard text.utf8.count == pattern.count else { return false }
        return zip(text.utf8, pattern).allSatisfy { byte, wanted in
            wanted == UInt8(ascii: "0") ? (48...57).contains(byte) : byte == wanted
        }
    }

    /// XML knows no control characters, and a title has no lines.
    private static func printable(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            let isControl = scalar.value < 32 || (0x7F..<0xA0).contains(scalar.value)
            let isNone = scalar.value == 0xFFFE || scalar.value == 0xFFFF
            return isControl || isNone ? " " : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension String {
    fileprivate var escaped: String {
        reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
    }
}
