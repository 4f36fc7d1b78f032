import Diagnostics
import ReadingBack
import Testing

@testable import TwoVoices

/// What the sample says that most readers may not see, looked for by hand.
private let secrets: [(words: String, readers: Set<String>)] = [
    ("kofi", ["dana", "court", "team", "legal", "kofi"]),
    ("mensah", ["dana", "court", "team", "legal", "kofi"]),
    ("halloran", ["team", "legal", "neighbour"]),
    ("07700900177", ["team", "legal", "neighbour"]),
    ("quaystreet", ["team", "legal", "chris"]),
    ("pm27lx", ["team", "legal", "chris"]),
    ("07700900102", ["team", "legal", "chris"]),
]

@Test func nothingWithheldIsInAnyFile() throws {
    for document in try Samples.documents(of: "reed") {
        let reader = document.edition.reader
        let unseen = secrets.filter { !$0.readers.contains(reader) }
        for format in Format.written {
            let file = try Samples.open().publish(document, as: format)
            let text = try bareWords(of: file, format)
            for secret in unseen {
                #expect(!text.contains(secret.words), "\(reader) \(format): \(secret.words)")
            }
        }
    }
}

/// Letters and digits alone.
private func bareWords(of file: Publication, _ format: Format) throws -> String {
    guard format == .pdf else { return bare(String(decoding: file.bytes, as: UTF8.self)) }
    return bare(try PDFReading.passages(of: file.bytes).map(\.text).joined(separator: " "))
}

private func bare(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
}

/// A template that itself says what its reader may not see.
@Test(arguments: Format.written) func aLeakIsStopped(in format: Format) throws {
    _ = Samples.root
    let folder = try TemporaryFolder()
    try folder.write(
        "Documents/note/family.md",
        """
        ---
        title: A note
        for: family
        ---
        # A note

        Kofi Mensah is not to come here.

        """)
    let studio = try leakyStudio(folder)
    var wish = Rendering(for: "chris")
    wish.formats = [format]
    wish.destination = .folder(folder.path + "/made")
    let report = studio.render(Checked(try Samples.family("reed")), wish)
    #expect(report.made.isEmpty)
    #expect(Set(report.problems.map(\.code)) == ["leak"])
    #expect(!report.problems.contains { $0.message.contains("Mensah") || $0.hint.contains("Kofi") })
    #expect(!folder.files.contains { $0.hasPrefix("made") })

    wish.reader = "dana"
    #expect(studio.render(Checked(try Samples.family("reed")), wish).made.count == 1)
}

private func leakyStudio(_ folder: TemporaryFolder) throws -> Studio {
    try folder.write(
        "Styles/house.yaml", try FileReader.text(at: Samples.root + "/Templates/Styles/house.yaml"))
    return try Studio(templates: folder.path, fonts: "Fonts")
}
