import Foundation
import Testing

/// `--lock` and `--standard` on the command line and in a batch.
@Suite struct LockTests {
    @Test func onlyPDFsAreMadeAndThePasswordIsNowhere() throws {
        let folder = try TemporaryFolder()
        try Data("a heron, wading\n".utf8).write(to: folder.url.appendingPathComponent("key"))
        let run = try Transcript(
            "render Templates/Cases/reed safety-plan --for dana --lock \(folder.path)/key "
                + "--to \(folder.path)/made --json")
        #expect(run.exit == 0, "\(run.error)")
        #expect(!(run.output + run.error).contains("heron"))
        #expect(folder.files.filter { $0.hasSuffix(".pdf") }.count == 1)
        #expect(folder.files.allSatisfy { !$0.hasSuffix(".html") })
        for file in folder.files where file != "key" {
            let bytes = try Data(contentsOf: folder.url.appendingPathComponent(file))
            #expect(bytes.range(of: Data("heron".utf8)) == nil)
        }
    }

    @Test func aPasswordThatCannotBeReadIsAProblem() throws {
        let folder = try TemporaryFolder()
        try Data("\nsecond line".utf8).write(to: folder.url.appendingPathComponent("key"))
        let render = "render Templates/Cases/reed safety-plan --for dana --to \(folder.path)/made"
        let empty = try Transcript(render + " --lock \(folder.path)/key")
        #expect(empty.exit == 1 && empty.error.contains("the first line is empty"))
        #expect(!empty.error.contains("second line"))
        let none = try Transcript(render + " --lock \(folder.path)/none")
        #expect(none.exit == 1 && none.error.contains("there is no file"))
        #expect(folder.files == ["key"])
    }

    @Test func aJobTakesBoth() throws {
        let folder = try TemporaryFolder()
        try Data("a heron".utf8).write(to: folder.url.appendingPathComponent("key"))
        let common =
            #""case":"Templates/Cases/reed","documents":["safety-plan"],"for":"dana","to":"\#(folder.path)/made""#
        let jobs = [
            #"{"id":1,\#(common),"lock":"\#(folder.path)/key"}"#,
            #"{"id":2,\#(common),"as":["pdf"],"standard":"ua2-a4"}"#,
            #"{"id":3,\#(common),"as":["html"],"lock":"\#(folder.path)/key"}"#,
            #"{"id":4,\#(common),"standard":"ua2-a4","lock":"\#(folder.path)/key"}"#,
            #"{"id":5,\#(common),"standard":"ua1"}"#,
        ]
        let file = folder.url.appendingPathComponent("jobs")
        try Data(jobs.joined(separator: "\n").utf8).write(to: file)
        let run = try Transcript("batch --jobs 1 < \(file.path)")
        let answers = run.output.split(separator: "\n")
        #expect(answers.count == 5)
        for (answer, word) in zip(
            answers, ["\"made\"", "\"made\"", "lock-format", "lock-standard", "unknown-word"])
        {
            #expect(answer.contains(word), "\(answer)")
        }
    }
}
