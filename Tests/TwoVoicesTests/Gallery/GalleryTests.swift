import Diagnostics
import Documents
import Foundation
import Pictures
import Testing

@testable import ReadingBack
@testable import TwoVoices

/// What every judge is to see. `GALLERY=DIR swift test --filter GalleryTests` leaves its files there.
@Suite struct GalleryTests {
    static let registers: [(style: String, register: Register)] = [
        ("house", .everyday), ("house", .young), ("house", .formal), ("folded", .everyday),
        ("large-print", .everyday), ("easy-read", .everyday), ("court", .formal),
        ("fridge", .everyday), ("card", .everyday), ("booklet", .everyday),
    ]

    /// Our templates, with one style more: folded in three, pages counted by their section too.
    private func foldedTemplates() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let own = Samples.root + "/Templates"
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: own) where name != "Styles" {
            try files.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
            try files.createSymbolicLink(
                atPath: folder.path + "/" + name, withDestinationPath: own + "/" + name)
        }
        let house = try String(contentsOfFile: own + "/Styles/house.yaml", encoding: .utf8)
        let folded = house.replacing("fold: never\n", with: "fold: thirds\n")
            .replacing("numbering: document\n", with: "numbering: document and section\n")
        try files.createDirectory(
            atPath: folder.path + "/Styles", withIntermediateDirectories: true)
        try folder.write("Styles/folded.yaml", folded)
        return folder
    }

    private func document(_ register: Register) throws -> ReaderDocument {
        let path = Samples.root + "/Templates/Cases/reed/maya-house.png"
        let bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
        let raster = try RasterReader.raster(bytes, file: path)
        return ReaderDocument(
            document: GalleryDocument(register, raster: raster).document,
            edition: try Samples.family("reed").edition(for: "team").value)
    }

    @Test(arguments: registers)
    func isReadAsItIsSeen(_ style: String, _ register: Register) throws {
        let templates = style == "folded" ? try foldedTemplates() : nil
        let studio =
            try templates.map { folder throws(Problems) in
                try Studio(templates: folder.path, fonts: "Fonts")
            } ?? Samples.open()
        let document = try document(register)
        let page = try studio.publish(document, as: .html)
        let pdf = try studio.publish(document, as: .pdf, style: style)
        try keep(page.bytes, "gallery-\(register).html")
        try keep(try studio.publish(document, as: .markdown).bytes, "gallery-\(register).md")
        try keep(pdf.bytes, "gallery-\(style)-\(register).pdf")
        let second = try studio.publish(document, as: .pdf, style: style, standard: .ua2a4)
        try keep(second.bytes, "second/gallery-\(style)-\(register).pdf")
        let again = try studio.publish(document, as: .pdf, style: style).bytes
        #expect(again == pdf.bytes)
        #expect(Set(pdf.warnings.map(\.code)).isSubset(of: ["table-too-wide", "part-too-tall"]))
        let heard = try PDFReading.structure(of: pdf.bytes).parts
        if ["fridge", "card"].contains(style) {
            #expect(heard.count > 5 && pdf.pages == (style == "fridge" ? 1 : 2))
        } else {
            let seen = try HTMLReading.structure(of: page.bytes).parts.dropLast()
            let difference = zip(seen, heard).first { $0 != $1 }
            #expect(difference == nil, "\(difference.map { "\($0)" } ?? "")")
            #expect(seen.count == heard.count)
            for (_, name) in GalleryDocument.names {
                // Joiners are not compared: they are no words.
                let words = String(
                    String.UnicodeScalarView(name.unicodeScalars.filter { $0 != "\u{200D}" }))
                #expect(heard.count { $0.words.contains(words) } == 1, "\(name)")
            }
        }
    }

    /// A table over pages is one table, and every footnote one note.
    @Test func tagsDoNotBreakWithPages() throws {
        let studio = try Samples.open()
        let pdf = try studio.publish(document(.formal), as: .pdf, style: "court")
        let tree = try TagTree(pdf.bytes)
        #expect(pdf.pages ?? 0 > 20)
        #expect(tree.tags("Table").count == 4, "however wide and long")
        #expect(tree.tags("Note").count == 62 && tree.tags("TOC").count == 1)
        #expect(tree.tags("Figure").count == 5)
    }

    private func keep(_ bytes: [UInt8], _ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["GALLERY"] else { return }
        let file = URL(filePath: folder).appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try WholeFile.write(bytes, to: file.path)
    }
}
