import Diagnostics
import Foundation
import Testing

@testable import TwoVoices

/// The project's own samples, opened once for all tests.
enum Samples {
    /// Paths in problems are as short as a worker types them, so tests work in the project's folder.
    static let root: String = {
        let steps = #filePath.split(separator: "/").dropLast(3)
        let root = "/" + steps.joined(separator: "/")
        _ = FileManager.default.changeCurrentDirectoryPath(root)
        return root
    }()

    static let families = ["reed", "brady", "haddad"]

    private static let studio = Result { () throws(Problems) in
        _ = root
        return try Studio(templates: "Templates", fonts: "Fonts")
    }

    static func open() throws -> Studio { try studio.get() }

    /// A case before a court with nothing in it but these lines of evidence.
    static func courtCase(evidence: String) -> String {
        """
        format: two-voices-case/1
        case: { id: T-1, council: C, stage: proceedings, framework: signs-of-safety, as_of: 2026-10-05 }
        people: [{ id: a, role: parent, name: { first: Ann } }]
        sharing: { usual: [court] }
        proceedings: { hearings: [{ id: irh, on: 2026-11-02 }] }
        evidence:
        \(evidence)
        """
    }

    /// A bundle for the sample's issues resolution hearing, by file name what was written of it.
    static func bundle(
        for reader: String, in folder: String, case path: String = "Templates/Cases/reed",
        previous: String? = nil, studio: Studio? = nil
    ) throws -> MadeBundle {
        let studio = try studio ?? open()
        var wish = BundleWish(hearing: "irh", for: reader)
        wish.folder = folder
        wish.isDraft = true
        wish.previous = previous
        let report = studio.bundle(try studio.readCase(at: path), wish)
        let files = try report.made.map { file in
            (file.path.split(separator: "/").last ?? "", try FileReader.bytes(at: file.path))
        }
        return MadeBundle(
            report: report,
            files: Dictionary(files.map { (String($0), $1) }, uniquingKeysWith: { $1 }))
    }

    static func family(_ name: String) throws -> CaseFile {
        try open().readCase(at: "Templates/Cases/\(name)").value
    }

    /// What every reader of a family gets; of documents that say the same to several, the first.
    static func documents(of name: String) throws -> [ReaderDocument] {
        let family = try family(name)
        var found: [ReaderDocument] = []
        for reader in family.readers {
            let edition = try family.edition(for: reader).value
            for id in try open().documents(for: edition) {
                let document = try open().document(id, from: edition).value
                let isKnown = found.contains {
                    $0.id == id && $0.document.blocks == document.document.blocks
                }
                if !isKnown { found.append(document) }
            }
        }
        return found
    }
}

/// What a bundle's making reported and wrote.
struct MadeBundle {
    let report: Report
    let files: [String: [UInt8]]
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/twovoices-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        try WholeFile.write(Array(text.utf8), to: path + "/" + name)
    }

    var files: [String] { (try? Folder(path).files()) ?? [] }
}
