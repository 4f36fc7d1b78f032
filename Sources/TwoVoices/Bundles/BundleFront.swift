import Bundling
import Casework
import Disclosure
import Documents

/// Words of cover and index, for one reader.
struct BundleFront {
    let edition: Edition
    let hearing: Record
    private let dates = DateWording(.formal)

    init(_ edition: Edition, _ hearing: Record) {
        (self.edition, self.hearing) = (edition, hearing)
    }

    /// "Court bundle for the issues resolution hearing on 2 November 2026".
    var title: String {
        let day = hearing.date("on").map { " on " + dates.long($0) } ?? ""
        return "Court bundle for the \(hearing.text("type") ?? "hearing")\(day)"
    }

    var matter: FrontMatter {
        let facts = edition.root.record("case")
        return FrontMatter(
            id: "bundle", title: title, shortTitle: "Bundle", reader: readerName,
            reference: facts?.text("id") ?? "", version: "", date: dates.long(edition.asOf),
            isoDate: edition.asOf.iso, author: facts?.text("council") ?? "", register: .formal)
    }

    private var readerName: String {
        let id = edition.reader.id
        if let name = edition.names[id] { return name.full }
        return ["legal": "the legal team", "team": "the social work team"][id] ?? "the \(id)"
    }

    func index(_ sections: [BundleIndex.Section]) -> BundleIndex {
        BundleIndex(
            heading: heading, title: title, copy: "This copy is for \(readerName).",
            sections: sections)
    }

    private var heading: [String] {
        let proceedings = edition.root.record("proceedings")
        let children = edition.root.records("people").filter { $0.text("role") == "child" }
            .compactMap { $0.id.flatMap { edition.names[$0]?.full } }
        return [
            proceedings?.text("court").map { "In the \($0)" },
            proceedings?.text("number").map { "Case number \($0)" },
            "In the matter of the Children Act 1989",
            children.isEmpty ? nil : "And in the matter of " + Self.joined(children),
            hearing.text("judge").map { "Before \($0)" },
        ].compactMap { $0 }
    }

    private static func joined(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A paper's row; nothing but its numbers where this reader may not see it.
    func row(_ paper: CourtPaper, _ numbers: [PageNumber], note: String) -> BundleIndex.Row {
        guard let item = edition.item(paper.id) else {
            return .init(title: nil, author: "", date: "", numbers: numbers)
        }
        let authors = item.ids("by").isEmpty ? item.ids("party") : item.ids("by")
        let names = authors.compactMap { edition.names[$0]?.full }
        return .init(
            title: item.text("title") ?? paper.id, author: Self.joined(names),
            date: item.date("dated").map(dates.long) ?? "", numbers: numbers, note: note)
    }
}
