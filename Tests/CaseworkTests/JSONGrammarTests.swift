import Testing

@testable import Casework

/// What RFC 8259 does not allow, and what it allows and a case does not.
@Suite struct JSONGrammarTests {
    static let inputs: [(String, [String])] = [
        ("\"a\"", ["wrong-kind 1:1"]),
        ("1", ["wrong-kind 1:1"]),
        ("null", ["wrong-kind 1:1"]),
        ("[]", ["wrong-kind 1:1"]),
        ("[[]]", ["wrong-kind 1:1"]),
        ("{\"a\":}", ["not-json 1:6"]),
        ("{\"a\"}", ["not-json 1:5"]),
        ("{:1}", ["not-json 1:2"]),
        ("{,}", ["not-json 1:2"]),
        ("{\"a\":1,,}", ["not-json 1:8"]),
        ("{\"a\":1}}", ["not-json 1:8"]),
        ("{\"a\":[1,,2]}", ["not-json 1:9"]),
        ("{\"a\":[,1]}", ["not-json 1:7"]),
        ("{\"a\":[1 2]}", ["not-json 1:9"]),
        ("{\"a\":[1:2]}", ["not-json 1:8"]),
        ("{\"a\":.5}", ["not-json 1:6"]),
        ("{\"a\":1e}", ["not-json 1:8"]),
        ("{\"a\":1e+}", ["not-json 1:9"]),
        ("{\"a\":0x1}", ["not-json 1:7"]),
        ("{\"a\":-01}", ["not-json 1:9"]),
        ("{\"a\":1.e1}", ["not-json 1:8"]),
        ("{\"a\":Infinity}", ["not-json 1:6"]),
        ("{\"a\":-Infinity}", ["not-json 1:7"]),
        ("{\"a\":TRUE}", ["not-json 1:6"]),
        ("{\"a\":nul}", ["not-json 1:6"]),
        ("{\"a\":truefalse}", ["not-json 1:10"]),
        ("{a:1}", ["not-json 1:2"]),
        ("{'a':1}", ["not-json 1:2"]),
        (
            "{\"a\":\"\t\"}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "control-character 1:7"]
        ),
        (
            "{\"a\":\"\n\"}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "control-character 1:7"]
        ),
        (
            "{\"a\":\"\u{0}\"}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "control-character 1:7"]
        ),
        ("{\"a\":\"\\u00A\"}", ["not-json 1:12"]),
        ("{\"a\":\"\\uD834\\uDd\"}", ["not-json 1:17"]),
        (
            "{\"a\":\"\\uD834\\n\"}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "lone-surrogate 1:7"]
        ),
        ("{\"a\":\"\\a\"}", ["not-json 1:8"]),
        ("{\"a\":\"\\U0041\"}", ["not-json 1:8"]),
        ("{\"a\":\"\\", ["not-json 1:8"]),
        ("{\"a\":\"b\" /* c */}", ["not-json 1:10"]),
        ("{\"a\":1}#", ["not-json 1:8"]),
        ("\u{FEFF}{\"a\":1}", ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2"]),
        ("{\"a\":1}\u{FEFF}", ["control-character 1:8", "not-json 1:8"]),
        ("{\"a\":\u{A0}1}", ["not-json 1:6"]),
        ("{\"a\":\u{B}1}", ["control-character 1:6", "not-json 1:6"]),
        ("{1:1}", ["not-json 1:2"]),
        ("{null:1}", ["not-json 1:2"]),
        (
            "{\"a\":1,\"a\":2}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "duplicate-key 1:8"]
        ),
        (
            "{\"a\":{\"b\":1,\"b\":2}}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "duplicate-key 1:13"]
        ),
        (
            "{\"\\u0061\":1,\"a\":2}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "duplicate-key 1:13"]
        ),
        (
            "{\"a\":\"\u{2028}\"}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "control-character 1:7"]
        ),
        (
            "{\"a\":\"\\ufffe\"}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "control-character 1:6"]
        ),
        ("{\"a\":1e400}", ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2"]),
        ("{\"a\":-0}", ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2"]),
        (
            "{\"a\":123456789012345678901234567890}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2"]
        ),
        (
            "{\"a\":\"\u{7F}\"}",
            ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2", "control-character 1:7"]
        ),
        ("{\"format\":1}", ["missing-field 1:1", "unknown-word 1:11"]),
        ("{\"format\":[\"two-voices-case/1\"]}", ["missing-field 1:1", "wrong-kind 1:11"]),
        ("{\"format\":\"two-voices-case/1\",\"case\":null}", ["empty-value 1:31"]),
        ("{\"\":1}", ["missing-field 1:1", "missing-field 1:1", "unknown-key 1:2"]),
        ("{\"a\":\"b\"", ["not-json 1:9"]),
        ("{\"a\":[\"b\"", ["not-json 1:10"]),
        ("{\"a\"", ["not-json 1:5"]),
        ("{\"a\":", ["not-json 1:6"]),
        ("[", ["not-json 1:2"]),
        ("{\"a\":[}", ["not-json 1:7"]),
        ("{\"a\":{]}}", ["not-json 1:7"]),
        ("\"\"", ["wrong-kind 1:1"]),
        ("\"", ["not-json 1:2"]),
        ("\\", ["not-json 1:1"]),
        ("*", ["not-json 1:1"]),
        ("<x/>", ["not-json 1:1"]),
    ]

    @Test(arguments: inputs) func isFoundAtItsPlace(_ text: String, _ expected: [String]) {
        #expect(faults(text, as: .json) == expected)
    }

    /// Bytes that are no UTF-8: alone, cut short, longer than needed, half of a pair, beyond the end.
    @Test(
        arguments: [
            [0x80], [0xC3], [0xE2, 0x82], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ] as [[UInt8]]) func bytesThatAreNoTextAreFound(_ bytes: [UInt8])
    {
        for notation in [CaseReader.Notation.json, .yaml] {
            let found = faults(Array("{\"a\":\"".utf8) + bytes + Array("\"}".utf8), as: notation)
            #expect(found.contains("not-utf8 1:7"), "\(found)")
        }
    }
}
