import Diagnostics

/// What reading asks of a font: how long its codes are, how wide, and what they say.
struct PDFFont {
    /// Codes are CIDs of a composite font, whose encoding is taken for Identity.
    let isComposite: Bool
    private let codeLength: Int
    private var texts = CodeTexts()
    /// Thousandths of the em by code, as far as the font tells any.
    private var widths: [Double] = []
    private var defaultWidth = 0.0

    init(_ entries: PDFDictionary, in objects: inout PDFObjects) throws(Problems) {
        isComposite = objects.resolved(entries["Subtype"]).name == "Type0"
        var length = isComposite ? 2 : 1
        if isComposite, let encoding = entries["Encoding"]?.reference {
            length = CharacterMap(try objects.data(of: encoding)).codeLength == 1 ? 1 : 2
        }
        codeLength = length
        if let number = entries["ToUnicode"]?.reference {
            texts = CharacterMap(try objects.data(of: number)).texts
        }
        if isComposite {
            readCompositeWidths(entries, objects)
        } else {
            readSimpleWidths(entries, objects)
        }
    }

    /// Appends what a string says; gives its width in thousandths, and how many codes it has.
    ///
    /// Where its characters stand in reverse, the last comes first; what one code says stays.
    func show(
        _ string: [UInt8], into text: inout [UInt8], isReversed: Bool = false
    ) -> (width: Double, codes: Int) {
        var width = 0.0
        let count = string.count / codeLength
        for index in 0..<count {
            let start = (isReversed ? count - 1 - index : index) * codeLength
            var code = Int(string[start])
            if codeLength == 2 { code = code << 8 | Int(string[start + 1]) }
            width += code < widths.count ? widths[code] : defaultWidth
            if !texts.append(code, to: &text), !isComposite, code >= 32 {
                text.append(contentsOf: String(Unicode.Scalar(UInt8(code))).utf8)
            }
        }
        return (width, count)
    }

    private mutating func set(_ code: Int, to width: Double?) {
        guard (0..<65_536).contains(code), let width else { return }
        if code >= widths.count {
            widths += Array(repeating: defaultWidth, count: code + 1 - widths.count)
        }
        widths[code] = width
    }

    private mutating func readSimpleWidths(
        _ entries: PDFDictionary, _ objects: PDFObjects
    ) {
        defaultWidth = 500
        let first = objects.resolved(entries["FirstChar"]).integer ?? 0
        let listed = objects.resolved(entries["Widths"]).array ?? []
        guard (0..<256).contains(first) else { return }
        for (offset, width) in listed.prefix(256).enumerated() {
            set(first + offset, to: objects.resolved(width).number)
        }
    }

    /// `W` (9.7.4.3): `c [w1 w2 …]` and `first last w`.
    private mutating func readCompositeWidths(
        _ entries: PDFDictionary, _ objects: PDFObjects
    ) {
        let descendants = objects.resolved(entries["DescendantFonts"]).array ?? []
        let descendant = objects.object(descendants.first).entries
        defaultWidth = objects.resolved(descendant["DW"]).number ?? 1000
        var items = (objects.resolved(descendant["W"]).array ?? [])[...]
        while let first = items.popFirst().flatMap({ objects.resolved($0).integer }),
            let second = items.popFirst().map({ objects.resolved($0) }), first < 65_536
        {
            if let list = second.array {
                for (offset, width) in list.prefix(65_536).enumerated() {
                    set(first + offset, to: objects.resolved(width).number)
                }
            } else if let last = second.integer, let third = items.popFirst() {
                let width = objects.resolved(third).number
                for code in max(first, 0)..<max(first, 0, min(last + 1, 65_536)) {
                    set(code, to: width)
                }
            }
        }
    }
}
