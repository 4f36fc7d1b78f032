import Diagnostics
import Typesetting

/// The page styles of a folder of templates.
struct StyleFolder {
    let folder: Folder

    init(_ templates: Folder) { folder = templates.folder("Styles") }

    /// The names of the styles, sorted.
    func names() throws(Problems) -> [String] {
        try folder.names().filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    }

    func style(_ name: String) throws(Problems) -> PageStyle {
        let known = try names()
        guard known.contains(name) else {
            throw Problems(StudioProblem.unknownStyle(name, among: known))
        }
        let path = folder.path(of: name + ".yaml")
        return try PageStyleReader.read(try FileReader.text(at: path), file: path)
    }
}
