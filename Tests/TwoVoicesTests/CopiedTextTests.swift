import Foundation
import Testing

@testable import TwoVoices

/// What is copied from a PDF is what was written: poppler reads names of every script back.
///
/// Words from right to left with all their marks are left out: poppler puts spaces among them.
@Suite struct CopiedTextTests {
    private static let names = [
        "Zoë Wójcik", "Ẹ̀bùn", "e\u{301}te\u{302}", "Ἀθηνᾶ", "Олександра", "Արամ", "ნინო",
        "רחל לוי", "محمد علي", "عبد الله", "فاطمہ ٹیپو", "রহিমা খাতুন", "কো ভোরে", "শ্রীমতী ক্ষমা",
        "ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "कृष्णा शर्मा", "हिन्दी में", "કૃષ્ણા પટેલ", "મારું ઘર", "கோபால் ஸ்ரீ",
        "తెలుగు కృష్ణ", "ಕೃಷ್ಣ ರಾವ್", "കൃഷ്ണൻ നായർ", "ශ්‍රී ලංකා", "น้ำผึ้ง", "พี่สุดารัตน์", "ปู่ย่า",
        "ສົມພອນ ດີ", "ខ្ញុំស្រឡាញ់", "အောင်ဆန်း", "བསྟན་འཛིན", "ሰላም ተስፋዬ", "王小明", "김민준",
    ]

    @Test func everyScriptIsReadBack() throws {
        let folder = try TemporaryFolder()
        try folder.write("case.yaml", Self.caseFile)
        let edition = try Samples.open().readCase(at: folder.path).value.edition(for: "ann")
        let plan = try Samples.open().document("safety-plan", from: edition)
        let pdf = try Samples.open().publish(plan, as: .pdf)
        try WholeFile.write(pdf.bytes, to: folder.path + "/plan.pdf")
        let words = try read(folder.path + "/plan.pdf")
        for (index, name) in Self.names.enumerated() {
            let said = Array("Rule \(index): \(name) is (\(name)) here.".unicodeScalars)
            #expect(words.contains(said), "\(name)")
        }
    }

    private static let caseFile: String = {
        let rules = names.enumerated().map { index, name in
            """
                - { id: r-\(index), plain: "Rule \(index): \(name) is (\(name)) here.", \
            formal: F., who: ann, backup: pat, if_it_fails: { plain: Ring Pat., formal: F. } }
            """
        }
        return """
            format: two-voices-case/1
            case: { id: N-1, council: C, stage: early-help, framework: signs-of-safety, as_of: 2026-10-30 }
            sharing: { usual: [family] }
            people:
              - { id: sam, role: child, name: { first: Sam } }
              - { id: ann, role: parent, name: { first: Ann }, relations: [{ to: sam, is: mother }] }
              - { id: pat, role: network, name: { first: Pat }, relations: [{ to: sam, is: aunt }] }
            safety_plan:
              rules:
            \(rules.joined(separator: "\n"))

            """
    }()

    /// What `pdftotext` reads, in one line, without the marks of direction that it adds.
    private func read(_ path: String) throws -> [Unicode.Scalar] {
        let (program, pipe) = (Process(), Pipe())
        program.executableURL = URL(filePath: "/usr/bin/pdftotext")
        program.arguments = [path, "-"]
        program.standardOutput = pipe
        try program.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        program.waitUntilExit()
        let unseen = "\u{200B}\u{200E}\u{202A}\u{202B}\u{202C}".unicodeScalars
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
            !unseen.contains($0)
        }
        var words: [Unicode.Scalar] = []
        for scalar in text where !(scalar.properties.isWhitespace && words.last == " ") {
            words.append(scalar.properties.isWhitespace ? " " : scalar)
        }
        return words
    }
}
