import Diagnostics
import PDFFiles
import ReadingBack
import Testing

@testable import TwoVoices

/// Files that open with a password alone, and files for archives of PDF 2.0.
@Suite struct LockTests {
    private func plan(for reader: String) throws -> ReaderDocument {
        let edition = try Samples.family("reed").edition(for: reader).value
        return try Samples.open().document("safety-plan", from: edition).value
    }

    @Test func aLockedPlanIsTheSamePlan() throws {
        let studio = try Samples.open()
        let plan = try plan(for: "dana")
        let open = try studio.publish(plan, as: .pdf)
        let locked = try studio.publish(plan, as: .pdf, lock: Password("a heron"))
        let marks = String(decoding: locked.bytes, as: Unicode.ASCII.self)
        #expect(marks.contains("/Encrypt") && !marks.contains("xmpmeta"))
        #expect(throws: Problems.self) { try PDFReading.structure(of: locked.bytes) }
        let opened = try LockedPDF.opened(locked.bytes, password: "a heron")
        #expect(try PDFReading.structure(of: opened) == PDFReading.structure(of: open.bytes))
        let words = String(decoding: opened, as: Unicode.ASCII.self)
        #expect(words.contains("<pdfuaid:part>1</pdfuaid:part>") && !words.contains("pdfaid"))
        #expect(locked.pages == open.pages)
    }

    @Test func theSecondEditionReadsTheSame() throws {
        let studio = try Samples.open()
        for reader in ["dana", "maya", "court"] {
            let plan = try plan(for: reader)
            let first = try studio.publish(plan, as: .pdf)
            let second = try studio.publish(plan, as: .pdf, standard: .ua2a4)
            #expect(second.bytes.starts(with: "%PDF-2.0".utf8))
            #expect(
                try PDFReading.structure(of: second.bytes)
                    == PDFReading.structure(of: first.bytes), "\(reader)")
        }
    }

    @Test func onlyAPDFOfTheFirstEditionIsLocked() throws {
        let plan = try plan(for: "dana")
        let lock = try Password("a heron")
        for format in [Format.html, .markdown] {
            #expect(
                code { try Samples.open().publish(plan, as: format, lock: lock) } == "lock-format")
        }
        #expect(
            code {
                try Samples.open().publish(plan, as: .pdf, standard: .ua2a4, lock: lock)
            } == "lock-standard")
    }

    private func code(_ work: () throws -> Publication) -> String? {
        do {
            _ = try work()
            return nil
        } catch {
            return (error as? Problems)?.all.first?.code
        }
    }

    @Test func thePasswordIsTheFirstLine() throws {
        let folder = try TemporaryFolder()
        for (text, password) in [
            ("a heron\nnot this\n", "a heron"), ("a heron\r\n", "a heron"),
            (" a  heron ", " a  heron "),
            ("\u{FEFF}Łódź 17", "Łódź 17"),
        ] {
            try folder.write("key", text)
            #expect(try Password(firstLineOf: folder.path + "/key").text == password)
        }
        let wrong = [
            ("", "password-empty"), ("\na heron", "password-empty"),
            ("a\theron", "password-control"),
            (String(repeating: "ü", count: 64), "password-too-long"),
        ]
        for (text, code) in wrong {
            try folder.write("key", text)
            let problem = problem(with: folder.path + "/key")
            #expect(problem?.code == code)
            #expect(problem?.place?.file == folder.path + "/key")
        }
        #expect(problem(with: folder.path + "/none")?.code == "no-such-file")
        #expect(problem(with: folder.path)?.code == "not-a-file")
    }

    private func problem(with file: String) -> Problem? {
        do throws(Problems) {
            _ = try Password(firstLineOf: file)
            return nil
        } catch {
            return error.all.first
        }
    }

    @Test func aPasswordSaysNothingOfItself() throws {
        let password = try Password("a heron")
        var said = ""
        dump(password, to: &said)
        said += "\(password) \(String(reflecting: password)) \(String(describing: [password]))"
        #expect(!said.contains("heron"))
    }

    /// Nothing is made where the password cannot be read, and nothing but locked PDFs where it can.
    @Test func aWishIsRenderedLocked() throws {
        let folder = try TemporaryFolder()
        try folder.write("key", "a heron")
        let studio = try Samples.open()
        let family = try studio.readCase(at: "Templates/Cases/reed")
        var wish = Rendering(for: "dana")
        wish.documents = ["safety-plan"]
        wish.destination = .folder(folder.path + "/made")
        wish.lock = folder.path + "/none"
        wish.formats = [.pdf]
        #expect(studio.render(family, wish).problems.map(\.code) == ["no-such-file"])
        wish.lock = folder.path + "/key"
        wish.formats = Format.written
        #expect(studio.render(family, wish).problems.map(\.code) == ["lock-format"])
        wish.formats = [.pdf]
        let report = studio.render(family, wish)
        #expect(report.problems.isEmpty)
        let made = try #require(report.made.first)
        let bytes = try FileReader.bytes(at: made.path)
        #expect(try !LockedPDF.opened(bytes, password: "a heron").isEmpty)
        #expect(report.made.count == 1)
    }
}
