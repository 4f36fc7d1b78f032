import Casework
import Diagnostics
import Disclosure
import Documents
import Foundation
import Pictures

@testable import Templating

/// The project's own templates and cases, read once.
enum Samples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Templates").standardizedFileURL

    static func library() throws -> TemplateLibrary {
        try TemplateLibrary.read(files(), pictures: pictures()).value
    }

    static func files() throws -> [TemplateLibrary.File] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".md") }.map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return TemplateLibrary.File(path: name, text: text, name: "Templates/" + name)
        }
    }

    static func pictures() throws -> PictureLibrary {
        let table = try String(
            contentsOf: folder.appending(path: "Pictures/README.md"), encoding: .utf8)
        let meanings = try PictureTable.meanings(table, file: "README.md")
        return PictureLibrary(
            try meanings.map { row in
                let bytes = try Data(contentsOf: folder.appending(path: "Pictures/\(row.word).svg"))
                let svg = try SVGReader.drawing([UInt8](bytes), file: row.word)
                return (row.word, svg.drawing, row.meaning)
            })
    }

    static func read(_ name: String) throws -> Case {
        let file = folder.appending(path: "Cases/\(name)/case.yaml")
        return try CaseReader.read(
            [UInt8](try Data(contentsOf: file)), file: "case.yaml", as: .yaml,
            vocabulary: Vocabulary(pictures: [], documents: [])
        ).value
    }

    static let raster = Raster(
        encoding: .png, bytes: [], width: 4, height: 3, digest: "0000000000000000")

    static func rasters(_ file: Case) -> [String: Raster] {
        Dictionary(file.files.map { ($0.path, raster) }, uniquingKeysWith: { first, _ in first })
    }
}
