import Diagnostics

extension HTMLReading {
    /// What a page says in its header, its main part and its footer; navigation between them and
    /// ways back from footnotes are not of the document.
    ///
    /// - Throws: `unreadable-file` where the bytes are not UTF-8.
    public static func structure(of bytes: [UInt8]) throws(Problems) -> ReadStructure {
        guard bytes.isUTF8 else { throw Problems(.notText) }
        var walk = PageWalk()
        for token in WebTokenizer.tokens(of: bytes) { walk.read(token) }
        return walk.builder.finish()
    }
}

/// Goes through a page's elements.
private struct PageWalk {
    var builder = StructureBuilder()
    /// How many elements of the document proper are open, and of those left out.
    private var inside = 0
    private var outside = 0
    private var isWayBack = false
    private var drawing = Picture()

    /// An inline SVG that is open: its nesting, and the words that name and describe it.
    private struct Picture {
        var depth = 0
        var part = ""
        var words: [String: String] = [:]
        /// Charts come in a wide and a narrow form: the second says nothing new.
        var last = ""
    }

    mutating func read(_ token: WebToken) {
        switch token {
        case .text(let words): add(words)
        case .open(let name, let attributes): open(name, attributes)
        case .close(let name): close(name)
        case .comment: break
        }
    }

    private var isRead: Bool { inside > 0 && outside == 0 }

    private mutating func add(_ words: String) {
        if drawing.depth > 0 {
            drawing.words[drawing.part, default: ""] += words
        } else if isRead {
            builder.add(words)
        }
    }

    private mutating func open(_ name: String, _ attributes: [WebToken.Attribute]) {
        // A figure may hold one drawing in a wide and a narrow form.
        if name == "figure" { drawing.last = "" }
        switch name {
        case "header", "main", "footer": inside += 1
        case "style", "script": outside += 1
        case "nav" where inside == 0: outside += 1
        case "a" where attributes["role"] == "doc-backlink":
            isWayBack = true
            outside += 1
        case "svg": drawing.depth += 1
        case "title", "desc", "text": drawing.part = drawing.depth > 0 ? name : ""
        case _ where !isRead || drawing.depth > 0: break
        case "a": builder.beginLink()
        case "br": builder.add(" ")
        case "img": if let words = attributes["alt"], !words.isEmpty { builder.addFigure(words) }
        default:
            if WebElements.standing(of: name) != .inline { builder.begin(Self.kind(of: name)) }
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "header", "main", "footer": inside = max(0, inside - 1)
        case "style", "script": outside = max(0, outside - 1)
        case "nav" where inside == 0: outside = max(0, outside - 1)
        case "a" where isWayBack:
            isWayBack = false
            outside = max(0, outside - 1)
        case "svg": closeDrawing()
        case "title", "desc", "text": drawing.part = ""
        case _ where !isRead || drawing.depth > 0: break
        case "a": builder.endLink()
        case "br", "img": break
        default: if WebElements.standing(of: name) != .inline { builder.end() }
        }
    }

    private mutating func closeDrawing() {
        drawing.depth = max(0, drawing.depth - 1)
        guard drawing.depth == 0 else { return }
        let words = drawing.words["desc"] ?? drawing.words["title"] ?? ""
        drawing.words = [:]
        guard isRead, !words.isEmpty, words != drawing.last else { return }
        drawing.last = words
        builder.addFigure(words)
    }

    private static func kind(of name: String) -> ReadStructure.Part.Kind? {
        switch name {
        case "p": .paragraph
        case "li": .item
        case "th", "td": .cell
        case "caption", "figcaption": .caption
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading(level: name.last?.wholeNumberValue ?? 1)
        default: nil
        }
    }
}
