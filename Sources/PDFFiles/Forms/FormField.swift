/// A field of a form where it stands on a page (ISO 32000-1, 12.7); what it does not say itself, its
/// parents say.
struct FormField {
    let widget: PDFObject
    /// Words that a reader set on a page (12.5.6.6): what is filled in on as many lines as it takes.
    let isNote: Bool

    /// Nil for what is no field.
    init?(_ annotation: PDFObject) {
        guard annotation["Subtype"]?.name == "Widget" else { return nil }
        (widget, isNote) = (annotation, false)
    }

    /// Nil for what is no note, and for one that looks like something already.
    init?(note annotation: PDFObject) {
        guard annotation["Subtype"]?.name == "FreeText", annotation["AP"]?["N"] == nil else {
            return nil
        }
        (widget, isNote) = (annotation, true)
    }

    /// What the field or the nearest of its parents says; a damaged chain may lead round in a circle.
    func inherited(_ key: String) -> PDFObject? {
        var next: PDFObject? = widget
        for _ in 0..<20 {
            if let found = next?[key] { return found }
            next = next?["Parent"]
        }
        return nil
    }

    /// `Tx`, `Ch`, `Btn` or `Sig`.
    var type: String? { inherited("FT")?.name }

    private func has(_ flag: Int) -> Bool {
        (inherited("Ff")?.integer ?? 0) & 1 << (flag - 1) != 0
    }

    var hasManyLines: Bool { isNote || has(13) }
    var isPassword: Bool { has(14) }
    var isPushButton: Bool { has(17) }
    /// How many cells of equal width it has; nil where it has none.
    var cells: Int? {
        guard has(25), !hasManyLines, !isPassword else { return nil }
        return inherited("MaxLen")?.integer.flatMap { $0 > 0 ? $0 : nil }
    }
    /// Whether one box out of several is chosen by its value.
    var isOneOfMany: Bool { widget["T"] == nil && (widget["Parent"]?["Kids"]?.count ?? 0) > 1 }
    var value: PDFObject? { inherited("V") }

    /// How a value is set.
    var alignment: Int { inherited("Q")?.integer ?? form?["Q"]?.integer ?? 0 }
    /// Points; nil where it is as large as there is room.
    var size: Double? {
        let words = (inherited("DA") ?? form?["DA"])?.text?.split(whereSeparator: \.isWhitespace)
        guard let words, let place = words.lastIndex(of: "Tf"), place > 0,
            let size = Double(words[place - 1]), size > 0
        else { return nil }
        return size
    }
    private var form: PDFObject? { widget.file.root["AcroForm"] }
}
