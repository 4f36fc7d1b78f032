import Diagnostics

/// A record that stands alone in one line of JSON, such as a job of a batch.
package struct RecordLine {
    /// The line's own `id`, as JSON: whoever wrote it has to know the answer by it; nil without one.
    package let id: Scalar?
    /// Partial where there are problems; nil where the line holds no block.
    package let record: Record?
    /// All that is wrong with the line, by its place.
    package let problems: [Problem]

    /// Reads a line strictly, in a file with that name.
    package init(_ bytes: [UInt8], number: Int, of file: String, as type: RecordType) {
        var log = ProblemLog(file: file)
        let source = try? SourceText(bytes, log: &log)
        let tree = source.flatMap { JSONReader.tree($0.bytes, log: &log) }
        let (id, rest) = tree.map(Self.identified) ?? (nil, nil)
        var none = ProblemLog(file: file)
        let ids = IdIndex(
            Node(content: .sequence([]), position: Position(line: 1, column: 1)), log: &none)
        var reader = RecordReader(ids: ids, vocabulary: Vocabulary(), log: log)
        let whole = Field(type.name, .record(type), "The whole line.")
        record = rest.flatMap { reader.record($0, of: type, in: whole) }
        self.id = id
        problems = reader.log.sorted(.error).map { problem in
            var placed = problem
            placed.place?.line = number
            return placed
        }
    }

    /// The id of a block, which may be any one value, and the block without it.
    private static func identified(_ tree: Node) -> (id: Scalar?, rest: Node) {
        guard case .mapping(let pairs) = tree.content,
            let pair = pairs.first(where: { $0.key == "id" }),
            case .scalar(let id) = pair.value.content
        else { return (nil, tree) }
        let rest = pairs.filter { $0.key != "id" }
        return (id, Node(content: .mapping(rest), position: tree.position))
    }
}
