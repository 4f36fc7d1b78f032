import Casework

/// A case as one reader may see it, in one voice and language, at one date.
///
/// Nothing that was withheld is in it, nor counted in it.
public struct Edition: Sendable, Equatable {
    /// For whom it is.
    public let reader: Reader
    /// In which voice it speaks.
    public let voice: Voice
    /// The language asked for, else the one that the reader prefers; nil for the case's own.
    public let language: String?
    /// The day that counts as today. What is dated later is not there yet.
    public let asOf: Day
    /// Gaps may be marked instead of refused.
    public let isDraft: Bool
    /// The id of the meeting, hearing or statement that the document is of; nil for one of the whole
    /// case.
    public private(set) var subject: String?
    /// The tree of the case, pruned. Its fields are those of the case file without those that say
    /// who may see what; people may hold an `age` in years, and withheld items whose number a
    /// court relies on are stubs (`Record.isStub`).
    public let root: Record
    /// How everybody is named for this reader.
    public let names: Naming
    private let items: [String: Record]
    private let people: Set<String>

    init(
        reader: Reader, voice: Voice, language: String?, asOf: Day, isDraft: Bool,
        subject: String?, root: Record
    ) {
        self.reader = reader
        self.voice = voice
        self.language = language
        self.asOf = asOf
        self.isDraft = isDraft
        self.subject = subject
        self.root = root
        let council = root.record("case")?.text("council") ?? ""
        names = Namer(of: root, reader: reader, voice: voice).naming(for: council)
        var items: [String: Record] = [:]
        root.forEachRecord { record in
            guard let id = record.id, record.type.name != "case", !record.isStub else { return }
            items[id] = record
        }
        self.items = items
        people = Set(root.records("people").compactMap(\.id))
    }

    /// The same for a document of a hearing or a statement: who may see what is as before.
    public func of(_ subject: String) -> Edition {
        var copy = self
        copy.subject = subject
        return copy
    }

    /// The item with this id, people included; nil where the reader may not see it.
    public func item(_ id: String) -> Record? { items[id] }

    /// What the document is of, where that is an item of this kind and the reader may see it.
    public func subject(ofKind kind: String) -> Record? {
        subject.flatMap(item).flatMap { $0.type.name == kind ? $0 : nil }
    }

    /// The person with this id; nil where the reader may not see them.
    public func person(_ id: String) -> Record? { people.contains(id) ? items[id] : nil }
}
