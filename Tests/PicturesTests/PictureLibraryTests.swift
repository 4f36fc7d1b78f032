import Diagnostics
import Documents
import Foundation
import Synchronization
import Testing

@testable import Pictures

@Suite struct PictureLibraryTests {
    static let templates = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")

    /// Every picture of ours is readable, and says what the table says.
    @Test func ourPicturesAndTheirTableAgree() throws {
        let folder = Self.templates.appending(path: "Pictures")
        let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
        let table = try PictureTable.meanings(readme, file: "README.md")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        let words = files.filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }
        #expect(words.sorted() == table.map(\.word).sorted())
        for row in table {
            let bytes = try Data(contentsOf: folder.appending(path: row.word + ".svg"))
            let picture = try SVGReader.drawing([UInt8](bytes), file: row.word + ".svg")
            #expect(picture.drawing.width == 96 && picture.drawing.height == 96)
            #expect(!picture.drawing.shapes.isEmpty && !picture.title.isEmpty)
            #expect(picture.description == row.meaning)
        }
    }

    @Test func wordsAreSortedAndFindTheirPicture() throws {
        let drawing = Drawing(width: 1, height: 1, shapes: [])
        let library = PictureLibrary([
            ("bus", drawing, "A bus."), ("bear", drawing, "A bear."), ("bus", drawing, "Another."),
        ])
        #expect(library.words == ["bear", "bus"])
        #expect(try library["bus"]?.meaning == "A bus.")
        #expect(try library["boat"] == nil)
    }

    /// Only what is used is opened, once; what cannot be opened is told whenever it is asked for.
    @Test func aPictureIsDrawnWhenItIsAskedFor() throws {
        let opened = Mutex<[String]>([])
        let library = PictureLibrary([("bus", "A bus."), ("bear", "A bear.")]) {
            word throws(Problems) in
            opened.withLock { $0.append(word) }
            if word == "bear" { throw Problems(Problem("svg-syntax", "it is torn")) }
            return Drawing(width: 2, height: 1, shapes: [])
        }
        #expect(library.words == ["bear", "bus"])
        #expect(library.meaning(of: "bear") == "A bear.")
        #expect(opened.withLock { $0.isEmpty })
        for _ in 0..<2 {
            #expect(try library["bus"]?.drawing.width == 2)
            #expect(throws: Problems.self) { try library["bear"] }
        }
        #expect(opened.withLock { $0 } == ["bus", "bear", "bear"])
    }

    @Test func theTableIsReadWithPlaces() throws {
        let rows = try PictureTable.meanings(
            "# Ours\n\n| Word | Meaning |\n|---|---|\n| bear |  A \\| bear. |\n\n| not | here |\n",
            file: "README.md")
        #expect(rows.map(\.word) == ["bear"])
        #expect(rows.map(\.meaning) == ["A | bear."])
        #expect(rows.map(\.place) == [Place(file: "README.md", line: 5, column: 3)])
    }

    @Test(arguments: [
        ("| Word |", ["README.md there is no table with the columns Word and Meaning"]),
        (
            "| Word | Meaning |\n|---|---|\n| bear | |\n| | A. |\n| Big bear | A. |\n| bear | A. |",
            [
                "README.md:3:10 the column Meaning is empty",
                "README.md:4:3 the column Word is empty",
                "README.md:5:3 a picture's word is small letters, digits and hyphens",
                "README.md:6:3 this word has a meaning already",
            ]
        ),
    ])
    func aWrongTableIsItsProblems(markdown: String, expected: [String]) {
        do throws(Problems) {
            _ = try PictureTable.meanings(markdown, file: "README.md")
            Issue.record("no problem was found")
        } catch {
            let found = error.all.map { "\($0.place?.description ?? "") \($0.message)" }
            #expect(found == expected)
        }
    }
}
