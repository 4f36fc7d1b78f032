import Casework
import Diagnostics
import Documents
import Glibc
import Pictures

extension Studio {
    /// Reads a case and the pictures that it names; the path is that of its file, or of a folder with
    /// `case.yaml` or `case.json` in it.
    ///
    /// - Throws: Everything that is wrong with the case or its files, at once.
    public func readCase(at path: String) throws(Problems) -> Checked<CaseFile> {
        let file = try Self.caseFile(at: path)
        let bytes = try FileReader.bytes(at: file)
        let found = try CaseReader.read(
            bytes, file: file, as: file.hasSuffix(".json") ? .json : .yaml,
            vocabulary: try vocabulary())
        let files = CaseFolder(of: found.value)
        let pictures = try files.pictures()
        return Checked(
            CaseFile(facts: found.value, pictures: pictures.value),
            warnings: found.warnings + pictures.warnings)
    }

    /// The file that a path means.
    static func caseFile(at path: String) throws(Problems) -> String {
        switch Folder.kind(of: path) {
        case nil where errno == EACCES: throw Problems(DiskProblem.unreadable(path, EACCES))
        case nil: throw Problems(StudioProblem.noCase(path))
        case S_IFDIR:
            let folder = Folder(path)
            let files = ["case.yaml", "case.json"].map(folder.path(of:))
            for file in files {
                if Folder.kind(of: file) != nil { return file }
                guard errno == ENOENT else { throw Problems(DiskProblem.unreadable(file, errno)) }
            }
            throw Problems(StudioProblem.noCaseFile(in: path))
        default:
            guard [".yaml", ".yml", ".json"].contains(where: path.hasSuffix) else {
                throw Problems(StudioProblem.notACase(path))
            }
            return path
        }
    }

    /// The words of a file that a problem is about, for showing its line; nil where it is no text.
    public static func sourceText(of file: String) -> String? {
        try? FileReader.text(at: file)
    }
}

/// The folder of a case: its pictures and exhibits.
struct CaseFolder {
    let facts: Case
    let folder: Folder

    init(of facts: Case) {
        self.facts = facts
        let steps = facts.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        folder = Folder(steps == [""] ? "/" : steps.joined(separator: "/"))
    }

    /// The pictures that the case names, opened, by their paths.
    ///
    /// - Throws: Files that lie elsewhere; pictures that are missing or broken. An exhibit that is
    ///   missing is a warning: only a bundle needs it, and only a bundle opens it.
    func pictures() throws(Problems) -> Checked<[String: Raster]> {
        let exhibits = Set(facts.root.records("evidence").compactMap { $0.fields["file"]?.place })
        var opened: [String: Raster] = [:]
        var problems: [Problem] = []
        for (path, place) in facts.files where opened[path] == nil {
            do throws(Problems) {
                if exhibits.contains(place) {
                    _ = try truePath(path, at: place, isNeeded: false)
                } else {
                    opened[path] = try picture(path, at: place)
                }
            } catch {
                problems += error.all
            }
        }
        guard problems.allSatisfy({ $0.severity == .warning }) else { throw Problems(problems) }
        return Checked(opened, warnings: problems)
    }

    private func picture(_ path: String, at place: Place) throws(Problems) -> Raster {
        do throws(Problems) {
            let file = try truePath(path, at: place, isNeeded: true)
            return try RasterReader.raster(
                try FileReader.bytes(at: file, named: "the picture"), file: path)
        } catch {
            throw Problems(error.all.map { StudioProblem.brokenPicture($0, at: place) })
        }
    }

    func truePath(
        _ path: String, at place: Place, isNeeded: Bool
    ) throws(Problems) -> String {
        if let found = folder.truePath(below: path) { return found }
        let isThere = Folder.kind(of: folder.path(of: path)) != nil
        throw Problems(
            isThere
                ? StudioProblem.leadsOut(at: place)
                : StudioProblem.missingFile(at: place, isNeeded ? .error : .warning))
    }
}
