import Casework
import Disclosure
import Documents

/// What a document says of itself.
extension Filler {
    func documentRecord(title: String) -> Record {
        let place = edition.root.place
        var fields = Fields(of: FieldCatalogue.documentType)
        fields["title"] = Entry(.text(Prose(title)), at: place)
        fields["version"] = Entry(.text(Prose(version)), at: place)
        fields["date"] = Entry(.date(edition.asOf), at: place)
        return Record(fields, place: place)
    }

    func front(_ template: Template, title: String, short: String) -> FrontMatter {
        let facts = edition.root.record("case")
        return FrontMatter(
            id: documentID, title: title, shortTitle: short.isEmpty ? title : short,
            reader: ReaderName.of(edition),
            reference: facts?.text("id") ?? "", version: version,
            date: DateWording(edition.voice == .child ? .family : edition.voice)
                .long(edition.asOf),
            isoDate: edition.asOf.iso, author: facts?.text("council") ?? "",
            language: language ?? "en-GB", sheet: template.front.sheet,
            register: register)
    }

    /// The language of the document: the reader's, where there is a template in it; nil for English.
    ///
    /// Without one the template's own words are English, and must neither be read out nor be laid
    /// out as another language.
    var language: String? {
        edition.language.flatMap {
            library.speaks($0, in: documentID, edition.voice) ? $0 : nil
        }
    }

    private var register: Register {
        switch edition.voice {
        case .child: .young
        case .family: .everyday
        case .formal: .formal
        }
    }

    private var version: String {
        let facts = edition.root.record("case")
        let number = facts?.number("version").map { "Version\u{A0}" + NumberWords.figures($0) }
        let isDraft = edition.isDraft || facts?.text("status") == "draft"
        return [number, isDraft ? "draft" : nil].compactMap { $0 }.joined(separator: ", ")
    }
}
