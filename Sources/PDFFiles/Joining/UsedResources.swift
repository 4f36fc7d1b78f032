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
            // Unpacked it may be a thousand times as long.
            guard form["Length"]?.integer ?? 0 <= Self.longestForm, let content = form.content
            else { return false }
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
            names.insert(decoded(word.prefix { !isEnd($0) }))
        }
        return names
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte <= 32 || "()<>[]{}/%".utf8.contains(byte)
    }

    /// A name without its escapes: `A#20B`.
    private static func decoded(_ name: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = [], rest = name
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "#"), digits.count == 2, let code = UInt8(digits, radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
