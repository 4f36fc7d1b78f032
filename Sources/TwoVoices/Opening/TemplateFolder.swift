import Casework
import Diagnostics
import Templating

/// The folder that practice leads write: `Documents`, `Parts`, `Words`.
struct TemplateFolder {
    let folder: Folder

    init(_ folder: Folder) { self.folder = folder }

    /// Every Markdown file of the three folders, with its words.
    ///
    /// - Throws: Every file that cannot be read, at once.
    func files() throws(Problems) -> [TemplateLibrary.File] {
        try files(below: ["Documents", "Parts", "Words"])
    }

    /// The files of one document for some voices, and what every document may use.
    ///
    /// - Throws: Where there is no such document; every file that cannot be read.
    func files(
        of document: String, in voices: [Voice]
    ) throws(Problems) -> [TemplateLibrary.File] {
        let known = try folder.folder("Documents").names()
        guard known.contains(document) else {
            throw Problems(StudioProblem.unknownDocument(document, among: known))
        }
        return try files(below: ["Documents/" + document, "Parts", "Words"]) { path in
            let voice = Self.voice(of: path)
            return voice.map(voices.contains) ?? true
        }
    }

    /// The voice of a template; nil for what is none, and for one whose name is wrong.
    private static func voice(of path: String) -> Voice? {
        guard path.hasPrefix("Documents/"), let name = path.split(separator: "/").last else {
            return nil
        }
        return name.split(separator: ".").first.flatMap { Voice(rawValue: String($0)) }
    }

    private func files(
        below kinds: [String], where isWanted: (String) -> Bool = { _ in true }
    ) throws(Problems) -> [TemplateLibrary.File] {
        var found: [TemplateLibrary.File] = []
        var problems: [Problem] = []
        for kind in kinds {
            for name in try folder.folder(kind).files() where name.hasSuffix(".md") {
                let path = "\(kind)/\(name)"
                guard isWanted(path) else { continue }
                do throws(Problems) {
                    let text = try FileReader.text(at: folder.path(of: path))
                    found.append(.init(path: path, text: text, name: folder.path(of: path)))
                } catch {
                    problems += error.all
                }
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return found
    }
}
