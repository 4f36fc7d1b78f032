import Documents

/// What headings are called as targets of links.
///
/// Markdown has no targets of its own. GitHub, GitLab, Pandoc and most editors make them of a
/// heading's words: small letters, digits, `-` and `_`, hyphens for spaces, a number where two are
/// the same.
struct HeadingSlugs {
    private var byAnchor: [String: String] = [:]

    init(_ blocks: [Block]) {
        var counts: [String: Int] = [:]
        for heading in blocks.allHeadings {
            let slug = Self.slug(of: heading.words.plainText)
            let count = counts[slug, default: 0]
            counts[slug] = count + 1
            byAnchor[heading.anchor] = count == 0 ? slug : "\(slug)-\(count)"
        }
    }

    /// The heading's words, as a link where it can be one.
    func link(to heading: Heading) -> [Inline] {
        guard let slug = byAnchor[heading.anchor], !slug.isEmpty else { return heading.words }
        return [.link(words: heading.words, to: .anchor(slug))]
    }

    private static func slug(of words: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in words.lowercased().unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\n": slug.append("-")
            case "-", "_": slug.append(scalar)
            default:
                let properties = scalar.properties
                let isKept = properties.isAlphabetic || properties.numericType != nil
                if isKept { slug.append(scalar) }
            }
        }
        return String(slug)
    }
}

extension [Block] {
    fileprivate var allHeadings: [Heading] {
        flatMap { block -> [Heading] in
            if case .heading(let heading) = block { [heading] } else { block.children.allHeadings }
        }
    }
}
