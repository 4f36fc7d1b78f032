import Diagnostics
import Typesetting

/// Where faces come from: a font file that somebody put into the folder, else Debian's packages.
final class FontFolder: Sendable {
    private let folder: Folder
    private let manifest: Once<FaceManifest>
    private let faces: OnceEach<Face>

    init(_ folder: Folder) {
        self.folder = folder
        let manifest = Once { () throws(Problems) in try Self.manifest(of: folder) }
        self.manifest = manifest
        faces = OnceEach { name throws(Problems) in
            try Self.face(name, in: folder, manifest: manifest)
        }
    }

    /// The faces that a style asks for, opened.
    ///
    /// - Throws: Every face that cannot be had, at once, with the package that brings it.
    func faces(_ names: FaceNames) throws(Problems) -> FaceSet {
        var problems: [Problem] = []
        var opened: [Face] = []
        for name in [names.regular, names.bold] + names.fallbacks {
            do throws(Problems) {
                opened.append(try faces.value(name))
            } catch {
                problems += error.all
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return FaceSet(regular: opened[0], bold: opened[1], fallbacks: Array(opened[2...]))
    }

    private static let manifestName = "faces.yaml"

    private static func manifest(of folder: Folder) throws(Problems) -> FaceManifest {
        let path = folder.path(of: manifestName)
        guard Folder.kind(of: path) != nil else {
            throw Problems(StudioProblem.noManifest(path))
        }
        return try FaceManifest.read(try FileReader.text(at: path), file: path)
    }

    private static func face(
        _ name: String, in folder: Folder, manifest: Once<FaceManifest>
    ) throws(Problems) -> Face {
        for ending in [".ttf", ".otf", ".TTF", ".OTF"] {
            let path = folder.path(of: name + ending)
            if Folder.kind(of: path) != nil { return try Face(path: path) }
        }
        guard let entry = try manifest.value().entry(name) else {
            throw Problems(StudioProblem.unknownFace(name, in: folder.path(of: manifestName)))
        }
        guard let path = entry.files.first(where: { Folder.kind(of: $0) != nil }) else {
            throw Problems(StudioProblem.missingFace(name, package: entry.package))
        }
        return try Face(path: path)
    }
}
