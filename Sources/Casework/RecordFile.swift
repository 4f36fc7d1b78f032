import Diagnostics

/// A file of another format than a case's that is read and checked in the same way: rule packs.
public enum RecordFile {
    /// The record that a YAML file holds.
    ///
    /// - Parameters:
    ///   - bytes: The whole file, in UTF-8.
    ///   - file: How the file is named in places.
    ///   - type: What it may hold.
    /// - Returns: The file as one record.
    /// - Throws: Everything that is wrong with the file, by its place in it.
    public static func read(
        _ bytes: [UInt8], file: String, of type: RecordType
    ) throws(Problems) -> Record {
        var log = ProblemLog(file: file)
        guard let tree = CaseReader.tree(bytes, as: .yaml, log: &log) else {
            throw Problems(log.sorted(.error))
        }
        let ids = IdIndex(tree, of: type, log: &log)
        var reader = RecordReader(ids: ids, vocabulary: Vocabulary(), log: log)
        let whole = Field(type.name, .record(type), "The whole file.")
        let record = reader.record(tree, of: type, in: whole)
        guard let record, !reader.log.hasErrors else {
            throw Problems(reader.log.sorted(.error))
        }
        return record
    }
}
