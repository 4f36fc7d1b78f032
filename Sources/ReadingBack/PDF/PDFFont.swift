import Diagnostics

/// What reading asks of a font: how long its codes are, how wide, and what they say.
struct PDFFont {
    /// Bytes a code: 2 for composite fonts, whose encoding is taken for Identity.
    let codeLength: Int
    private let map: CharacterMap?
    private var widths: [Int: Double] = [:]
    private var defaultWidth = 0.0

    init(_ entries: [String: PDFValue], in objects: inout PDFObjects) throws(Problems) {
        let isComposite = objects.resolved(entries["Subtype"]).name == "Type0"
        codeLength = isComposite ? 2 : 1
        if let number = entries["ToUnicode"]?.reference {
            map = CharacterMap(try objects.data(of: number))
        } else {
            map = nil
        }
        if isComposite {
            readCompositeWidths(entries, objects)
        } else {
            readSimpleWidths(entries, objects)
        }
    }

    /// In thousandths of the em.
    func width(of code: Int) -> Double { widths[code] ?? defaultWidth }

    func text(of code: Int) -> String {
        if let text = map?.text(of: code) { return text }
        guard codeLength == 1, code >= 32, let scalar = Unicode.Scalar(UInt32(code)) else {
            return ""
        }
        return String(scalar)
    }

    func codes(of string: [UInt8]) -> [Int] {
        guard codeLength == 2 else { return string.map(Int.init) }
        return stride(from: 0, to: string.count - 1, by: 2).map {
            Int(string[$0]) << 8 | Int(string[$0 + 1])
        }
    }

    private mutating func readSimpleWidths(
        _ entries: [String: PDFValue], _ objects: PDFObjects
    ) {
        defaultWidth = 500
        let first = objects.resolved(entries["FirstChar"]).integer ?? 0
        let listed = objects.resolved(entries["Widths"]).array ?? []
        guard (0..<256).contains(first) else { return }
        for (offset, width) in listed.prefix(256).enumerated() {
            widths[first + offset] = objects.resolved(width).number
        }
    }

    /// `W` (9.7.4.3): `c [w1 w2 …]` and `first last w`.
    private mutating func readCompositeWidths(
        _ entries: [String: PDFValue], _ objects: PDFObjects
    ) {
        let descendants = objects.resolved(entries["DescendantFonts"]).array ?? []
        let descendant = objects.object(descendants.first).entries
        defaultWidth = objects.resolved(descendant["DW"]).number ?? 1000
        var items = (objects.resolved(descendant["W"]).array ?? [])[...]
        while let first = items.popFirst().flatMap({ objects.resolved($0).integer }),
            let second = items.popFirst().map({ objects.resolved($0) })
        {
            if let list = second.array {
                for (offset, width) in list.enumerated() where first < 65_536 {
                    widths[first + offset] = objects.resolved(width).number
                }
            } else if let last = second.integer, let third = items.popFirst() {
                let width = objects.resolved(third).number
                guard first <= last, last - first < 65_536 else { continue }
                for code in first...last { widths[code] = width }
            }
        }
    }
}
