/// The format of the case file as a JSON Schema (draft 2020-12), for editors and other programs.
public enum CaseSchema {
    /// The schema's text: the same bytes every time.
    public static func json() -> String {
        var members: [(String, JSONText)] = [
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("TwoVoices case file")),
        ]
        members += definition(of: CaseFormat.root)
        members.append(("$defs", .object(definitions())))
        return JSONText.object(members).pretty() + "\n"
    }

    private static func definitions() -> [(String, JSONText)] {
        let types = CaseFormat.allTypes.dropFirst().map { type in
            (type.name.definitionName, JSONText.object(definition(of: type)))
        }
        return basics + types
    }

    private static func definition(of type: RecordType) -> [(String, JSONText)] {
        var properties = type.fields.map { ($0.key, property($0, of: type)) }
        var rules: [(String, JSONText)] = []
        if type.hasWordings {
            properties += wordingProperties
            rules = [oneVoice]
        }
        let required = type.fields.filter(\.isRequired).map(\.key)
        if !required.isEmpty { rules.append(("required", .strings(required))) }
        return [
            ("type", .string("object")), ("properties", .object(properties)),
            ("additionalProperties", .flag(false)),
        ] + rules
    }

    private static func property(_ field: Field, of type: RecordType) -> JSONText {
        let isCase = type.name == CaseFormat.caseFacts.name
        let holds =
            isCase && field.key == "id" ? JSONText.reference("case id") : schema(of: field.kind)
        guard case .object(let members) = holds else { return holds }
        return .object([("description", .string(field.means))] + members)
    }
}

extension CaseSchema {
    static func schema(of kind: Kind) -> JSONText {
        switch kind {
        case .id: .reference("id")
        case .text: .reference("text")
        case .wording: .reference("wording")
        case .date: .reference("date")
        case .done: .anyOf(.reference("flag"), .reference("date"))
        case .time: .reference("time")
        case .number(let range, let whole): number(range, whole: whole)
        case .flag: .reference("flag")
        case .choice(let list): .object([("enum", .strings(list.words))])
        case .person, .reference: .reference("id")
        case .people, .readers, .references: .reference("ids")
        case .peopleOrNames: oneOrMany(.reference("text"))
        case .picture: .reference("picture")
        case .record(let type): .reference(type.name)
        case .records(let type): .list(of: .reference(type.name))
        case .texts: .list(of: .reference("wording"))
        case .choices(let list): oneOrMany(.object([("enum", .strings(list.words))]))
        case .table(let inner):
            .object([("type", .string("object")), ("additionalProperties", schema(of: inner))])
        }
    }

    static func oneOrMany(_ item: JSONText) -> JSONText { .anyOf(item, .list(of: item)) }
}
