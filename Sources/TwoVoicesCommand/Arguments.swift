/// An option of a command: `--for READER`.
struct Option: Sendable {
    /// Without the dashes.
    let name: String
    /// What its value is called in the help; nil where it takes none.
    let value: String?
    /// Half a sentence for the help.
    let means: String

    init(_ name: String, _ value: String? = nil, _ means: String) {
        self.name = name
        self.value = value
        self.means = means
    }
}

/// A command line, taken apart as GNU's programs do: options stand anywhere, as `--name value` or
/// `--name=value`; `--` ends them; `-` is a word.
struct Arguments: Sendable {
    /// What is no option, in order.
    var words: [String] = []
    /// The value of each option; empty where it takes none.
    private var values: [String: String] = [:]

    /// Takes a command line apart.
    ///
    /// - Throws: What is wrong with it, for the one who typed it.
    init(_ line: some Sequence<String>, knowing options: [Option]) throws(WrongUsage) {
        var rest = Array(line)[...]
        while let word = rest.popFirst() {
            if word == "--" {
                words += rest
                return
            }
            if word == "-h" {
                values["help"] = ""
            } else if word.hasPrefix("-"), word != "-" {
                try take(word, options, &rest)
            } else {
                words.append(word)
            }
        }
    }

    func has(_ option: String) -> Bool { values[option] != nil }

    subscript(_ option: String) -> String? { values[option] }

    private mutating func take(
        _ word: String, _ options: [Option], _ rest: inout ArraySlice<String>
    ) throws(WrongUsage) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let option = options.first(where: { "--" + $0.name == parts[0] }) else {
            throw .unknownOption(word, options.map(\.name))
        }
        let attached = parts.count > 1 ? String(parts[1]) : nil
        guard option.value != nil else {
            guard attached == nil else { throw .takesNoValue(option.name) }
            values[option.name] = ""
            return
        }
        guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
            throw .missingValue(option.name)
        }
        // The last one could make for one reader what was meant for another.
        guard values.updateValue(value, forKey: option.name) == nil else {
            throw .givenTwice(option.name)
        }
    }
}
