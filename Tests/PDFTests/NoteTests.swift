import Documents
import Foundation
import Testing
import Typesetting

@testable import PDF

/// Footnotes and lists of contents, as each edition of the standard wants them named.
@Suite struct NoteTests {
    private func file(_ standard: Standard) throws -> String {
        var demo = try DemoPages()
        demo.addPage()
        let heading = demo.element(
            .heading(1),
            bookmark: Bookmark(title: "Rules", anchor: "rules", level: 1, page: 0, y: 90))
        demo.write("Rules", as: heading, y: 100)
        let entry = demo.element(.contentsItem, in: demo.element(.contents))
        let there = demo.element(
            .link(.anchor("rules"), contents: "Rules"), in: demo.element(.reference, in: entry))
        demo.write("Rules", as: there, y: 130)
        let call = demo.element(
            .link(.anchor("note_1"), contents: "1"),
            in: demo.element(.reference, in: demo.element(.paragraph)))
        demo.write("1", as: call, y: 160)
        let note = demo.element(.note(anchor: "note_1", page: 0, y: 690))
        demo.write("1", as: demo.element(.label, in: note), y: 700)
        demo.write("Said Pearl", as: demo.element(.paragraph, in: note), x: 80, y: 700)
        var pages = demo.pages
        pages.pages[0].links = [there, call].map {
            LinkArea(element: $0, boxes: [[56, 120, 80, 134]])
        }
        let bytes = try PDFWriter.file(pages, profile: DemoPages.profile, standard: standard)
        return PDFText.of(bytes)
    }

    /// The dictionary that begins with this structure type, up to the next one's.
    private func tag(_ type: String, in file: String) throws -> Substring {
        let start = try #require(file.range(of: "/S/\(type)/P"))
        let rest = file[start.upperBound...]
        return rest[..<(rest.range(of: "<</S/")?.lowerBound ?? rest.endIndex)]
    }

    @Test func aNoteHasANameThatTheFileLists() throws {
        let file = try file(.ua1a2a)
        #expect(try tag("Note", in: file).contains("/ID(note_1)"))
        #expect(file.contains(#/\/Names\[\(note_1\)\d+ 0 R \]/#))
        #expect(file.contains("/IDTree "))
        #expect(!file.contains("/Ref["), "PDF 1.7 knows no such entry")
    }

    @Test func itsNumberLeadsToItsFirstLine() throws {
        let top = 841.89 - 690
        #expect(try file(.ua1a2a).contains("/XYZ 0 \(String(format: "%.2f", top)) null]"))
    }

    @Test func theSecondEditionWantsEachToNameTheOther() throws {
        let file = try file(.ua2a4)
        let note = try tag("FENote", in: file)
        #expect(note.contains("/NS ") && note.contains("/Ref["))
        #expect(!file.contains("/S/Note/"))
        let entry = try tag("TOCI", in: file)
        #expect(entry.contains("/Ref[") && !entry.contains("/NS "))
        #expect(file.ranges(of: "/Ref[").count == 3)
    }
}
