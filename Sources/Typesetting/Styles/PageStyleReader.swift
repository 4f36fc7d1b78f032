import Diagnostics
import Documents

/// Reads a page style from its file.
public enum PageStyleReader {
    /// Reads and checks; every text colour stands on its ground as WCAG 2.2, 1.4.3 asks.
    ///
    /// - Parameters:
    ///   - text: the file's text.
    ///   - file: what problems call the file.
    /// - Returns: the style, whole.
    /// - Throws: all that is wrong, each with its line.
    public static func read(_ text: String, file: String) throws(Problems) -> PageStyle {
        var (sections, problems) = SettingsReader.read(text, file: file)
        var style = PageStyle()
        var seen: Set<String> = []
        for section in sections {
            guard let reader = readers[section.name] else {
                let nearest = NearestName.of(section.name, among: sectionNames)
                problems.append(
                    .settingUnknown(section.name, nearest: nearest, at: section.place))
                continue
            }
            if seen.insert(section.name).inserted {
                reader(section, &style, &problems)
            } else {
                problems.append(.settingTwice(section.name, at: section.place))
            }
        }
        for name in sectionNames where !seen.contains(name) {
            problems.append(.settingMissing(name, in: file, at: Place(file: file)))
        }
        problems += ContrastChecker.problems(of: style, in: sections)
        problems += tooSmall(style, in: sections)
        guard problems.isEmpty else { throw Problems(problems.sorted { inOrder($0, $1) }) }
        return style
    }

    private static let sectionNames = ["sheets", "cards", "colours", "young", "everyday", "formal"]

    private typealias SectionReader =
        @Sendable (SettingsSection, inout PageStyle, inout [Problem]) -> Void

    private static let readers: [String: SectionReader] = [
        "": { read($0, PageStyleKeys.style, into: &$1, problems: &$2) },
        "sheets": { read($0, PageStyleKeys.sheets, into: &$1.sheets, problems: &$2) },
        "cards": { read($0, PageStyleKeys.cards, into: &$1.cards, problems: &$2) },
        "colours": { read($0, PageStyleKeys.colours, into: &$1.colours, problems: &$2) },
        "young": { read($0, PageStyleKeys.register, into: &$1.young, problems: &$2) },
        "everyday": { read($0, PageStyleKeys.register, into: &$1.everyday, problems: &$2) },
        "formal": { read($0, PageStyleKeys.register, into: &$1.formal, problems: &$2) },
    ]

    private static func read<Owner>(
        _ section: SettingsSection, _ keys: [SettingKey<Owner>], into owner: inout Owner,
        problems: inout [Problem]
    ) {
        var missing = keys.map(\.name)
        for setting in section.settings {
            guard let key = keys.first(where: { $0.name == setting.key }) else {
                let nearest = NearestName.of(setting.key, among: keys.map(\.name))
                problems.append(
                    .settingUnknown(setting.key, nearest: nearest, at: setting.place))
                continue
            }
            missing.removeAll { $0 == key.name }
            if !key.kind.set(setting.value, in: &owner) {
                problems.append(
                    .settingMistyped(key.name, wants: key.kind.wants, at: setting.place))
            }
        }
        for name in missing where !PageStyleKeys.optional.contains(name) {
            problems.append(.settingMissing(name, in: section.name, at: section.place))
        }
    }

    /// Words that are smaller than the least that their register allows.
    private static func tooSmall(
        _ style: PageStyle, in sections: [SettingsSection]
    ) -> [Problem] {
        Register.allCases.flatMap { register -> [Problem] in
            guard let section = sections.first(where: { $0.name == register.rawValue })
            else { return [] }
            let words = style[register]
            return PageStyleKeys.wordSizes.compactMap { name, size in
                guard words[keyPath: size] > 0, words[keyPath: size] < words.least,
                    let setting = section.settings.first(where: { $0.key == name })
                else { return nil }
                return .settingBelowLeast(name, at: setting.place)
            }
        }
    }

    private static func inOrder(_ one: Problem, _ other: Problem) -> Bool {
        guard let first = one.place, let second = other.place, first != second else {
            return one.message < other.message
        }
        return first < second
    }
}
