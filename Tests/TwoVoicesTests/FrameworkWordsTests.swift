import Diagnostics
import Foundation
import Testing

@testable import TwoVoices

/// Frameworks call things otherwise; no document falls back on the words of another.
@Suite struct FrameworkWordsTests {
    private static let foreign = [
        "danger statement", "safety goal", "knows the danger", "knows the goal", "danger: ",
        "safety scale",
    ]

    /// In a case whose own texts have none of these words.
    @Test(arguments: ["signs-of-success", "signs-of-wellbeing", "signs-of-stability"])
    func everyDocumentKeepsToItsFramework(_ framework: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: "\(Samples.root)/Templates/Cases/reed", toPath: folder.path + "/c")
        let path = folder.path + "/c/case.yaml"
        try String(contentsOfFile: path, encoding: .utf8)
            .replacing("framework: signs-of-safety ", with: "framework: \(framework) ")
            .replacing("Danger statement, safety goal and scaling", with: "Scaling")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let studio = try Samples.open()
        let edition = try studio.readCase(at: folder.path + "/c").value.edition(for: "legal")
        for id in try studio.documents(for: edition.value) {
            let made = try studio.publish(
                try studio.document(id, from: edition), as: .markdown)
            let words = String(decoding: made, as: UTF8.self).lowercased()
            let found = Self.foreign.filter(words.contains)
            #expect(found.isEmpty, "\(id): \(found)")
        }
    }
}
