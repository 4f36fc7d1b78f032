import Casework
import Diagnostics
import Disclosure
import Foundation

/// Cases for the tests of this room.
enum Sample {
    static let reed = folder("reed")
    static let brady = folder("brady")

    /// The sample cases, read once.
    static let reedCase = Result { try read(reed) }
    static let bradyCase = Result { try read(brady) }

    /// A case read from YAML.
    static func read(_ yaml: String) throws -> Case {
        try CaseReader.read(
            Array(yaml.utf8), file: "case.yaml", as: .yaml, vocabulary: Vocabulary()
        ).value
    }

    /// The Reed family's case with some of its text replaced.
    static func reed(_ changes: (String, String)...) throws -> Case {
        var text = reed
        for (old, new) in changes {
            guard let range = text.range(of: old) else { throw Missing(text: old) }
            text.replaceSubrange(range, with: new)
        }
        return try read(text)
    }

    struct Missing: Error { let text: String }

    private static func folder(_ name: String) -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Templates/Cases/\(name)/case.yaml")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// A small case; `items` are its lists as YAML.
    static func small(sharing: String = "usual: [family, professionals, court]", _ items: String)
        throws -> Case
    {
        try read(
            """
            format: two-voices-case/1
            case: { id: S-1, council: Westvale Council, stage: proceedings, \
            framework: signs-of-safety, as_of: 2026-10-30 }
            sharing: { \(sharing) }
            \(items)
            """)
    }
}

extension Case {
    func edition(for reader: String, voice: Voice? = nil, asOf: String? = nil) throws -> Edition {
        try Editor.edition(of: self, for: reader, voice: voice, asOf: asOf.flatMap { Day($0) })
            .edition
    }

    func withheld(from reader: String) throws -> Withheld {
        try Editor.edition(of: self, for: reader).withheld
    }
}
