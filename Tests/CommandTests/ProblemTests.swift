import Foundation
import Testing

/// Problems as a worker meets them: exit 1, one clear sentence, no half file.
@Test(arguments: [
    ("Templates/Cases/nobody --for dana", "there is no case at Templates/Cases/nobody"),
    ("Templates/Documents --for dana", "neither case.yaml nor case.json in the folder"),
    ("'' --for dana", "no case is named"),
    ("Templates/Cases/reed --for dana --as html --style hose", "did you mean \"house\"?"),
    ("Templates/Pictures/bear.svg --for dana", "Templates/Pictures/bear.svg is not a case file"),
    ("Templates/Cases/reed --for dnaa", "did you mean \"dana\"?"),
    ("Templates/Cases/reed safty-plan --for dana", "did you mean \"safety-plan\"?"),
    ("Templates/Cases/reed safety-plan --for kofi", "\"safety-plan\" is not made for \"kofi\""),
    ("Templates/Cases/reed --for dana --style hose", "did you mean \"house\"?"),
    ("Templates/Cases/reed --for dana --templates /nowhere", "there are no templates in /nowhere"),
    ("Templates/Cases/reed --for dana --as pdf --fonts /nowhere", "there is no list of fonts"),
    ("Templates/Cases/reed --for public", "anonymised"),
])
func problemsOfAWorker(_ words: String, _ said: String) throws {
    let folder = try TemporaryFolder()
    let run = try Transcript("render \(words) --to \(folder.path)")
    #expect(run.exit == 1)
    #expect(run.error.contains(said), "\(run.error)")
    #expect(!folder.files.contains { $0.hasSuffix(".pdf") || $0.hasSuffix(".part") })
}

@Test func aFontThatIsMissingNamesItsPackage() throws {
    let folder = try TemporaryFolder()
    let list = Transcript.root.appendingPathComponent("Fonts/faces.yaml")
    let text = try String(contentsOf: list, encoding: .utf8)
    try text.replacingOccurrences(of: "/usr/share/fonts", with: "/nowhere").write(
        to: folder.url.appendingPathComponent("faces.yaml"), atomically: true, encoding: .utf8)
    let run = try Transcript(
        "render Templates/Cases/reed --for dana --as pdf --fonts \(folder.path) --to \(folder.path)/o"
    )
    #expect(run.exit == 1)
    #expect(run.error.contains("apt-get install fonts-sil-andika"), "\(run.error)")
}

/// A limit on the size of files stands for a disk that is full: writing stops half way.
@Test func aFullDiskLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let run = try Transcript(
        "render Templates/Cases/reed --for dana --as pdf --to \(folder.path)", before: "ulimit -f 8"
    )
    #expect(run.exit == 1)
    #expect(run.error.contains("the disk is full"), "\(run.error)")
    #expect(folder.files.isEmpty)
}

@Test func aFullOutputIsAProblem() throws {
    let run = try Transcript("schema > /dev/full")
    #expect(run.exit == 1)
    #expect(run.error == "error: standard output could not be written\n")
}

@Test(arguments: ["/proc/here", "/dev/null", "/dev/full"])
func aFolderThatCannotBeMade(_ path: String) throws {
    let run = try Transcript("render Templates/Cases/reed --for dana --as html --to \(path)")
    #expect(run.exit == 1)
    #expect(run.error.contains("could not be"), "\(run.error)")
}

@Test func aBrokenPictureIsToldWhereItIsAskedFor() throws {
    let folder = try TemporaryFolder()
    let sample = try folder.sample { $0 }
    try Data("\u{89}PNG broken".utf8).write(to: URL(fileURLWithPath: sample + "/maya-house.png"))
    let run = try Transcript("render \(sample) --for maya --to \(folder.path)/o")
    #expect(run.exit == 1)
    #expect(run.error.contains("case.yaml:2"), "\(run.error)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/o"))
}

@Test func aPictureElsewhereIsRefused() throws {
    let folder = try TemporaryFolder()
    let sample = try folder.sample { $0 }
    try FileManager.default.removeItem(atPath: sample + "/maya-house.png")
    try FileManager.default.createSymbolicLink(
        atPath: sample + "/maya-house.png",
        withDestinationPath: Transcript.root.path + "/Templates/Cases/reed/maya-house.png")
    let run = try Transcript("check \(sample)")
    #expect(run.exit == 1)
    #expect(run.error.contains("does not lie in the folder of the case"), "\(run.error)")
}

@Test func linesAreShownMasked() throws {
    let folder = try TemporaryFolder()
    let sample = try folder.sample {
        $0.replacingOccurrences(of: "    school: Hill Road", with: "    shcool: Hill Road")
    }
    let run = try Transcript("check \(sample)")
    #expect(run.exit == 1)
    #expect(run.error.contains("│     shcool: •••••"), "\(run.error)")
    #expect(run.error.contains("│     ^^^^^^ "), "\(run.error)")
    #expect(!run.error.contains("Hill Road"))
    #expect(try Transcript("check \(sample) --show-values").error.contains("Hill Road"))
}

/// A file of passwords may have any name; what stands in it is shown no more than a case's values.
@Test func passwordsAreShownMasked() throws {
    let folder = try TemporaryFolder()
    let text = "format: two-voices-passwords/1\npasswords: [{ evidence: a, pasword: Rosebud7 }]\n"
    try text.write(toFile: folder.path + "/keys.txt", atomically: true, encoding: .utf8)
    let run = try Transcript(
        "bundle Templates/Cases/reed --hearing irh --for legal --passwords \(folder.path)/keys.txt "
            + "--to \(folder.path)")
    #expect(run.exit == 1)
    #expect(!run.error.contains("Rosebud7") && run.error.contains("pasword: •"), "\(run.error)")
    #expect(run.error.contains("did you mean"), "\(run.error)")
}

@Test func samplesAndTemplatesHaveNothingToMend() throws {
    #expect(try Transcript("check Templates").error == "nothing to mend\n")
    #expect(try Transcript("check Templates/Cases/reed Templates/Cases/brady").exit == 0)
}

/// The pages of court papers are watched; nothing is refused because of them.
@Test func pagesOfCourtPapersAreWatched() throws {
    let run = try Transcript("check Templates/Cases/reed")
    #expect(run.exit == 0)
    let meter = run.output.split(separator: "\n").filter { $0.hasPrefix("pages") }
    #expect(meter.count == 4, "\(run.output)")
    #expect(meter.first?.hasSuffix(" of 6 (unconfirmed)") ?? false)
    let folder = try TemporaryFolder()
    let sample = try folder.sample { text in
        let rows = (1...400).map {
            "  - { id: ev-\($0), on: 2026-05-01, plain: A call., formal: A call was made. }\n"
        }
        return text.replacingOccurrences(
            of: "chronology:\n", with: "chronology:\n" + rows.joined())
    }
    let long = try Transcript("check \(sample) --json")
    #expect(long.exit == 0 && long.output.contains("\"code\":\"paper-over-limit\""))
    #expect(long.output.contains("\"lengths\":[{\"evidence\":\"summary\""))
}

@Test func allMistakesOfATemplateAreToldAtOnce() throws {
    let folder = try TemporaryFolder()
    let document = folder.url.appendingPathComponent("Documents/note")
    try FileManager.default.createDirectory(at: document, withIntermediateDirectories: true)
    let text = "---\ntitle: A note\nfor: family\n---\n# A note\n\n((plan.rulse))\n\n::: ned\n"
    try text.write(
        to: document.appendingPathComponent("family.md"), atomically: true, encoding: .utf8)
    for path in [folder.path, document.path + "/family.md"] {
        let run = try Transcript("check \(path)")
        #expect(run.exit == 1)
        #expect(run.error.contains("family.md:7:3"), "\(run.error)")
        #expect(run.error.contains("family.md:9:1"), "\(run.error)")
        #expect(run.error.contains("7 │ ((plan.rulse))"), "\(run.error)")
    }
}
