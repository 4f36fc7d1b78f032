import Diagnostics
import Glibc
import TwoVoices

/// Where templates and fonts are.
enum Folders {
    static let options = [
        Option("templates", "DIR", "the folder of templates (TWOVOICES_TEMPLATES, Templates)"),
        Option("fonts", "DIR", "the folder of fonts (TWOVOICES_FONTS, Fonts)"),
    ]

    static func templates(_ arguments: Arguments) -> String {
        arguments["templates"] ?? variable("TWOVOICES_TEMPLATES") ?? usual("Templates")
    }

    static func fonts(_ arguments: Arguments) -> String {
        arguments["fonts"] ?? variable("TWOVOICES_FONTS") ?? usual("Fonts")
    }

    static func studio(
        _ arguments: Arguments, templates: String? = nil
    ) throws(Problems) -> Studio {
        let studio = try Studio(
            templates: templates ?? Self.templates(arguments), fonts: fonts(arguments))
        // The process ends when its command does, and the system frees all at once.
        _ = Unmanaged.passRetained(studio)
        return studio
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The working folder's own, else the one that came with the command.
    private static func usual(_ name: String) -> String {
        if isFolder(name) { return name }
        return cameWithCommand(name) ?? name
    }

    /// Installed beside it (`share/twovoices`), or built in the project's own folder.
    private static func cameWithCommand(_ name: String) -> String? {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        var steps = String(cString: program).split(separator: "/").map(String.init).dropLast()
        for _ in 0..<5 {
            let folder = "/" + steps.joined(separator: "/")
            for path in ["\(folder)/share/twovoices/\(name)", "\(folder)/\(name)"]
            where isFolder(path) {
                return path
            }
            guard steps.popLast() != nil else { break }
        }
        return nil
    }

    static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}
