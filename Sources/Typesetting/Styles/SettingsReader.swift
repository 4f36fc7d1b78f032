import Diagnostics

/// A line `key: value` of a settings file.
struct Setting {
    var key: String
    var value: String
    var place: Place
}

/// Settings that stand indented under a name of their own.
struct SettingsSection {
    /// Empty for what stands before the first section.
    var name: String
    var place: Place
    var settings: [Setting] = []
}

/// Reads the small part of YAML that styles and the manifest of faces are written in.
///
/// Sections are lines `name:`; their settings are indented. A comment begins with `#` and a space.
enum SettingsReader {
    static func read(
        _ text: String, file: String
    ) -> (sections: [SettingsSection], problems: [Problem]) {
        var sections = [SettingsSection(name: "", place: Place(file: file))]
        var problems: [Problem] = []
        for (index, line) in lines(of: text).enumerated() {
            let words = trimmed(withoutComment(line))
            guard !words.isEmpty else { continue }
            let indent = line.prefix { $0 == " " }.count
            let place = Place(file: file, line: index + 1, column: indent + 1)
            guard let colon = words.firstIndex(of: ":") else {
                problems.append(.settingWithoutColon(at: place))
                continue
            }
            let key = String(trimmed(words[..<colon]))
            let value = String(trimmed(words[words.index(after: colon)...]))
            if indent == 0, value.isEmpty {
                sections.append(SettingsSection(name: key, place: place))
                continue
            }
            let setting = Setting(key: key, value: unquoted(value), place: place)
            let target = indent == 0 ? 0 : sections.count - 1
            if sections[target].settings.contains(where: { $0.key == key }) {
                problems.append(.settingTwice(key, at: place))
            } else {
                sections[target].settings.append(setting)
            }
        }
        return (sections, problems)
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// `#1B2430` is a colour and no comment.
    private static func withoutComment(_ line: Substring) -> Substring {
        var index = line.startIndex, before: Character = " "
        while index < line.endIndex {
            let after = line.index(after: index)
            if line[index] == "#", before == " ", after == line.endIndex || line[after] == " " {
                return line[..<index]
            }
            before = line[index]
            index = after
        }
        return line
    }

    private static func trimmed(_ words: Substring) -> Substring {
        var rest = words.drop { $0 == " " || $0 == "\t" }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }

    private static func unquoted(_ value: String) -> String {
        guard value.count >= 2, let quote = value.first, quote == "\"" || quote == "'",
            value.last == quote
        else { return value }
        return String(value.dropFirst().dropLast())
    }
}
