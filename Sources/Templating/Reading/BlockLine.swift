import Diagnostics
import Documents

/// A line that begins `:::`, understood.
enum BlockLine {
    case ifTrue([Letter])
    case otherwiseIf([Letter])
    case otherwise
    case forEach(name: String, list: [Letter])
    case itemsFor(name: String, list: [Letter])
    case rowsFor(name: String, list: [Letter])
    case part(Part.Kind)
    case unknownPart(String)
    /// What it says that it closes; empty for a bare `end`.
    case end(String)
    case include(String)
    case draw(figure: String, of: [Letter])
    case picture([Letter])
    case contents
    case page
    case unknown(String)

    static let openings = [
        "if", "otherwise if", "otherwise", "for each", "items for each", "rows for each", "part",
        "include", "draw", "picture", "contents", "page", "end",
    ]

    /// Reads what stands after `:::`.
    init(_ letters: [Letter], phrases: ProtectedPhrases) {
        let letters = letters.trimmed()
        let words = letters.string
        func rest(_ opening: String) -> [Letter] {
            Array(letters.dropFirst(opening.count)).trimmed()
        }
        func loop(_ opening: String) -> (String, [Letter])? {
            let body = rest(opening)
            guard let range = phrases.ranges(of: " in ", in: body).first else { return nil }
            let list = Array(body[range.upperBound...]).trimmed()
            let name = body[..<range.lowerBound].string
            return name.isEmpty || list.isEmpty ? nil : (name, list)
        }
        if words == "otherwise" {
            self = .otherwise
        } else if words == "page" {
            self = .page
        } else if words == "contents" {
            self = .contents
        } else if words == "end" || words.hasPrefix("end ") {
            self = .end(rest("end").string)
        } else if words.hasPrefix("otherwise if ") {
            self = .otherwiseIf(rest("otherwise if "))
        } else if words.hasPrefix("if ") {
            self = .ifTrue(rest("if "))
        } else if words.hasPrefix("items for each "), let (name, list) = loop("items for each ") {
            self = .itemsFor(name: name, list: list)
        } else if words.hasPrefix("rows for each "), let (name, list) = loop("rows for each ") {
            self = .rowsFor(name: name, list: list)
        } else if words.hasPrefix("for each "), let (name, list) = loop("for each ") {
            self = .forEach(name: name, list: list)
        } else if words.hasPrefix("part ") {
            let name = rest("part ").string
            self = Part.Kind(written: name).map { .part($0) } ?? .unknownPart(name)
        } else if words.hasPrefix("include ") {
            self = .include(rest("include ").string)
        } else if words.hasPrefix("draw ") {
            let body = rest("draw ")
            if let range = phrases.ranges(of: " of ", in: body).first {
                self = .draw(
                    figure: body[..<range.lowerBound].string,
                    of: Array(body[range.upperBound...]).trimmed())
            } else {
                self = .draw(figure: body.string, of: [])
            }
        } else if words.hasPrefix("picture ") {
            self = .picture(rest("picture "))
        } else {
            self = .unknown(words)
        }
    }
}

extension Part.Kind {
    /// Names ignore capitals, spaces and hyphens.
    init?(written: String) {
        let wanted = FieldName.folded(written)
        guard let kind = Self.allCases.first(where: { FieldName.folded($0.rawValue) == wanted })
        else { return nil }
        self = kind
    }
}

extension Part {
    /// The names of all parts, as templates write them.
    static var allKinds: [String] { Kind.allCases.map(\.rawValue) }
}
