import Diagnostics
import Threads
import Typesetting

/// Where faces come from: a font file that somebody put into the folder, else Debian's packages.
final class FontFolder: Sendable {
    private let folder: Folder
    private let manifest: Once<FaceManifest>
    private let faces: OnceEach<String, Face>

    init(_ folder: Folder) {
        self.folder = folder
        let manifest = Once { () throws(Problems) in try Self.manifest(of: folder) }
        self.manifest = manifest
        faces = OnceEach { name throws(Problems) in
            try Self.face(name, in: folder, manifest: manifest)
        }
    }

    /// The faces that a style asks for: the family's opened, the fallbacks when they are needed.
    ///
    /// - Throws: Every face of the family that cannot be had, and every one that is not listed, at
    ///   once. A fallback that is not on this machine is missed when a character wants it.
    func faces(_ names: FaceNames) throws(Problems) -> FaceSet {
        var problems: [Problem] = []
        var opened: [Face] = [], fallbacks: [FallbackFace] = []
        for name in [names.regular, names.bold] {
            do throws(Problems) { opened.append(try faces.value(name)) } catch {
                problems += error.all
            }
        }
        for name in try fallbackNames(names) {
            do throws(Problems) { fallbacks.append(try fallback(name)) } catch {
                problems += error.all
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return FaceSet(regular: opened[0], bold: opened[1], fallbacks: fallbacks)
    }

    /// Those that the style names, else every face of the list that is for some script.
    private func fallbackNames(_ names: FaceNames) throws(Problems) -> [String] {
        if !names.fallbacks.isEmpty { return names.fallbacks }
        return try manifest.value().entries.filter { !$0.scripts.isEmpty }.map(\.name)
    }

    /// A face by its entry in the list; one that somebody dropped into the folder needs none.
    private func fallback(_ name: String) throws(Problems) -> FallbackFace {
        let entry = try manifest.value().entry(name)
        if entry == nil, Self.dropped(name, in: folder) == nil {
            throw Problems(StudioProblem.unknownFace(name, in: folder.path(of: Self.manifestName)))
        }
        let bold = entry?.bold ?? ""
        return FallbackFace(
            package: entry?.package ?? "", scripts: entry?.scripts ?? [],
            regular: opening(name), bold: bold.isEmpty ? nil : opening(bold))
    }

    private func opening(_ name: String) -> FallbackFace.Opening {
        { [faces] in try? faces.value(name) }
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
        if let path = dropped(name, in: folder) { return try Face(path: path) }
        guard let entry = try manifest.value().entry(name) else {
            throw Problems(StudioProblem.unknownFace(name, in: folder.path(of: manifestName)))
        }
        guard let path = entry.files.first(where: { Folder.kind(of: $0) != nil }) else {
            throw Problems(StudioProblem.missingFace(name, package: entry.package))
        }
        return try Face(path: path)
    }

    /// The file of a face that somebody put into the folder.
    private static func dropped(_ name: String, in folder: Folder) -> String? {
        [".ttf", ".otf", ".TTF", ".OTF"].map { folder.path(of: name + $0) }
            .first { Folder.kind(of: $0) != nil }
    }
}
