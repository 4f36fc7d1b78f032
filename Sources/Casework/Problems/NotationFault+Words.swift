extension YAMLFault {
    /// What libyaml says, in kinds that we have words for.
    init(_ said: String) {
        switch said {
        case "mapping values are not allowed in this context": self = .colonInText
        case "did not find expected key", "did not find expected '-' indicator": self = .indentation
        case "did not find expected ',' or ']'": self = .unclosedList
        case "did not find expected ',' or '}'": self = .unclosedMapping
        case "found unexpected end of stream", "found unexpected document indicator":
            self = .unclosedQuote
        case "found character that cannot start any token",
            "block sequence entries are not allowed in this context":
            self = .forbiddenStart
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            self = .escape
        case "could not find expected ':'": self = .noColon
        default: self = .other
        }
    }

    var message: String {
        switch self {
        case .colonInText: "a colon and a space stand inside a text without quotes"
        case .indentation: "this line does not stand in line with those above it"
        case .trailingWords: "words follow something that was closed already"
        case .unclosedList: "a list that began with [ is not closed, or lacks a comma"
        case .unclosedMapping: "a block that began with { is not closed, or lacks a comma"
        case .unclosedQuote: "a text in quotes is not closed"
        case .forbiddenStart: "a value cannot begin with this character"
        case .escape: "a backslash in double quotes stands before something that it does not know"
        case .noColon: "a key has no colon after it"
        case .other: "it cannot be read as keys and values"
        }
    }

    /// Whether it is about something that began further up.
    var isUnclosed: Bool {
        switch self {
        case .unclosedList, .unclosedMapping, .unclosedQuote: true
        default: false
        }
    }

    var hint: String {
        switch self {
        case .colonInText, .forbiddenStart, .trailingWords: "put the whole text in double quotes"
        case .indentation: "indent with spaces, the keys of one block equally far"
        case .unclosedList: "look for the missing ] or comma"
        case .unclosedMapping: "look for the missing } or comma; texts with commas need quotes"
        case .unclosedQuote: "look for the missing quote"
        case .escape: "write \\\\ for a backslash"
        case .noColon: "write key: value; a text over several lines needs to be indented"
        case .other: "look at the quotes and the indentation here"
        }
    }
}

extension JSONFault {
    var message: String {
        switch self {
        case .unexpected(let wanted): "\(wanted) should stand here"
        case .endOfFile: "the file ends in the middle"
        case .trailingComma: "a comma stands before the end of a list or block"
        case .comment: "JSON has no comments"
        case .number: "a number is written another way"
        case .escape: "a backslash stands before something that it does not know"
        case .afterTheEnd: "something follows the end"
        }
    }

    var hint: String {
        switch self {
        case .trailingComma: "take the comma out"
        case .comment: "take it out, or write the case as YAML"
        case .number: "write 7 or 0.5: no leading nought, no NaN"
        case .escape: "write \\\\ for a backslash"
        default: ""
        }
    }
}
