/// The words of an HTML text: nothing of its look, its links or its scripts.
enum MarkupWords {
    static func lines(of markup: String) -> [String] {
        var reader = Reader(rest: Array(markup.unicodeScalars)[...])
        reader.read()
        return Lines.bare(Lines.all(of: String(reader.words)))
    }

    private static let silent: Set = ["script", "style", "head", "template", "title"]
    private static let breaking: Set = [
        "address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "footer",
        "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section",
        "table", "tr", "ul",
    ]
    /// An empty line stands around them.
    private static let apart: Set = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table",
    ]

    private struct Reader {
        var rest: ArraySlice<Unicode.Scalar>
        var words = String.UnicodeScalarView()

        mutating func read() {
            while let scalar = rest.first {
                switch scalar {
                case "<": readTag()
                case "&": readReference()
                default:
                    rest.removeFirst()
                    if scalar.properties.isWhitespace { space() } else { words.append(scalar) }
                }
            }
        }

        /// However many there are, one is read.
        private mutating func space() {
            if let last = words.last, last != " ", last != "\n" { words.append(" ") }
        }

        private mutating func readTag() {
            if rest.starts(with: "<!--".unicodeScalars) { return skip(past: "-->") }
            let name = name(after: rest.dropFirst())
            let isEnd = rest.dropFirst().first == "/"
            guard !name.isEmpty || isEnd || rest.dropFirst().first == "!" else {
                rest.removeFirst()
                words.append("<")
                return
            }
            skip(past: ">")
            if silent.contains(name), !isEnd { return skipContent(of: name) }
            if breaking.contains(name) {
                words.append("\n")
                if apart.contains(name) { words.append("\n") }
            } else if name == "td" || name == "th" {
                space()
            }
        }

        private func name(after start: ArraySlice<Unicode.Scalar>) -> String {
            let start = start.first == "/" ? start.dropFirst() : start
            let letters = start.prefix {
                "a"..."z" ~= $0 || "A"..."Z" ~= $0 || "0"..."9" ~= $0
            }
            return String(String.UnicodeScalarView(letters)).lowercased()
        }

        private mutating func skip(past mark: String) {
            let mark = Array(mark.unicodeScalars)
            while !rest.isEmpty, !rest.starts(with: mark) { rest.removeFirst() }
            rest = rest.dropFirst(mark.count)
        }

        private mutating func skipContent(of name: String) {
            while !rest.isEmpty {
                guard rest.first == "<", rest.dropFirst().first == "/",
                    self.name(after: rest.dropFirst()) == name
                else {
                    rest.removeFirst()
                    continue
                }
                return skip(past: ">")
            }
        }

        private mutating func readReference() {
            let inner = rest.dropFirst().prefix(32).prefix { $0 != ";" && $0 != "&" && $0 != "<" }
            let end = inner.endIndex
            let name = String(String.UnicodeScalarView(inner))
            guard rest.indices.contains(end), rest[end] == ";", let scalar = Self.scalar(name)
            else {
                rest.removeFirst()
                words.append("&")
                return
            }
            words.append(scalar)
            rest = rest[(end + 1)...]
        }

        private static func scalar(_ name: String) -> Unicode.Scalar? {
            guard name.hasPrefix("#") else { return names[name] }
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap(Unicode.Scalar.init)
        }

        /// Those that mail programs write; all others stay as they were written.
        private static let names: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "pound": "£",
            "euro": "€", "copy": "©", "reg": "®", "trade": "™", "hellip": "…", "ndash": "–",
            "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•",
            "middot": "·", "deg": "°", "frac12": "½", "eacute": "é", "egrave": "è", "aacute": "á",
            "iacute": "í", "oacute": "ó", "uacute": "ú", "auml": "ä", "ouml": "ö", "uuml": "ü",
            "szlig": "ß", "ccedil": "ç", "ntilde": "ñ", "shy": "\u{AD}", "zwnj": "\u{200C}",
            "laquo": "«", "raquo": "»", "times": "×",
        ]
    }
}
