import Casework
import Diagnostics

/// Every field that a template may name: those of the case format, and those computed from them.
final class FieldCatalogue: Sendable {
    /// The one that serves all templates.
    static let shared = FieldCatalogue()

    /// Kinds of items in the order of their declaration, each with its members in order.
    let types: [(name: String, members: [Member])]
    private let byName: [String: [String: Member]]

    private init() {
        let all =
            CaseFormat.allTypes + [Self.documentType, DeadlineRecord.type, ComingDate.type]
        let named = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let computed = ComputedFields(types: named)
        types = all.map { type in
            let declared = type.fields.map { field in
                Member(
                    name: field.templateName, shape: Shape(field.kind, types: named),
                    isOptional: !field.isRequired, means: field.means, source: .key(field.key))
            }
            let own = computed.members(of: type)
            let taken = Set(own.map { FieldName.folded($0.name) })
            return (type.name, declared.filter { !taken.contains(FieldName.folded($0.name)) } + own)
        }
        byName = Dictionary(
            types.map { type in
                (
                    type.name,
                    Dictionary(
                        type.members.map { (FieldName.folded($0.name), $0) },
                        uniquingKeysWith: { first, _ in first })
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What a template may say of the document that it makes.
    static let documentType = RecordType(
        "document",
        [
            Field("title", .text, required: true, "The document's title, in the reader's words."),
            Field("version", .text, required: true, "The version of the case, in words."),
            Field("date", .date, required: true, "The date that the document speaks of."),
        ])

    func member(_ folded: String, of type: RecordType) -> Member? { byName[type.name]?[folded] }

    /// A name that stands at the top of every template.
    func top(_ folded: String) -> Member? { byName[CaseFormat.root.name]?[folded] }

    func names(of type: RecordType) -> [String] {
        types.first { $0.name == type.name }?.members.map(\.name) ?? []
    }

    var topNames: [String] { names(of: CaseFormat.root) }

    /// Names that hold a word of the template language.
    var phrases: ProtectedPhrases {
        ProtectedPhrases(names: types.flatMap { $0.members.map(\.name) })
    }
}

/// The fields that templates may name, as text for `twovoices list fields`.
public enum TemplateFields {
    /// One computed field a line: its kind of item, its name, what it is, what it means.
    public static var computed: [(item: String, name: String, kind: String, means: String)] {
        FieldCatalogue.shared.types.flatMap { type in
            type.members.compactMap { member in
                if case .key = member.source { return nil }
                return (type.name, member.name, member.shape.described, member.means)
            }
        }
    }

    /// Every field that templates may name, declared or computed, in order: the item's kind, the
    /// field's name, what it is, whether it may be missing, and what it means.
    public static var all:
        [(item: String, name: String, kind: String, isOptional: Bool, means: String)]
    {
        FieldCatalogue.shared.types.flatMap { type in
            type.members.map {
                (type.name, $0.name, $0.shape.described, $0.isOptional, $0.means)
            }
        }
    }
}
