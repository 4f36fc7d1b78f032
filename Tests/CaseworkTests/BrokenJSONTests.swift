import Testing

@testable import Casework

@Suite struct BrokenJSONTests {
    static let inputs: [(String, [String])] = [
        ("", ["empty-file 1:1"]),
        (" \n", ["empty-file 1:1"]),
        ("{", ["not-json 1:2"]),
        ("{\"a\":1,}", ["not-json 1:8"]),
        ("{\"map\":[1,]}", ["not-json 1:11"]),
        ("// note\n{}", ["not-json 1:1"]),
        ("{} {}", ["not-json 1:4"]),
        ("{a:1}", ["not-json 1:2"]),
        ("{\"a\" 1}", ["not-json 1:6"]),
        ("{\"a\":1 \"b\":2}", ["not-json 1:8"]),
        ("{\"a\":01}", ["not-json 1:8"]),
        ("{\"a\":1.}", ["not-json 1:8"]),
        ("{\"a\":-}", ["not-json 1:7"]),
        ("{\"a\":+1}", ["not-json 1:6"]),
        ("{\"a\":NaN}", ["not-json 1:6"]),
        ("{\"a\":'b'}", ["not-json 1:6"]),
        ("{\"a\":\"\\x\"}", ["not-json 1:8"]),
        ("{\"a\":\"\\u12G4\"}", ["not-json 1:11"]),
        ("{\"a\":\"b", ["not-json 1:8"]),
        ("{\"a\":tru}", ["not-json 1:6"]),
        ("[1,2}", ["not-json 1:5"]),
    ]

    @Test(arguments: inputs) func inputIsRefused(_ text: String, _ expected: [String]) {
        #expect(faults(text, as: .json) == expected)
    }

    static func small(_ more: String) -> String {
        """
        {"format": "two-voices-case/1",
        "case": {"id": "T.1", "council": "é", "stage": "closed", "framework": "signs-of-safety",
          "as_of": "2026-10-30"},
        "people": [{"id": "ann", "role": "child", "name": {"first": "Ann"}}],
        \(more)}
        """
    }

    static let additions: [(String, [String])] = [
        ("\"scales\": [{\"id\": \"s\", \"ratings\": [{\"score\": 7e0}]}]", []),
        ("\"scales\": [{\"id\": \"s\", \"ratings\": [{\"score\": 70}]}]", ["out-of-range 5:46"]),
        ("\"scales\": [{\"id\": \"s\", \"ratings\": [{\"score\": \"6.5\"}]}]", []),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"a\", \"done\": false}]", []),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"a\", \"done\": 1}]", ["wrong-kind 5:43"]),
        ("\"map\": [{\"id\": \"m\", \"plain\": 5}]", ["wrong-kind 5:30"]),
        ("\"map\": [{\"id\": \"m\", \"plain\": null}]", ["empty-value 5:21"]),
        ("\"map\": [], \"map\": []", ["duplicate-key 5:12"]),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"\\ud83d\\ude00\"}]", []),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"\\ud83d!\"}]", ["lone-surrogate 5:31"]),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"\\ude00\"}]", ["lone-surrogate 5:31"]),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"\\u202e\"}]", ["bidi-character 5:30"]),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"a\tb\"}]", ["control-character 5:32"]),
        ("\"map\": [{\"id\": \"m\", \"plain\": \"é\", \"who\": 1}]", ["unknown-id 5:42"]),
    ]

    @Test(arguments: additions) func additionIsJudged(_ text: String, _ expected: [String]) {
        #expect(faults(Self.small(text), as: .json) == expected)
    }

    @Test func escapesAreRead() throws {
        let text = Self.small(
            "\"map\": [{\"id\": \"m\", \"plain\": \"\\ud83d\\ude00\\r\\n\\u00e9\\/\"}]")
        let said = try read(text, as: .json).value.item("m")?.wording()?.plain?.plainWords
        #expect(said == "😀\né/")
    }
}
