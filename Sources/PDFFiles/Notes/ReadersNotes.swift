import Diagnostics
import Threads

/// What readers of a file wrote on it (ISO 32000-1, 12.5), and what its pages do not show of it.
public struct ReadersNotes: Sendable, Equatable {
    /// Pages, from 1, with notes and marks that are painted into them.
    public var painted: [Int] = []
    /// Pages with notes and marks that viewers paint by themselves, and we do not.
    public var unshown: [Int] = []
    /// Pages with words that a viewer shows when somebody touches a note or a mark.
    public var closed: [Int] = []

    /// What viewers paint where it brings no appearance (12.5.6).
    private static let marks: Set = [
        "Caret", "Circle", "FreeText", "Highlight", "Ink", "Line", "PolyLine", "Polygon", "Square",
        "Squiggly", "Stamp", "StrikeOut", "Text", "Underline",
    ]

    fileprivate mutating func add(_ page: PDFObject, _ number: Int) {
        var (isPainted, isUnshown, isClosed) = (false, false, false)
        for note in page["Annots"]?.items ?? [] where FlatAnnotation.isShown(note) {
            let kind = note["Subtype"]?.name ?? "Link"
            guard !["Link", "Widget"].contains(kind) else { continue }
            let isFlat = FlatAnnotation(note) != nil
            if isFlat { isPainted = true }
            guard Self.marks.contains(kind) else { continue }
            if !isFlat { isUnshown = true }
            let words = kind == "FreeText" ? nil : note["Contents"]?.text
            if words?.contains(where: { !$0.isWhitespace }) ?? false { isClosed = true }
        }
        if isPainted { painted.append(number) }
        if isUnshown { unshown.append(number) }
        if isClosed { closed.append(number) }
    }
}

extension ForeignPDF {
    /// The notes of its readers.
    ///
    /// - Throws: `exhibit-damaged`, which never befalls a file that was opened.
    public func readersNotes() throws(Problems) -> ReadersNotes {
        guard has(.annotations) else { return ReadersNotes() }
        return try DeepStack.run { () throws(Problems) in
            let file = try OpenFile(bytes, password: password)
            var notes = ReadersNotes()
            for index in pages.indices { notes.add(file.page(index), index + 1) }
            return notes
        }
    }

    /// How a file keeps what it says where no page shows it.
    public enum Concealment: Sendable {
        /// It is an envelope, and papers lie in it as files (ISO 32000-1, 12.3.5).
        case portfolio
        /// Pages are laid out by the program that opens it (XFA, ISO 32000-1, 12.7.8); those that it
        /// has say to wait.
        case layout
    }

    /// Nil where its pages are what it is.
    ///
    /// - Throws: `exhibit-damaged`, which never befalls a file that was opened.
    public func concealment() throws(Problems) -> Concealment? {
        guard has(.form) || has(.attachments) else { return nil }
        return try DeepStack.run { () throws(Problems) in
            let root = try OpenFile(bytes, password: password).root
            if root["Collection"]?.isDictionary ?? false { return .portfolio }
            let isLaidOut = root["NeedsRendering"]?.boolean ?? false
            return isLaidOut && root["AcroForm"]?["XFA"] != nil ? .layout : nil
        }
    }
}
