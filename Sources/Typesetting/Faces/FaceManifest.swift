import Diagnostics

/// Where each face can be had: the Debian package that brings it, and the files it may be in.
public struct FaceManifest: Sendable, Equatable {
    /// One face.
    public struct Entry: Sendable, Equatable {
        /// The name that styles use.
        public var name: String
        /// The Debian package, as `apt-get install` takes it.
        public var package: String
        /// Absolute paths, to be tried in order.
        public var files: [String]
        /// The scripts that it is for (ISO 15924); none where it is for all.
        public var scripts: [String] = []
        /// The entry of its bold weight; empty where there is none.
        public var bold = ""
    }

    /// In the order of the file.
    public var entries: [Entry]

    /// The entry of this name.
    public func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

    private static let keys = ["package", "files", "scripts", "bold"]

    /// Reads the manifest from its text; each section is a face with `package` and `files`, and
    /// for fallbacks with `scripts` and `bold`.
    ///
    /// - Throws: all that is wrong, each with its line.
    public static func read(_ text: String, file: String) throws(Problems) -> FaceManifest {
        let (sections, faults) = SettingsReader.read(text, file: file)
        var problems = faults
        var entries: [Entry] = []
        for section in sections where !section.name.isEmpty {
            var entry = Entry(name: section.name, package: "", files: [])
            for setting in section.settings {
                switch setting.key {
                case "package": entry.package = setting.value
                case "files": entry.files = SettingValue.names(setting.value)
                case "scripts": entry.scripts = SettingValue.names(setting.value)
                case "bold": entry.bold = setting.value
                default:
                    let nearest = NearestName.of(setting.key, among: keys)
                    problems.append(
                        .settingUnknown(setting.key, nearest: nearest, at: setting.place))
                }
            }
            if entry.package.isEmpty {
                problems.append(.settingMissing("package", in: entry.name, at: section.place))
            }
            if entry.files.isEmpty {
                problems.append(.settingMissing("files", in: entry.name, at: section.place))
            }
            entries.append(entry)
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return FaceManifest(entries: entries)
    }
}
