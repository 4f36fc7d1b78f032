import Diagnostics
import Threads

extension ForeignPDF {
    /// The same file with an appearance for each value of its form, and each note of a reader's words,
    /// that has none: viewers make them when they open the file. Values that cannot be shown are told
    /// by a trait.
    ///
    /// libqpdf makes some too, but on one line, on the left, with "?" for other letters, passwords
    /// readable, and all of a form's anew or none.
    func showingValues() throws(Problems) -> ForeignPDF {
        guard has(.form) || has(.annotations) else { return self }
        let (filled, showsAll) = try DeepStack.run { () throws(Problems) in
            let file = try OpenFile(bytes, password: password)
            var filler = FormFiller(file)
            for index in pages.indices { filler.fill(file.page(index)) }
            filler.finish()
            guard has(.form) || filler.hasSetNotes else { return (bytes, true) }
            return (try file.written(packed: false), filler.showsAll)
        }
        guard filled != bytes else { return self }
        return try ForeignPDF(filled, having: Set(traits + (showsAll ? [] : [.unshownValues])))
    }
}

/// Gives the values of a form an appearance, those that have none.
struct FormFiller {
    private let file: OpenFile
    private let form: PDFObject?
    /// The form says that its appearances may not be those of its values.
    private let isStale: Bool
    private var hasFields = false
    /// Whether all that is filled in can be seen.
    private(set) var showsAll = true
    private(set) var hasSetNotes = false
    /// Bytes that may still be read: many fields may name the same long value.
    private var left = 4 << 20

    init(_ file: OpenFile) {
        self.file = file
        form = file.root["AcroForm"]
        isStale = form?["NeedAppearances"]?.boolean ?? false
    }

    mutating func fill(_ page: PDFObject) {
        for annotation in page["Annots"]?.items ?? [] where annotation.isDictionary {
            if let note = FormField(note: annotation) { write(note) }
            guard let field = FormField(annotation) else { continue }
            hasFields = true
            guard FlatAnnotation.isShown(annotation) else { continue }
            guard left > 0 else { return showsAll = false }
            switch field.type {
            case "Tx", "Ch": set(field)
            case "Btn" where !field.isPushButton: mark(field)
            default: break
            }
        }
    }

    /// A form without fields on pages is of a kind (XFA) that few programs read.
    mutating func finish() {
        if !hasFields, form?["XFA"] != nil { showsAll = false }
        form?.remove("NeedAppearances")
    }

    /// Framed, so that nobody takes it for the page's own words. What cannot be set stays as it is.
    private mutating func write(_ note: FormField) {
        guard FlatAnnotation.isShown(note.widget), left > 0,
            let words = note.widget["Contents"]?.text
        else { return }
        left -= words.utf8.count
        guard words.contains(where: { !$0.isWhitespace }), let typed = TypedValue(words, in: note)
        else { return }
        hasSetNotes = true
        give(note.widget, typed.framed, width: typed.width, height: typed.height)
    }

    private mutating func set(_ field: FormField) {
        guard let value = words(of: field) else { return showsAll = false }
        guard value.contains(where: { !$0.isWhitespace }) else { return }
        let old = field.widget["AP"]?["N"].flatMap { $0.isStream ? $0 : nil }
        let painted = old.map { content(of: $0) }
        if let painted, painted.paintsWords,
            !isStale || field.isPassword || painted.says(value)
        {
            return
        }
        let shown = field.isPassword ? String(value.map { _ in "*" }) : value
        guard let typed = TypedValue(shown, in: field) else { return showsAll = false }
        give(field.widget, typed.content, width: typed.width, height: typed.height)
    }

    mutating func spend(_ bytes: Int) { left -= bytes }

    /// What is filled in; nil where it is there and cannot be read.
    private mutating func words(of field: FormField) -> String? {
        guard let value = field.value else {
            return field.inherited("RV") == nil ? "" : nil
        }
        if field.type == "Ch" { return chosen(value, in: field) }
        let text = value.text ?? (value.isStream ? streamed(value) : nil)
        left -= text?.utf8.count ?? 0
        return text
    }

    /// As the list calls it (12.7.4.4).
    private mutating func chosen(_ value: PDFObject, in field: FormField) -> String? {
        let values = value.isArray ? value.items.map(\.text) : [value.text]
        left -= values.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
        guard left > 0 else { return nil }
        var names: [String: String] = [:]
        for option in field.inherited("Opt")?.items ?? [] {
            left -= 32
            let pair = option.items
            guard left > 0 else { return nil }
            guard pair.count == 2, let key = pair[0].text else { continue }
            names[key] = pair[1].text
        }
        let found = values.compactMap { $0.map { names[$0] ?? $0 } }
        return found.count == values.count ? found.joined(separator: "\n") : nil
    }

    /// A text string that stands in a stream.
    private mutating func streamed(_ stream: PDFObject) -> String? {
        let content = content(of: stream)
        guard !content.isTooLong else { return nil }
        return file.object("<\(content.bytes.map(\.hexadecimal).joined())>").text
    }

    /// A cross where a box is chosen and has no picture of that.
    private mutating func mark(_ field: FormField) {
        let widget = field.widget, states = widget["AP"]?["N"].flatMap { $0.isStream ? nil : $0 }
        let known = (states?.keys ?? []).filter { $0 != "Off" }
        left -= 32 * (known.count + 1)
        let value = field.value.flatMap { $0.name ?? $0.text }
        var state = widget["AS"]?.name
        if state == nil || isStale, let value {
            if known.contains(value) || value == "Off" {
                state = value
            } else if field.isOneOfMany {
                // Whether it is this one, nobody can tell where none has a name.
                if known.isEmpty, state == nil { showsAll = false }
                state = known.isEmpty ? state : "Off"
            } else {
                state = known.first ?? value
            }
        }
        guard let state, state != "Off" else { return widget.set("AS", "/Off") }
        if known.contains(state) { return widget.set("AS", file.name(state)) }
        guard widget["AP"]?["N"]?.isStream != true, let box = TypedValue.box(of: field) else {
            return
        }
        give(widget, TypedValue.cross(box.width, box.height), width: box.width, height: box.height)
    }

    private func give(_ widget: PDFObject, _ content: String, width: Double, height: Double) {
        let stream = file.stream(Array(content.utf8))
        let turn = ((widget["MK"]?["R"]?.integer ?? 0) % 360 + 360) % 360
        let matrix = [90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"][turn] ?? "1 0 0 1"
        stream.set("Type", "/XObject")
        stream.set("Subtype", "/Form")
        stream.set("BBox", "[0 0 \(width.syntax) \(height.syntax)]")
        stream.set("Matrix", "[\(matrix) 0 0]")
        stream.set("Resources", TypedValue.resources)
        let appearance = file.dictionary()
        appearance.set("N", stream)
        widget.set("AP", appearance)
    }
}
