import Diagnostics
import PDFSyntax

/// All text of a PDF that is not painted on a page.
struct HiddenText {
    private(set) var passages: [Passage] = []
    private var names: Set<String> = []

    mutating func read(_ objects: inout PDFObjects) throws(Problems) {
        let information = Set(objects.trailers.compactMap { $0["Info"]?.reference })
        for number in objects.numbers {
            guard let object = objects.objects[number] else { continue }
            let place = information.contains(number) ? "the metadata" : nil
            read(object.value, key: "", place: place)
            guard object.data != nil else { continue }
            try readStream(number, object, &objects)
        }
        for comment in objects.comments {
            passages.append(Passage(place: "a comment in the file", text: comment))
        }
        let joined = names.sorted().joined(separator: "\n")
        passages.append(Passage(place: "a name in the file", text: joined, isSyntax: true))
    }

    private mutating func read(_ value: PDFValue, key: String, place: String?) {
        switch value {
        case .string(let bytes):
            passages.append(Passage(place: place ?? Self.place(of: key), text: pdfText(bytes)))
        case .name(let name): names.insert(name)
        case .array(let items): for item in items { read(item, key: key, place: place) }
        case .dictionary(let entries):
            for (key, entry) in entries.entries {
                names.insert(key)
                read(entry, key: key, place: place)
            }
        default: break
        }
    }

    private static func place(of key: String) -> String {
        switch key {
        case "Title": "a bookmark"
        case "Alt": "an alternative text"
        case "ActualText": "a replacement text"
        case "E": "an expansion"
        case "Contents": "a link's description"
        case "URI": "a link's address"
        case "Lang": "a language"
        case "Dest", "D", "Names": "a link's destination"
        case "P", "PageLabels": "a page label"
        default: "an entry of the file"
        }
    }

    /// Content streams were read with their pages; fonts, profiles and pictures hold no text.
    private mutating func readStream(
        _ number: Int, _ object: PDFObject, _ objects: inout PDFObjects
    ) throws(Problems) {
        switch (object.entries["Type"]?.name, object.entries["Subtype"]?.name) {
        case ("Metadata", _), (_, "XML"):
            let data = try objects.data(of: number)
            passages += WebText.passages(of: data, place: "the metadata")
        case ("EmbeddedFile", _):
            let data = try objects.data(of: number)
            passages += WebText.passages(of: data, place: "an attachment")
        default: break
        }
    }
}
