import Casework

/// What stays of a withheld item where a court relies on its number.
enum Stub {
    /// The field that marks a stub in an edition.
    static let key = "withheld"

    /// The kinds of items whose numbers a court relies on.
    private static let numbered: Set<String> = [
        "event", "allegation", "evidence", "page range", "statement part",
    ]

    /// The stub of a withheld item; nil where its number may go.
    static func of(_ record: Record) -> Record? {
        guard numbered.contains(record.type.name) else { return nil }
        var stub = Record(Fields(of: record.type), place: record.place)
        stub.fields[key] = Entry(.flag(true), at: record.place)
        for kept in ["from", "to"] { stub.fields[kept] = record.fields[kept] }
        if let paragraphs = record.fields["paragraphs"], case .list(let all) = paragraphs.value {
            let entries = all.map { Entry(.text(.withheld), at: $0.place) }
            stub.fields["paragraphs"] = Entry(.list(entries), at: paragraphs.place)
        }
        return stub
    }
}

extension Prose {
    /// What a reader finds where a number stayed and nothing else did.
    public static let withheld = Prose("[withheld]")
}

extension Record {
    /// It was withheld, and only its number is left.
    ///
    /// Such a record holds the flag `withheld` and no words but "[withheld]"; a range of pages its
    /// `from` and `to`, a part of a statement as many paragraphs as it had. It has no id, since an
    /// id is a word that somebody chose and may tell. In an edition for a bundle a source of which
    /// a page is withheld holds the flag in place of the paper and its page.
    public var isStub: Bool { flag(Stub.key) == true }
}
