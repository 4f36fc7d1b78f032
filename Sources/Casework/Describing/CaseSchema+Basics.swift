/// Definitions that the types of records share.
extension CaseSchema {
    static var basics: [(String, JSONText)] {
        [
            ("id", pattern("^[A-Za-z0-9][A-Za-z0-9_-]*$")),
            ("case-id", pattern("^[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$")),
            ("ids", oneOrMany(.reference("id"))),
            ("text", text),
            ("date", pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            ("time", pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")),
            ("flag", flag),
            ("wording", .anyOf(.reference("text"), .reference("voices"))),
            ("voices", .object(block(wordingProperties) + [oneVoice])),
            ("languages", languages),
            ("translation", .object(block(voiceProperties))),
            ("picture", .anyOf(.reference("text"), .reference("picture file"))),
            ("picture-file", pictureFile),
        ]
    }

    static var wordingProperties: [(String, JSONText)] {
        voiceProperties + [("in", .reference("languages"))]
    }

    /// One wording at least.
    static var oneVoice: (String, JSONText) {
        (
            "anyOf",
            .array(Wording.voiceKeys.map { .object([("required", .strings([$0]))]) })
        )
    }

    private static var voiceProperties: [(String, JSONText)] {
        Wording.voiceKeys.map { ($0, .reference("text")) }
    }

    private static func block(_ properties: [(String, JSONText)]) -> [(String, JSONText)] {
        [
            ("type", .string("object")), ("properties", .object(properties)),
            ("additionalProperties", .flag(false)),
        ]
    }

    private static func pattern(_ pattern: String) -> JSONText {
        .object([
            ("type", .string("string")), ("maxLength", .number(100)), ("pattern", .string(pattern)),
        ])
    }

    private static var text: JSONText {
        .object([
            ("type", .string("string")), ("minLength", .number(1)),
            ("maxLength", .number(Double(TreeBuilder.longestText))),
        ])
    }

    private static var flag: JSONText {
        .object([
            (
                "enum",
                .array(
                    [.flag(true), .flag(false)]
                        + [
                            "yes", "no", "true", "false",
                        ].map(JSONText.string))
            )
        ])
    }

    private static var languages: JSONText {
        .object([
            ("type", .string("object")),
            ("propertyNames", .object([("pattern", .string("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"))])),
            ("additionalProperties", .reference("translation")),
        ])
    }

    private static var pictureFile: JSONText {
        .object(
            block([("file", .reference("text")), ("alt", .reference("text"))])
                + [("required", .strings(["file", "alt"]))])
    }
}
