import Foundation
import Testing

/// Jobs in, answers out, one a line.
@Suite struct BatchTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Runs a batch over these lines; gives what each answered, by its id as JSON.
    private func answers(_ lines: [String], jobs: Int = 1) throws -> [[String: Any]] {
        let input = folder.url.appendingPathComponent("jobs.txt")
        try lines.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
        let run = try Transcript("batch --jobs \(jobs) < '\(input.path)'")
        #expect(run.exit == 0, "\(run.error)")
        #expect(run.error.isEmpty)
        return try run.output.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    private func job(_ id: Int, for reader: String, to: String, case name: String = "reed")
        -> String
    {
        """
        {"id":\(id),"case":"Templates/Cases/\(name)","documents":["safety-plan"],"for":"\(reader)",\
        "as":["pdf","html","md"],"to":"\(folder.path)/\(to)"}
        """
    }

    @Test func anAnswerHasWhatWasMade() throws {
        let answer = try #require(try answers([job(7, for: "dana", to: "o")]).first)
        #expect(Set(answer.keys) == ["id", "status", "made", "problems", "ms"])
        #expect(answer["id"] as? Int == 7)
        #expect(answer["status"] as? String == "made")
        let made = try #require(answer["made"] as? [[String: Any]])
        #expect(made.count == 3)
        for file in made {
            let path = try #require(file["file"] as? String)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path)).count
            #expect(file["bytes"] as? Int == bytes)
        }
        #expect(folder.files.contains("o/WV-2026-0417/dana/safety-plan.pdf"))
    }

    @Test(arguments: [
        (#"{"id":"#, "not-json"), ("[]", "wrong-kind"), ("\u{1}", "control-character"),
        (#"{"for":"dana"}"#, "missing-field"), (#"{"case":"x"}"#, "missing-field"),
        (#"{"case":"x","for":"y","voic":"child"}"#, "unknown-key"),
        (#"{"case":"x","for":"y","as":["docx"]}"#, "unknown-word"),
        (#"{"case":"x","for":"y","as_of":"2026-02-30"}"#, "impossible-date"),
        (#"{"case":"x","for":"y","to":7}"#, "wrong-kind"),
        (#"{"case":"x","for":"y","id":[1]}"#, "wrong-kind"),
        (#"{"case":"nowhere","for":"dana"}"#, "no-such-case"),
        (#"{"case":"Templates/Cases/reed","for":"nobody"}"#, "unknown-reader"),
        (#"{"case":"Templates/Cases/reed","for":"dana","style":"hose"}"#, "unknown-style"),
        (#"{"case":"Templates/Cases/reed","for":"dana","documents":["x"]}"#, "unknown-document"),
    ])
    func aBadJobIsAnAnswerAndNoEnd(_ line: String, _ code: String) throws {
        let answers = try answers([line, "", #"{"id":"last","case":"nowhere","for":"dana"}"#])
        #expect(answers.count == 2)
        #expect(answers.first?["status"] as? String == "problems")
        let problems = try #require(answers.first?["problems"] as? [[String: Any]])
        #expect(problems.contains { $0["code"] as? String == code }, "\(problems)")
        #expect(answers.last?["id"] as? String == "last")
    }

    @Test func aLineThatIsTooLongIsAnAnswer() throws {
        let long = #"{"id":1,"case":""# + String(repeating: "x", count: 3 << 20) + #""}"#
        let answers = try answers([long, #"{"id":2,"case":"nowhere","for":"dana"}"#])
        let problems = try #require(answers.first?["problems"] as? [[String: Any]])
        #expect(problems.first?["code"] as? String == "too-large")
        #expect(problems.first?["line"] as? Int == 1)
        #expect(answers.last?["id"] as? Int == 2)
    }

    /// Also where two jobs make the same files at the same time.
    @Test func manyThreadsMakeTheSameBytes() throws {
        let readers = ["dana", "maya", "leo", "family", "court", "pearl"]
        func made(_ jobs: Int) throws -> [String: [String]] {
            let lines = (readers + readers).enumerated().map { number, reader in
                job(number, for: reader, to: "\(jobs)")
            }
            let answers = try answers(lines, jobs: jobs)
            #expect(answers.count == lines.count)
            var made: [String: [String]] = [:]
            for answer in answers {
                #expect(answer["status"] as? String == "made", "\(answer)")
                let id = answer["id"] as? Int ?? -1
                let files = answer["made"] as? [[String: Any]] ?? []
                made["\(id)"] = files.compactMap { $0["sha256"] as? String }
            }
            return made
        }
        let one = try made(1)
        #expect(one["0"]?.count == 3)
        #expect(try made(2) == one)
        #expect(try made(4) == one)
        #expect(!folder.files.contains { $0.hasSuffix(".part") })
    }

    /// One job at a time: answers come in the jobs' order, and the last one's file stays.
    @Test func oneAtATimeTheLastJobHasTheLastWord() throws {
        let days = (1...12).map { "2026-07-0\($0 % 9 + 1)" }
        let lines = days.enumerated().map { number, day in
            """
            {"id":\(number),"case":"Templates/Cases/reed","documents":["danger-statements"],\
            "for":"court","as":["md"],"as_of":"\(day)","to":"\(folder.path)/o"}
            """
        }
        let answers = try answers(lines)
        #expect(answers.compactMap { $0["id"] as? Int } == Array(0..<days.count))
        _ = try Transcript(
            "render Templates/Cases/reed danger-statements --for court --as md "
                + "--as-of \(days.last ?? "") --to '\(folder.path)/alone'")
        let name = "WV-2026-0417/court/danger-statements.md"
        let files = try ["o", "alone"].map {
            try Data(contentsOf: folder.url.appendingPathComponent("\($0)/\(name)"))
        }
        #expect(files[0] == files[1])
    }

    @Test func withoutTemplatesNothingBegins() throws {
        let run = try Transcript("batch --templates /nowhere < /dev/null")
        #expect(run.exit == 1)
        #expect(run.error.contains("there are no templates in /nowhere"))
    }

    /// Its input would never end.
    @Test func aReaderThatStopsEndsIt() throws {
        let run = try Transcript(
            "batch < '\(folder.path)/pipe' | head -n 1",
            before: """
                mkfifo '\(folder.path)/pipe'; yes '{"id":1,"case":"nowhere","for":"dana"}' \
                > '\(folder.path)/pipe' 2> /dev/null &
                """ + "\ntrue")
        #expect(run.exit == 0)
        #expect(run.output.hasPrefix("{\"id\":1,\"status\":\"problems\""))
    }
}
