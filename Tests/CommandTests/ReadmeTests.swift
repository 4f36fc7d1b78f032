import Foundation
import Testing

/// What the README tells somebody to type works, in the order in which it stands there.
@Suite struct ReadmeTests {
    static let blocks: [(language: String, text: String)] = {
        let file = Transcript.root.appendingPathComponent("README.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let parts = text.components(separatedBy: "\n```")
        return stride(from: 1, to: parts.count, by: 2).map { index in
            let lines = parts[index].split(separator: "\n", omittingEmptySubsequences: false)
            return (String(lines.first ?? ""), lines.dropFirst().joined(separator: "\n"))
        }
    }()

    static let commands = blocks.filter { $0.language == "sh" }.flatMap { block in
        block.text.split(separator: "\n").map { line -> String in
            let words = line.prefix { $0 != "#" }
            return String(words.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// The command that was just built stands for the released one.
    private static func run(_ line: String, in folder: TemporaryFolder) throws -> Transcript {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        try #require(words.first == ".build/release/twovoices", "\(line)")
        return try Transcript(words.last ?? "", in: folder.url)
    }

    @Test func theFirstPlanIsMadeAsItSays() throws {
        let folder = try TemporaryFolder()
        // The samples lie where somebody finds them who stands in the project.
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("Templates"),
            withDestinationURL: Transcript.root.appendingPathComponent("Templates"))
        let lines = Self.commands.filter { !$0.hasPrefix("Scripts/") }
        #expect(lines.count >= 4)
        for line in lines {
            let run = try Self.run(line, in: folder)
            #expect(run.exit == 0, "\(line): \(run.error)")
            #expect(!run.error.contains("error:"))
        }
        for made in ["sam/safety-plan.pdf", "family/safety-plan.html", "office/sam.json"] {
            #expect(folder.files.contains("Output/MY-1/" + made), "\(folder.files)")
        }
    }

    @Test func theScriptsThatItNamesAreThere() {
        let scripts = Self.commands.filter { $0.hasPrefix("Scripts/") }
        #expect(!scripts.isEmpty)
        for script in scripts {
            let path = Transcript.root.path + "/" + script
            #expect(FileManager.default.isExecutableFile(atPath: path), "\(script)")
        }
    }

    /// Commands that stand inside of a sentence.
    @Test func theCommandsThatItMentionsWork() throws {
        let file = Transcript.root.appendingPathComponent("README.md")
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "`")
        let mentioned = parts.filter { $0.hasPrefix("twovoices ") && !$0.contains("\n") }
        #expect(!mentioned.isEmpty)
        for words in mentioned {
            let run = try Transcript(String(words.dropFirst("twovoices ".count)))
            #expect(run.exit == 0, "\(words): \(run.error)")
        }
    }

    @Test func theFilesThatItLinksAreThere() throws {
        let file = Transcript.root.appendingPathComponent("README.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let links = text.components(separatedBy: "](").dropFirst().map { $0.prefix { $0 != ")" } }
        #expect(!links.isEmpty)
        // The gallery is made by hand, after looking at the pages.
        for link in links where !link.hasPrefix("http") && !link.hasPrefix("Output/gallery/") {
            #expect(
                FileManager.default.fileExists(atPath: Transcript.root.path + "/" + link),
                "\(link)")
        }
    }
}
