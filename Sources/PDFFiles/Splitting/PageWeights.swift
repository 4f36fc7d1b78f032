import Diagnostics
import Threads

/// How many bytes each page of a file brings along, so that one can tell how large a file of some
/// of its pages will be.
public struct PageWeights: Sendable, Equatable {
    /// What each page has for itself, and its part of tags and bookmarks.
    public var own: [Int]
    /// What each page has in common with others, fonts and pictures: indices of `sizes`.
    public var shared: [[Int]]
    /// Of what pages have in common.
    public var sizes: [Int]

    /// Weights that are known.
    public init(own: [Int], shared: [[Int]] = [], sizes: [Int] = []) {
        self.own = own
        self.shared = shared.isEmpty ? own.map { _ in [] } : shared
        self.sizes = sizes
    }

    /// The weights of a file's pages.
    ///
    /// - Throws: `exhibit-damaged` for a file that cannot be read.
    public init(of bytes: [UInt8]) throws(Problems) {
        self = try DeepStack.run { () throws(Problems) in
            var scale = PageScale(try SplitSource(bytes))
            return scale.weights(of: bytes.count)
        }
    }
}

/// Weighs pages by the streams that they use; what is no stream is shared out by the number of tags.
private struct PageScale {
    private let source: SplitSource
    private var sizes: [Int: Int] = [:]
    private var known: [Int: Set<Int>] = [:]

    init(_ source: SplitSource) { self.source = source }

    mutating func weights(of total: Int) -> PageWeights {
        let used = source.pages.map { page in
            page.keys.filter { $0 != "Parent" }.reduce(into: Set<Int>()) { found, key in
                if let entry = page[key] { found.formUnion(streams(of: entry)) }
            }
        }
        var users: [Int: Int] = [:]
        for page in used { for id in page { users[id, default: 0] += 1 } }
        let common = users.filter { $0.value > 1 }.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: common.enumerated().map { ($1, $0) })
        let rest = max(0, total - sizes.values.reduce(0, +))
        let own = zip(used, parts(of: rest)).map { page, part in
            page.reduce(part) { places[$1] == nil ? $0 + (sizes[$1] ?? 0) : $0 }
        }
        return PageWeights(
            own: own, shared: used.map { $0.compactMap { places[$0] }.sorted() },
            sizes: common.map { sizes[$0] ?? 0 })
    }

    /// What is packed into streams of objects, by the marks that each page has.
    private func parts(of rest: Int) -> [Int] {
        var marks: [Int: Int] = [:]
        if let parents = source.file.root["StructTreeRoot"]?["ParentTree"] {
            NameTree.walkNumbers(parents) { key, value in marks[key] = value.items.count }
        }
        let counts = source.pages.map { page in
            6 + (page["StructParents"]?.integer.flatMap { marks[$0] } ?? 0)
                + 2 * (page["Annots"]?.items.count ?? 0)
        }
        let all = counts.reduce(0, +)
        return counts.map { (rest * $0 + all - 1) / all }
    }

    /// The streams that belong to an object, by their numbers; pages are weighed by themselves.
    private mutating func streams(of object: PDFObject) -> Set<Int> {
        let id = object.id
        if id != 0, let found = known[id] { return found }
        // What leads round in a circle has been met before.
        if id != 0 { known[id] = [] }
        var found: Set<Int> = []
        if object.isArray {
            for item in object.items { found.formUnion(streams(of: item)) }
        } else if object.isDictionary || object.isStream, object["Type"]?.name != "Page" {
            for key in object.keys where key != "Parent" && key != "P" {
                if let entry = object[key] { found.formUnion(streams(of: entry)) }
            }
            if object.isStream, let length = object["Length"]?.integer {
                found.insert(id)
                sizes[id] = length + Self.wrapping
            }
        }
        if id != 0 { known[id] = found }
        return found
    }

    /// Bytes around a stream's own, with its place in the table of objects.
    private static let wrapping = 120
}
