import Diagnostics

/// Reads a case: bytes to a tree, the tree to records, the records checked.
public enum CaseReader {
    /// The two ways of writing a case file.
    public enum Notation: Sendable {
        case yaml, json
    }

    /// The largest file that is read, in bytes: 16 MiB.
    public static let largestFile = 16 * 1_048_576

    /// The case that a file holds, with warnings about what somebody should look at.
    ///
    /// - Parameters:
    ///   - bytes: The whole file, in UTF-8.
    ///   - file: How the file is named in places.
    ///   - notation: How the file is written.
    ///   - vocabulary: The pictures and documents that the case may name.
    /// - Returns: The case, and warnings by their place in the file.
    /// - Throws: Everything that is wrong with the file, by its place in it.
    public static func read(
        _ bytes: [UInt8], file: String, as notation: Notation, vocabulary: Vocabulary
    ) throws(Problems) -> Checked<Case> {
        var log = ProblemLog(file: file)
        guard let tree = tree(bytes, as: notation, log: &log) else { throw problems(log) }
        let ids = IdIndex(tree, log: &log)
        let root = root(tree, ids: ids, vocabulary: vocabulary, log: &log)
        guard !log.hasErrors, let root, let facts = Case(root: root, file: file) else {
            throw problems(log)
        }
        var practice = PracticeChecker(facts, log: log)
        practice.check()
        return Checked(facts, warnings: practice.log.sorted(.warning))
    }

    static func tree(
        _ bytes: [UInt8], as notation: Notation, log: inout ProblemLog
    ) -> Node? {
        guard bytes.count <= largestFile else {
            log.add(.tooLarge(limit: largestFile), at: Place(file: log.file))
            return nil
        }
        guard let source = try? SourceText(bytes, log: &log) else { return nil }
        return switch notation {
        case .yaml: YAMLReader.tree(source.bytes, log: &log)
        case .json: JSONReader.tree(source.bytes, log: &log)
        }
    }

    /// The records of a tree, checked against each other; partial where the log has errors.
    private static func root(
        _ tree: Node, ids: IdIndex, vocabulary: Vocabulary, log: inout ProblemLog
    ) -> Record? {
        let whole = Field("case file", .record(CaseFormat.root), "The whole file.")
        var reader = RecordReader(ids: ids, vocabulary: vocabulary, log: log)
        let root = reader.record(tree, of: CaseFormat.root, in: whole)
        log = reader.log
        guard let root else { return nil }
        var checker = CaseChecker(root: root, log: log)
        checker.check()
        log = checker.log
        return root
    }

    private static func problems(_ log: ProblemLog) -> Problems {
        Problems(log.sorted(.error))
    }
}
