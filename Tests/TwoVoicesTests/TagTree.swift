import PDFSyntax
import Testing

@testable import ReadingBack

/// A finished PDF's tags, links and bookmarks, for questions that no judge asks.
struct TagTree {
    typealias Entries = PDFDictionary

    /// A tag with its kids in order.
    struct Tag {
        var number: Int
        var type: String
        var entries: Entries
        var kids: [PDFValue]
        /// The page on which its own marks stand.
        var page: Int?
    }

    let objects: PDFObjects
    /// In the order in which they are read.
    private(set) var tags: [Tag] = []
    /// The pages' object numbers, in order.
    private(set) var pages: [Int] = []
    /// Who owns a mark or an annotation, by its key (ISO 32000-1, 14.7.4.4).
    private(set) var owners: [Int: PDFValue] = [:]

    init(_ bytes: [UInt8]) throws {
        objects = try PDFObjects(bytes)
        collectPages(objects.catalogue["Pages"])
        let root = objects.object(objects.catalogue["StructTreeRoot"]).entries
        collect(root["K"])
        let numbers = objects.resolved(objects.object(root["ParentTree"]).entries["Nums"]).array
        let pairs = numbers ?? []
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            if let key = pairs[index].integer { owners[key] = pairs[index + 1] }
        }
    }

    func tags(_ type: String) -> [Tag] { tags.filter { $0.type == type } }

    func entries(_ value: PDFValue?) -> Entries { objects.object(value).entries }

    func text(_ value: PDFValue?) -> String? { objects.resolved(value).string.map(pdfText) }

    func numbers(_ value: PDFValue?) -> [Double] {
        (objects.resolved(value).array ?? []).compactMap { objects.resolved($0).number }
    }

    /// The attribute dictionary of an owner: `List`, `Layout`, `Table`.
    func attributes(_ tag: Tag, of owner: String) -> Entries {
        let all = objects.resolved(tag.entries["A"])
        let dictionaries = (all.array ?? [all]).map { entries($0) }
        return dictionaries.first { $0["O"]?.name == owner } ?? Entries()
    }

    /// The links of a page, with their object numbers.
    func annotations(of page: Int) -> [(number: Int, entries: Entries)] {
        (objects.resolved(entries(.reference(page))["Annots"]).array ?? []).compactMap {
            guard let number = $0.reference else { return nil }
            return (number, entries($0))
        }
    }

    /// Where a link or bookmark leads; nil where it leads nowhere within the file.
    func destination(_ leader: Entries) -> [PDFValue]? {
        let action = entries(leader["A"])
        return objects.resolved(leader["Dest"] ?? action["D"]).array
    }

    /// All bookmarks, each before those below it.
    var bookmarks: [Entries] {
        var found: [Entries] = []
        var open = [entries(objects.catalogue["Outlines"])["First"]]
        while let next = open.popLast() {
            let item = entries(next)
            guard !item.isEmpty, found.count < 10_000 else { continue }
            found.append(item)
            open += [item["Next"], item["First"]]
        }
        return found
    }

    private mutating func collectPages(_ node: PDFValue?) {
        guard let number = node?.reference, pages.count < 10_000 else { return }
        guard let kids = objects.resolved(entries(node)["Kids"]).array else {
            pages.append(number)
            return
        }
        for kid in kids { collectPages(kid) }
    }

    private mutating func collect(_ kid: PDFValue?) {
        guard let number = kid?.reference else { return }
        let entries = entries(kid)
        guard let type = entries["S"]?.name else { return }
        let held = objects.resolved(entries["K"])
        let kids = held.array ?? (entries["K"].map { [$0] } ?? [])
        tags.append(
            Tag(
                number: number, type: type, entries: entries, kids: kids,
                page: entries["Pg"]?.reference))
        for kid in kids { collect(kid) }
    }
}
