/// Cuts a structure tree into one for each volume (ISO 32000-1, 14.7).
///
/// What lies in one volume goes there as it is. What goes on from one volume to the next, such as a
/// document or a table, gets a tag in each; what lies on no page that is wanted is left out.
struct StructureCutter {
    private let file: OpenFile
    /// The volume of each page, and of each page's annotations, by their object numbers.
    private var volumes: [Int: Int] = [:]
    /// The volume of each key of the parent tree that a page or an annotation names.
    private var keys: [Int: Int] = [:]
    /// The volumes in which a tag has marks, and the tag that stands for it in each.
    private var pieces: [Int: [(volume: Int, tag: PDFObject)]] = [:]

    init(_ file: OpenFile, volumes places: [(volume: Int, page: PDFObject)]) {
        self.file = file
        for (volume, page) in places {
            let owners =
                [(page, "StructParents")]
                + (page["Annots"]?.items ?? []).map { ($0, "StructParent") }
            for (owner, key) in owners {
                if owner.id != 0 { volumes[owner.id] = volume }
                if let key = owner[key]?.integer { keys[key] = volume }
            }
        }
    }

    /// A root for each volume, with its parts and the way back to them from their marks.
    mutating func trees(count: Int) -> [PDFObject] {
        let old = file.root["StructTreeRoot"]
        let document = old?["K"].map { $0.isArray ? $0.items.first : $0 } ?? nil
        let trees = (0..<count).map { _ in file.indirect(file.object("<</K[]>>")) }
        guard let old, let document else { return trees }
        for kid in kids(of: document) {
            guard case .somewhere(let parts) = content(of: kid, on: document["Pg"]) else {
                continue
            }
            for (volume, part) in parts {
                part.remove("P")
                trees[volume]["K"]?.append(part)
            }
        }
        fill(trees, from: old)
        return trees
    }

    private func kids(of tag: PDFObject) -> [PDFObject] {
        tag["K"].map { $0.isArray ? $0.items : [$0] } ?? []
    }

    /// Where the marks of a kid are.
    private enum Content {
        /// It has none.
        case empty
        /// On pages that are not wanted.
        case elsewhere
        case somewhere([(volume: Int, tag: PDFObject)])
    }

    private mutating func content(of kid: PDFObject, on page: PDFObject?) -> Content {
        if kid["S"] != nil { return cut(kid) }
        // A mark by its number, by its page and number, or an annotation.
        let owner = kid["Pg"] ?? kid["Obj"].flatMap { volumes[$0.id] == nil ? nil : $0 } ?? page
        guard let volume = owner.flatMap({ volumes[$0.id] }) else { return .elsewhere }
        return .somewhere([(volume, kid)])
    }

    private mutating func cut(_ tag: PDFObject) -> Content {
        let page = tag["Pg"], kids = kids(of: tag)
        var contents: [(kid: PDFObject, content: Content)] = []
        for kid in kids { contents.append((kid, content(of: kid, on: page))) }
        var shares = Shares()
        for (kid, content) in contents {
            switch content {
            case .empty: shares.add(kid)
            case .elsewhere: shares.isWhole = false
            case .somewhere(let parts): for (volume, part) in parts { shares.add(part, to: volume) }
            }
        }
        guard !shares.volumes.isEmpty else { return shares.isWhole ? .empty : .elsewhere }
        let isRow = tag["S"]?.name == "TR" && shares.volumes.count > 1
        let found = shares.volumes.enumerated().map { index, volume in
            let piece = index == 0 ? tag : copy(of: tag)
            let own = isRow ? cells(contents, in: volume) : shares.kids[volume] ?? []
            if shares.volumes.count > 1 || !shares.isWhole { set(own, on: piece, page, volume) }
            return (volume: volume, tag: piece)
        }
        if tag.id != 0 { pieces[tag.id] = found }
        return .somewhere(found)
    }

    /// All that a tag says of itself.
    private func copy(of tag: PDFObject) -> PDFObject {
        let copy = file.indirect(file.dictionary())
        for key in tag.keys where key != "K" {
            if let value = tag[key] { copy.set(key, value) }
        }
        return copy
    }

    private func set(
        _ kids: [PDFObject], on tag: PDFObject, _ page: PDFObject?, _ volume: Int
    ) {
        let list = file.array()
        for kid in kids {
            list.append(kid)
            if kid["S"] != nil { kid.set("P", tag) }
        }
        tag.set("K", list)
        if let page, volumes[page.id] != volume { tag.remove("Pg") }
    }

    /// A row has all its columns in each volume.
    private func cells(
        _ contents: [(kid: PDFObject, content: Content)], in volume: Int
    ) -> [PDFObject] {
        contents.map { kid, content in
            guard case .somewhere(let parts) = content,
                let part = parts.first(where: { $0.volume == volume })
            else { return copy(of: kid) }
            return part.tag
        }
    }
}

/// What leads to tags from elsewhere.
extension StructureCutter {
    private func fill(_ trees: [PDFObject], from old: PDFObject) {
        let numbers = trees.map { _ in file.array() }, names = trees.map { _ in file.array() }
        if let parents = old["ParentTree"] {
            NameTree.walkNumbers(parents) { key, value in
                let first = value.isArray ? value.items.first : value
                guard let volume = keys[key] ?? first.flatMap({ pieces[$0.id]?.first?.volume })
                else { return }
                numbers[volume].append(file.integer(key))
                numbers[volume].append(owners(value, in: volume))
            }
        }
        if let tags = old["IDTree"] {
            NameTree.walk(tags) { name, tag in
                for piece in pieces[tag.id] ?? [] {
                    names[piece.volume].append(file.text(name))
                    names[piece.volume].append(piece.tag)
                }
            }
        }
        for (index, tree) in trees.enumerated() {
            for key in ["RoleMap", "ClassMap"] { if let map = old[key] { tree.set(key, map) } }
            tree.set("ParentTree", "<<>>")
            tree["ParentTree"]?.set("Nums", numbers[index])
            guard !names[index].items.isEmpty else { continue }
            tree.set("IDTree", "<<>>")
            tree["IDTree"]?.set("Names", names[index])
        }
    }

    /// The tags that own marks, as they are in a volume.
    private func owners(_ value: PDFObject, in volume: Int) -> PDFObject {
        func piece(_ tag: PDFObject) -> PDFObject {
            pieces[tag.id]?.first { $0.volume == volume }?.tag ?? tag
        }
        guard value.isArray else { return piece(value) }
        let owners = file.array()
        for tag in value.items { owners.append(piece(tag)) }
        return owners
    }
}

/// The kids of a tag by volume.
private struct Shares {
    private(set) var kids: [Int: [PDFObject]] = [:]
    /// In the order in which they come.
    private(set) var volumes: [Int] = []
    /// Nothing of it was left out.
    var isWhole = true
    private var last: Int?
    /// Without marks, before any that has some.
    private var waiting: [PDFObject] = []

    mutating func add(_ kid: PDFObject, to volume: Int) {
        if kids[volume] == nil { volumes.append(volume) }
        kids[volume, default: []] += waiting + [kid]
        (waiting, last) = ([], volume)
    }

    /// What has no marks stays with what stands before it.
    mutating func add(_ kid: PDFObject) {
        if let last { kids[last, default: []].append(kid) } else { waiting.append(kid) }
    }
}
