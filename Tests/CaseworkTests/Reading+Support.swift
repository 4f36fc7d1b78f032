import Diagnostics

@testable import Casework

/// A case of five lines in which nothing is wrong.
let smallCase = """
    format: two-voices-case/1
    case: { id: T-1, council: Westvale, stage: closed, framework: signs-of-safety, as_of: 2026-10-30 }
    people:
      - { id: ann, role: child, name: { first: Ann } }
      - { id: bob, role: parent, name: { first: Bob } }

    """

func read(
    _ text: String, as notation: CaseReader.Notation = .yaml, vocabulary: Vocabulary = Vocabulary()
) throws(Problems) -> Checked<Case> {
    try CaseReader.read(Array(text.utf8), file: "case", as: notation, vocabulary: vocabulary)
}

/// What is wrong, as `code line:column`; empty where nothing is.
func faults(
    _ bytes: [UInt8], as notation: CaseReader.Notation = .yaml,
    vocabulary: Vocabulary = Vocabulary()
) -> [String] {
    do {
        _ = try CaseReader.read(bytes, file: "case", as: notation, vocabulary: vocabulary)
        return []
    } catch {
        return error.all.map(\.shown)
    }
}

func faults(
    _ text: String, as notation: CaseReader.Notation = .yaml,
    vocabulary: Vocabulary = Vocabulary()
) -> [String] {
    faults(Array(text.utf8), as: notation, vocabulary: vocabulary)
}

extension Problem {
    var shown: String { "\(code) \(place?.line ?? 0):\(place?.column ?? 0)" }
}
