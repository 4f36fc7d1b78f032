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
        for (index, line) in text.lines.map(\.utf8).enumerated() {
            let words = trimmed(withoutComment(line))
            guard !words.isEmpty else { continue }
            let indent = line.prefix { $0 == space }.count
            let place = Place(file: file, line: index + 1, column: indent + 1)
            guard let colon = words.firstIndex(of: UInt8(ascii: ":")) else {
                problems.append(.settingWithoutColon(at: place))
                continue
            }
            let key = String(Substring(trimmed(words[..<colon])))
            let value = trimmed(words[words.index(after: colon)...])
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

    /// `#1B2430` is a colour and no comment.
    private static func withoutComment(_ line: Substring.UTF8View) -> Substring.UTF8View {
        var before = space
        for index in line.indices {
            if line[index] == UInt8(ascii: "#"), before == space,
                line[index...].dropFirst().first ?? space == space
            {
                return line[..<index]
            }
            before = line[index]
        }
        return line
    }

    private static func trimmed(_ words: Substring.UTF8View) -> Substring.UTF8View {
        let begun = words.drop(while: isBlank)
        let last = begun.lastIndex { !isBlank($0) }
        return last.map { begun[...$0] } ?? begun
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == space || byte == UInt8(ascii: "\t")
    }

    private static let space = UInt8(ascii: " ")

    private static func unquoted(_ value: Substring.UTF8View) -> String {
        let inner = value.dropFirst().dropLast()
        guard value.count >= 2, let quote = value.first, value.last == quote,
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else { return String(Substring(value)) }
        return String(Substring(inner))
    }
}
