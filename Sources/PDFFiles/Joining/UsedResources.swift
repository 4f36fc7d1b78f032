import PDFSyntax

/// The resources of a page that its own content names (ISO 32000-1, 7.8.3).
///
/// Pages of a file often share one dictionary of resources; where one page is withheld, its
/// pictures must not come along with another.
struct UsedResources {
    private var names: Set<String>
    private let file: OpenFile

    /// Those that a page's content names.
    init(in content: [UInt8], of file: OpenFile) {
        self.file = file
        names = Self.names(in: content)
    }

    private static let kinds = [
        "XObject", "Font", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties",
    ]

    /// A dictionary of nothing else; nil where a form cannot be looked into.
    mutating func cut(_ resources: PDFObject?) -> PDFObject? {
        guard let resources else { return file.dictionary() }
        guard addNamesOfForms(in: resources["XObject"]) else { return nil }
        let cut = file.dictionary()
        for kind in Self.kinds {
            guard let all = resources[kind] else { continue }
            let kept = file.dictionary()
            for key in all.keys where names.contains(key) {
                if let value = all[key] { kept.set(key, value) }
            }
            cut.set(kind, kept)
        }
        return cut
    }

    /// Packed, in bytes.
    private static let longestForm = 256 << 10

    /// A form without resources of its own takes the page's.
    private mutating func addNamesOfForms(in forms: PDFObject?) -> Bool {
        guard let forms else { return true }
        var seen: Set<String> = []
        while let key = forms.keys.first(where: { names.contains($0) && !seen.contains($0) }) {
            seen.insert(key)
            guard let form = forms[key], form["Subtype"]?.name == "Form", form["Resources"] == nil
            else { continue }
            guard let content = form.content(packedAtMost: Self.longestForm) else { return false }
            names.formUnion(Self.names(in: content))
        }
        return true
    }

    /// Every name that stands in a content stream; what only looks like one does no harm.
    private static func names(in content: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        for word in content.split(separator: UInt8(ascii: "/")).dropFirst(
            content.first == UInt8(ascii: "/") ? 0 : 1)
        {
            let name = word.prefix(while: \.isPDFRegular).unescaped(UInt8(ascii: "#"))
            names.insert(String(decoding: name, as: UTF8.self))
        }
        return names
    }
}
