/// Every field that a case may have, for `twovoices list fields`.
public enum FieldList {
    /// One field of one type of record.
    public struct Row: Sendable, Equatable {
        /// The type of record: `rule`.
        public let type: String
        /// As templates write it: `if it fails`.
        public let name: String
        /// What it holds: `a date`.
        public let kind: String
        /// Whether every record of the type has it.
        public let isRequired: Bool
        /// One sentence on what it means.
        public let means: String
    }

    /// All fields, type by type, in the order in which they are declared.
    public static var rows: [Row] {
        CaseFormat.allTypes.flatMap { type in
            (type.fields + (type.hasWordings ? RecordType.wording.fields : [])).map { field in
                Row(
                    type: type.name, name: field.templateName, kind: field.kind.words,
                    isRequired: field.isRequired, means: field.means)
            }
        }
    }
}
