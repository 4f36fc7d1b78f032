import Documents

/// Writes one page; its other files write the kinds of block.
struct PageWriter {
    let document: Document
    let textSize: Double?
    let isProjected: Bool
    var markup = Markup()
    /// How many charts have been written, so that the ids of each are its own.
    var charts = 0
    /// Addresses of the pictures that have been written, by their digests.
    var addresses: [String: [UInt8]] = [:]

    init(_ document: Document, textSize: Double?, isProjected: Bool = false) {
        self.document = document
        self.textSize = textSize
        self.isProjected = isProjected
    }

    mutating func writePage() {
        let front = document.front
        markup.raw("<!DOCTYPE html>\n<html")
        markup.attribute("lang", front.language)
        if isRightToLeft(language: front.language) { markup.raw(" dir=\"rtl\"") }
        markup.raw(">\n")
        writeHead()
        markup.raw("<body")
        markup.attribute("class", bodyClasses.joined(separator: " "))
        // Anchors hold no underscore: no id of ours can be one of theirs.
        markup.raw(">\n<a class=\"skip only-html\" href=\"#main_\">Skip to the words</a>\n")
        let (title, rest) = openingTitle()
        if let title {
            markup.raw("<header>\n")
            write(title)
            markup.raw("</header>\n")
        }
        writeContents()
        markup.raw("<main id=\"main_\" tabindex=\"-1\">\n")
        writeSections(rest)
        writeNotes()
        markup.raw("</main>\n")
        writeFooter()
        markup.raw("</body>\n</html>\n")
    }

    private var bodyClasses: [String] {
        [document.front.register.rawValue] + (document.blocks.hasBroadTable ? ["roomy"] : [])
            + (isProjected ? ["projected"] : [])
    }

    private func openingTitle() -> (Heading?, ArraySlice<Block>) {
        guard case .heading(let heading)? = document.blocks.first, heading.level == 1 else {
            return (nil, document.blocks[...])
        }
        return (heading, document.blocks.dropFirst())
    }

    private mutating func writeHead() {
        let front = document.front
        markup.raw("<head>\n<meta charset=\"utf-8\">\n<title>")
        markup.text(singleSpaced(front.title))
        markup.raw("</title>\n")
        let policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        markup.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
        for (name, content) in [
            ("viewport", "width=device-width, initial-scale=1"), ("color-scheme", "light dark"),
            ("referrer", "no-referrer"), ("robots", "noindex"), ("author", front.author),
            ("description", front.footer.joined(separator: " · ")),
        ] where !content.isEmpty {
            markup.raw("<meta name=\"\(name)\"")
            markup.attribute("content", content)
            markup.raw(">\n")
        }
        let isProjected = isProjected, textSize = textSize
        markup.element("style") {
            $0.raw(Stylesheet.text(for: front, textSize: textSize))
            if isProjected { $0.raw(Stylesheet.projected) }
        }
        markup.raw("\n</head>\n")
    }

    /// The list of second headings, where there are enough to lose one's way.
    private mutating func writeContents() {
        let headings = document.blocks.headings(level: 2)
        guard headings.count >= Contents.fewestHeadings, !document.blocks.hasContents else {
            return
        }
        write(contents: headings)
    }

    private mutating func writeSections(_ blocks: ArraySlice<Block>) {
        for section in blocks.split(before: { $0.isHeading(upTo: 2) }) {
            let isNamed = section.first?.isHeading(upTo: 2) ?? false
            if isNamed { markup.raw("<section>\n") }
            write(section)
            if isNamed { markup.raw("</section>\n") }
        }
    }

    private mutating func writeFooter() {
        let parts = document.front.footer
        guard !parts.isEmpty else { return }
        markup.raw("<footer>\n")
        markup.element("p") { $0.text(parts.joined(separator: " · ")) }
        markup.raw("\n</footer>\n")
    }
}
