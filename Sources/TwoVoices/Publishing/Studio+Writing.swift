import Diagnostics
import Documents
import HTML
import Markdown
import PDF
import Typesetting

/// Bytes of each format. Nothing leaves this room before it was searched.
extension Studio {
    func written(
        _ document: ReaderDocument, as format: Format, style: String?,
        standard: Standard = .ua1a2a
    ) throws(Problems) -> Publication {
        switch format {
        case .html: return try html(document, style)
        case .markdown: return markdown(document)
        case .pdf:
            return try pdf(document, style, standard, textSize: document.edition.textSize)
        case .calendar: return try document.calendar()
        }
    }

    private func html(
        _ document: ReaderDocument, _ style: String?
    ) throws(Problems) -> Publication {
        let screen = try style.map { name throws(Problems) in try self.style(name).sheets.screen }
        return Publication(
            bytes: HTMLWriter.page(
                document.document, textSize: document.edition.textSize,
                isProjected: screen == .projector))
    }

    private func markdown(_ document: ReaderDocument) -> Publication {
        let file = MarkdownWriter.file(document.document)
        let pictures = file.pictures.map {
            Publication.Picture(name: "pictures/" + $0.name, bytes: $0.bytes)
        }
        return Publication(bytes: file.bytes, pictures: pictures)
    }

    /// A document on pages that are all there.
    func pages(of document: ReaderDocument, style: String?) throws(Problems) -> Checked<Pages> {
        let style = try self.style(try styleName(for: document.edition, asked: style))
        let faces = try fonts.faces(style[document.document.front.register].faces)
        return try PageLayout.pages(
            of: document.document, style: style, faces: faces,
            textSize: document.edition.textSize, placeOf: document.edition.edition.place)
    }

    /// A PDF with words of the size that is given, else of the style's.
    func pdf(
        _ document: ReaderDocument, _ style: String?, _ standard: Standard, textSize: Double?
    ) throws(Problems) -> Publication {
        let style = try self.style(try styleName(for: document.edition, asked: style))
        let faces = try fonts.faces(style[document.document.front.register].faces)
        var writer = try PDFWriter(standard: standard)
        var count = 0
        let laid = try PageLayout.lay(
            document.document, style: style, faces: faces, textSize: textSize,
            placeOf: document.edition.edition.place
        ) { page, pages throws(Problems) in
            count += 1
            try writer.add(page, of: pages)
        }
        return Publication(
            bytes: try writer.file(laid.value, profile: profile()), pages: count,
            warnings: laid.warnings)
    }

    /// The style that was asked for, else the house style, or large print where there is such a
    /// style and the reader needs it.
    private func styleName(for edition: ReaderEdition, asked: String?) throws(Problems) -> String {
        if let asked { return asked }
        guard let size = edition.textSize, size >= ReaderEdition.largePrint,
            try StyleFolder(templates).names().contains("large-print")
        else { return "house" }
        return "large-print"
    }
}
