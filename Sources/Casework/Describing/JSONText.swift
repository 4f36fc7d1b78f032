/// A JSON value that is written with its members in the order in which they were given.
indirect enum JSONText {
    case string(String)
    case number(Double)
    case flag(Bool)
    case array([JSONText])
    case object([(String, JSONText)])

    /// The text, indented by two spaces a level.
    func pretty(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .string(let text): return Self.quoted(text)
        case .number(let number): return number.short
        case .flag(let flag): return flag ? "true" : "false"
        case .array(let items):
            let lines = items.map { inner + $0.pretty(indent: inner) }
            return Self.block("[", lines, "]", indent)
        case .object(let members):
            let lines = members.map { key, value in
                inner + Self.quoted(key) + ": " + value.pretty(indent: inner)
            }
            return Self.block("{", lines, "}", indent)
        }
    }

    private static func block(
        _ open: String, _ lines: [String], _ close: String, _ indent: String
    ) -> String {
        if lines.isEmpty { return open + close }
        return open + "\n" + lines.joined(separator: ",\n") + "\n" + indent + close
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension JSONText {
    static func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

    static func reference(_ name: String) -> JSONText {
        .object([("$ref", .string("#/$defs/" + name.definitionName))])
    }

    static func anyOf(_ choices: JSONText...) -> JSONText { .object([("anyOf", .array(choices))]) }

    static func list(of item: JSONText) -> JSONText {
        .object([("type", .string("array")), ("items", item)])
    }
}

extension String {
    /// A type's name as a key of `$defs`: `map-item`.
    var definitionName: String { String(map { $0 == " " ? "-" : $0 }) }
}
