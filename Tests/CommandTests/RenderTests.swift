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
