import Foundation
import Testing

/// With `--json`, standard output is one report, whatever happens.
@Test(arguments: [
    ("render --json", 2), ("render Templates/Cases/reed --json", 2),
    ("render Templates/Cases/reed --for dana --bogus --json", 2), ("chekc --json", 2),
    ("render Templates/Cases/reed --for dana --as-of never --json", 2),
    ("render Templates/Cases/reed a --for dana --as pdf --to - --json", 2),
    ("list readers nowhere --json", 2), ("check --json", 2), ("check nowhere --json", 1),
    ("check README.md --json", 1), ("render nowhere --for dana --json", 1),
    ("render Templates/Cases/reed --for dnaa --json", 1),
    ("render Templates/Cases/reed --for dana --templates nowhere --json", 1),
    ("check Templates Templates/Cases/reed --json", 0),
])
func oneReport(_ words: String, _ exit: Int32) throws {
    let run = try Transcript(words)
    #expect(run.exit == exit)
    #expect(run.error.isEmpty)
    let report = try #require(
        JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    // Lengths of court papers are there where papers were measured.
    let lengths: Set = exit == 0 ? ["lengths"] : []
    #expect(Set(report.keys) == lengths.union(["made", "withheld", "problems", "warnings"]))
    #expect(((report["problems"] as? [Any])?.isEmpty ?? false) == (exit == 0))
    #expect(run.output.filter { $0 == "\n" }.count == 1)
}

@Test func afterTwoDashesAWordIsNoOption() throws {
    let run = try Transcript("check -- --json")
    #expect(run.exit == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("there is no case at --json"))
}

/// `| head -1` is nobody's mistake.
@Test(arguments: ["list fields", "schema", "--help"])
func aReaderThatStopsIsNotToldOff(_ words: String) throws {
    let run = try Transcript("\(words) | head -c 1")
    #expect(run.output.count == 1)
    #expect(run.error.isEmpty)
}
