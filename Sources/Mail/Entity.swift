/// A header and what stands below it: an e-mail, or a part of one (RFC 2045, 2.4).
struct Entity {
    /// By names in lower case; the first of each name.
    private let fields: [String: String]
    let body: ArraySlice<UInt8>
    let type: HeaderValue
    let disposition: HeaderValue

    init(_ bytes: ArraySlice<UInt8>) {
        var fields: [String: String] = [:]
        var lines = ByteLines(bytes)
        var name = ""
        while let line = lines.next(), !line.isEmpty {
            let words = Charset.guessed(line)
            if line.first == 0x20 || line.first == 0x09 {
                fields[name]?.append(" " + words.trimmed)
                continue
            }
            let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            name = parts[0].lowercased()
            // A second one of the same name is not the one that programs show.
            if fields[name] == nil, parts.count == 2 {
                fields[name] = String(parts[1])
            } else {
                name = ""
            }
        }
        self.fields = fields
        body = lines.rest
        type = HeaderValue(fields["content-type"] ?? "text/plain")
        disposition = HeaderValue(fields["content-disposition"] ?? "")
    }

    /// A field's words; empty where there is none.
    func words(_ name: String) -> String {
        EncodedWords.decoded(fields[name] ?? "").shown.trimmed
    }

    /// The name of the file that it is.
    var fileName: String? {
        let name = disposition["filename"] ?? type["name"]
        return name.map { EncodedWords.decoded($0).shown.trimmed }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What it is called without a name: an e-mail by its subject, anything else by its kind.
    var title: String {
        guard type.value == "message/rfc822" else { return "a file of the kind \(type.value)" }
        let subject = Entity(body).words("subject")
        return subject.isEmpty ? "an e-mail" : "an e-mail: \(subject)"
    }

    /// Its body as words.
    var text: String {
        let encoding = (fields["content-transfer-encoding"] ?? "").trimmed.lowercased()
        let bytes = TransferEncoding(encoding).decoded(body)
        return Charset.text(bytes, named: type["charset"]).shown
    }

    /// The parts of a body that holds several (RFC 2046, 5.1).
    var parts: [Entity] {
        guard let boundary = type["boundary"].map({ Array("--\($0)".utf8) }), boundary.count > 2
        else { return [] }
        var parts: [Entity] = []
        var lines = ByteLines(body), start: Int?
        while true {
            let before = lines.rest.startIndex
            guard let line = lines.next() else { break }
            guard line.starts(with: boundary) else { continue }
            if let start { parts.append(Entity(body[start..<before])) }
            let isLast = line.dropFirst(boundary.count).starts(with: [0x2D, 0x2D])
            start = isLast ? nil : lines.rest.startIndex
            if isLast || parts.count >= Self.mostParts { return parts }
        }
        // A message that breaks off still has its last part.
        if let start { parts.append(Entity(body[start...])) }
        return parts
    }

    private static let mostParts = 1000
}

/// Bytes line by line, without what ends a line.
struct ByteLines {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func next() -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        var line = rest[..<end]
        rest = end == rest.endIndex ? rest[end...] : rest[(end + 1)...]
        if line.last == 0x0D { line = line.dropLast() }
        return line
    }
}
