import Foundation
import Testing

@Test func aReaderGetsAFolder() throws {
    let folder = try TemporaryFolder()
    let run = try Transcript(
        "render Templates/Cases/reed safety-plan --for dana --as html,pdf --to \(folder.path)")
    #expect(run.exit == 0)
    let own = "\(folder.path)/WV-2026-0417/dana/safety-plan"
    #expect(run.output.hasPrefix("made  \(own).html\nmade  \(own).pdf  "))
    #expect(
        folder.files == [
            "WV-2026-0417/dana/safety-plan.html", "WV-2026-0417/dana/safety-plan.pdf",
            "WV-2026-0417/office/dana.json", "WV-2026-0417/office/dana.md",
        ])
}

@Test func picturesOfMarkdownLieBesideIt() throws {
    let folder = try TemporaryFolder()
    let run = try Transcript(
        "render Templates/Cases/reed safety-plan --for maya --as md --to \(folder.path)")
    #expect(run.exit == 0)
    let pictures = folder.files.filter { $0.hasPrefix("WV-2026-0417/maya/pictures/") }
    let text = try String(
        contentsOfFile: folder.path + "/WV-2026-0417/maya/safety-plan.md", encoding: .utf8)
    #expect(!pictures.isEmpty)
    for picture in pictures {
        #expect(text.contains("pictures/" + (picture.split(separator: "/").last ?? "")))
    }
}

@Test func standardOutputTakesOneFile() throws {
    let run = try Transcript(
        "render Templates/Cases/reed safety-plan --for leo --as html --to -")
    #expect(run.exit == 0)
    #expect(run.output.hasPrefix("<!DOCTYPE html>"))
    #expect(run.output.hasSuffix("</html>\n"))
}

@Test func theReportIsJSON() throws {
    let folder = try TemporaryFolder()
    let run = try Transcript(
        "render Templates/Cases/reed --for court --as pdf --json --to \(folder.path)")
    let report = try #require(
        JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let made = try #require((report["made"] as? [[String: Any]])?.first)
    let path = try #require(made["file"] as? String)
    #expect(made["bytes"] as? Int == (try Data(contentsOf: URL(fileURLWithPath: path))).count)
    #expect((made["sha256"] as? String)?.count == 64)
    #expect(made["pages"] as? Int ?? 0 > 0)
    #expect(report["withheld"] as? Int ?? 0 > 0)
    #expect((report["problems"] as? [Any])?.isEmpty == true)
    #expect(run.error.isEmpty)
}

/// Names as families bear them, amid an English sentence, in every page style.
@Test(arguments: ["house", "court", "fridge"])
func everyScriptHasAFace(_ style: String) throws {
    let names = [
        "سلمى حداد", "فاطمہ", "پریسا گلچین", "שרה", "মৌসুমী", "ਗੁਰਪ੍ਰੀਤ", "கார்த்திகா", "ณัฐวุฒิ", "አበበ", "王小明",
        "김민준", "प्रिया", "કૃષ્ણા", "さくら", "Ελένη", "Екатерина", "Nguyễn", "Š", "😀 🏠",
    ]
    let folder = try TemporaryFolder()
    let new = try Transcript("new \(folder.path)/case")
    #expect(new.exit == 0)
    let file = URL(filePath: folder.path + "/case/case.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
        .replacing("Sam sleeps", with: "We ring " + names.joined(separator: ", ") + ". Sam sleeps")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let run = try Transcript(
        "render \(folder.path)/case safety-plan --for ann --as pdf --style \(style) "
            + "--to \(folder.path)/out")
    #expect(run.exit == 0 && !run.error.contains("character-missing"), "\(run.error)")
}

/// The place is that of the very wording in the case file.
@Test func aCharacterWithoutAFaceIsFoundInTheCaseFile() throws {
    let folder = try TemporaryFolder()
    _ = try Transcript("new \(folder.path)/case")
    let file = URL(filePath: folder.path + "/case/case.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let line = try #require(
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains("plain:") && $0.contains("Sam sleeps") })
    try text.replacing("Sam sleeps", with: "𒀀 Sam sleeps")
        .write(to: file, atomically: true, encoding: .utf8)
    let run = try Transcript(
        "render \(folder.path)/case safety-plan --for ann --as pdf --to \(folder.path)/out")
    #expect(run.exit == 0)
    #expect(run.error.contains("U+12000 (CUNEIFORM SIGN A)"))
    #expect(run.error.contains("case.yaml:\(line + 1):"), "\(run.error)")
}

@Test func deadlinesSayWhenAndWhy() throws {
    let run = try Transcript("deadlines Templates/Cases/reed")
    #expect(run.exit == 0 && run.error.isEmpty)
    #expect(
        run.output.contains(
            """
             Initial child protection conference
                        working day 14 of 15 after the strategy discussion of 18 May 2026; the spring bank \
            holiday does not count

            """))
    #expect(run.output.contains("2026-06-09  kept: 8 June 2026 "))
    #expect(run.output.contains("2027-01-17  due"))
    #expect(
        try Transcript("deadlines Templates/Cases/reed --as-of 2026-06-01").output.contains(
            "2026-06-09  planned: 8 June 2026"))
}

@Test func deadlinesAreACalendarOfNobody() throws {
    let run = try Transcript("deadlines Templates/Cases/reed --as-of 2026-06-01 --as ics")
    #expect(run.output.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(run.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(run.output.contains("UID:WV-2026-0417-initial-conference-20260518@twovoices\r\n"))
    #expect(run.output.contains("DTSTART;VALUE=DATE:20260609\r\nDTEND;VALUE=DATE:20260610\r\n"))
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    for name in ["Maya", "Leo", "Dana", "Reed", "Chris"] { #expect(!run.output.contains(name)) }
}

@Test func deadlinesAreJSON() throws {
    let run = try Transcript("deadlines Templates/Cases/reed --json")
    let report = try #require(
        JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let rows = try #require(report["deadlines"] as? [[String: Any]])
    #expect(
        rows.map { $0["due"] as? String ?? "" } == rows.map { $0["due"] as? String ?? "" }.sorted())
    #expect(
        rows.contains {
            $0["rule"] as? String == "core-group" && $0["state"] as? String == "kept"
        })
}

@Test func theSameInputGivesTheSameBytes() throws {
    let words = "render Templates/Cases/reed safety-plan --for pearl --as pdf --to -"
    #expect(try Transcript(words + " | cksum").output == Transcript(words + " | cksum").output)
}

@Test func strictRefusesWarnings() throws {
    let folder = try TemporaryFolder()
    let run = try Transcript("render Templates/Cases/reed --for dana --strict --to \(folder.path)")
    #expect(run.exit == 1)
    #expect(run.output.isEmpty)
    #expect(folder.files.isEmpty)
}
