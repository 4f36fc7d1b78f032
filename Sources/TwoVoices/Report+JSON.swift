import Diagnostics

extension Report {
    /// The report as one line of JSON:
    /// `{"made":[{"file","bytes","pages","sha256"}],"withheld":N,"problems":[…],"warnings":[…]}`,
    /// and, where papers were measured, `"lengths":[{"evidence","pages","most","confirmed"}]`.
    public func json() -> String {
        let measured = "\"lengths\":[" + lengths.map { $0.json() }.joined(separator: ",") + "]"
        let members =
            [
                "\"made\":[" + made.map { $0.json() }.joined(separator: ",") + "]",
                "\"withheld\":\(withheld)",
                "\"problems\":[" + problems.map { $0.json() }.joined(separator: ",") + "]",
                "\"warnings\":[" + warnings.map { $0.json() }.joined(separator: ",") + "]",
            ] + (lengths.isEmpty ? [] : [measured])
        return "{" + members.joined(separator: ",") + "}\n"
    }
}

extension MadeFile {
    func json() -> String {
        "{\"file\":\(path.jsonQuoted),\"bytes\":\(bytes),"
            + "\"pages\":\(pages.map { String($0) } ?? "null"),\"sha256\":\"\(sha256)\"}"
    }
}

extension PaperLength {
    func json() -> String {
        "{\"evidence\":\(evidence.jsonQuoted),\"pages\":\(pages),\"most\":\(most),"
            + "\"confirmed\":\(isConfirmed)}"
    }
}

extension Problem {
    func json() -> String {
        let file = place?.file.jsonQuoted ?? "null"
        return "{\"code\":\(code.jsonQuoted),\"message\":\(message.jsonQuoted),\"file\":\(file),"
            + "\"line\":\(Self.known(place?.line)),\"column\":\(Self.known(place?.column)),"
            + "\"hint\":\(hint.jsonQuoted)}"
    }

    /// A line or column of 0 is none.
    private static func known(_ number: Int?) -> String {
        number.flatMap { $0 > 0 ? String($0) : nil } ?? "null"
    }
}

extension String {
    /// The string as JSON writes it (RFC 8259, section 7).
    var jsonQuoted: String {
        var quoted = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\u{2028}", "\u{2029}", "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
