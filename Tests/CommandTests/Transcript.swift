import Foundation
import Testing

/// One run of the command: what it said, and how it ended.
struct Transcript {
    let exit: Int32
    let output: String
    let error: String

    /// The project's folder, in which all commands run.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The command lies beside the tests' own program.
    static let program: URL = {
        let folders = [CommandLine.arguments[0], Bundle.main.executablePath ?? ""].map {
            URL(fileURLWithPath: $0).deletingLastPathComponent()
        }
        let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let built = [root.appendingPathComponent(".build/debug")]
        let found = (folders + bundles + built).map { $0.appendingPathComponent("twovoices") }
        return found.first { FileManager.default.isExecutableFile(atPath: $0.path) }
            ?? URL(fileURLWithPath: "/nonexistent")
    }()

    /// Runs the command with these words; `before` is a shell's line that comes first.
    init(_ words: String, before: String = "true", in folder: URL = root) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(before) && exec '\(Self.program.path)' \(words)"]
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
        let (output, error) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, error)
        try process.run()
        let said = error.fileHandleForReading
        // Both are short, except for a document on standard output; read that one first.
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        self.error = String(decoding: said.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        self.output = String(decoding: bytes, as: UTF8.self)
        exit = process.terminationStatus
    }
}

/// A folder that is gone when the test is over.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "twovoices-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path }

    /// Every file below it, sorted.
    var files: [String] {
        let found = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
        return found.filter { name in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(
                atPath: path + "/" + name, isDirectory: &isFolder)
            return isThere && !isFolder.boolValue
        }.sorted()
    }

    /// The sample family, with the case file changed.
    func sample(_ change: (String) -> String) throws -> String {
        let source = Transcript.root.appendingPathComponent("Templates/Cases/reed")
        let copy = url.appendingPathComponent("reed")
        try FileManager.default.copyItem(at: source, to: copy)
        let file = copy.appendingPathComponent("case.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try change(text).write(to: file, atomically: true, encoding: .utf8)
        return copy.path
    }
}
