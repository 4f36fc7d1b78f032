import Foundation
import Testing

/// The case that somebody begins with.
@Suite struct NewCaseTests {
    @Test func itChecksCleanlyAndRenders() throws {
        let folder = try TemporaryFolder()
        let made = try Transcript("new '\(folder.path)/my case'")
        #expect(made.exit == 0)
        #expect(made.output == "made  \(folder.path)/my case/case.yaml\n")
        let check = try Transcript("check '\(folder.path)/my case'")
        #expect(check.exit == 0)
        #expect(check.error == "nothing to mend\n")
        let render = try Transcript(
            "render '\(folder.path)/my case' --for all --strict --to '\(folder.path)/o'")
        #expect(render.exit == 0, "\(render.error)")
        for reader in ["sam", "ann", "family", "network"] {
            #expect(folder.files.contains("o/MY-1/\(reader)/safety-plan.pdf"), "\(reader)")
        }
    }

    @Test(arguments: ["case.yaml", "case.json"]) func aCaseIsLeftAlone(_ name: String) throws {
        let folder = try TemporaryFolder()
        try "mine".write(
            to: folder.url.appendingPathComponent(name), atomically: true, encoding: .utf8)
        let run = try Transcript("new \(folder.path)")
        #expect(run.exit == 1)
        #expect(run.error.contains("there is a case already: \(folder.path)/\(name)"))
        #expect(folder.files == [name])
        let text = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
        #expect(text == "mine")
    }

    /// What the README shows is what `new` writes, without its notes.
    @Test func itIsTheOneOfTheReadme() throws {
        let folder = try TemporaryFolder()
        #expect(try Transcript("new \(folder.path)").exit == 0)
        let text = try String(contentsOfFile: folder.path + "/case.yaml", encoding: .utf8)
        let shown = ReadmeTests.blocks.first { $0.language == "yaml" }?.text ?? ""
        #expect(bare(text) == bare(shown))
    }

    /// Lines without notes, and without the day.
    private func bare(_ text: String) -> [String] {
        text.split(separator: "\n").map { line in
            let words = line.prefix { $0 != "#" }
            let end = words.reversed().drop { $0 == " " }
            return String(end.reversed())
        }.filter { !$0.isEmpty && !$0.contains("as_of:") }
    }
}

/// What bash offers after Tab.
@Test(arguments: [
    ("twovoices ren", "render"), ("twovoices render x --dr", "--draft"),
    ("twovoices render Templates/Cases/reed --for dan", "dana"),
    ("twovoices render Templates/Cases/reed safety", "safety-plan"),
    ("twovoices render Templates/Cases/reed --as p", "pdf"),
    ("twovoices list rea", "readers"), ("twovoices explain unknown-ke", "unknown-key"),
    ("twovoices check Templates/Cases/re", "Templates/Cases/reed"),
    ("twovoices render x --to Templates/Ca", "Templates/Cases"),
])
func completionOffers(_ line: String, _ offered: String) throws {
    let words = line.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let script = """
        PATH="$(dirname "$1"):$PATH"
        source <(twovoices completion bash)
        COMP_WORDS=(\(words)) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _twovoices; printf '%s\\n' "${COMPREPLY[@]}"
        """
    let folder = try TemporaryFolder()
    let file = folder.path + "/try.sh"
    try script.write(toFile: file, atomically: true, encoding: .utf8)
    let run = try Transcript(
        "version > /dev/null", before: "bash '\(file)' '\(Transcript.program.path)'")
    #expect(run.output.split(separator: "\n").map(String.init) == [offered], "\(run.error)")
}
