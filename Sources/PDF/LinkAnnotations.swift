import Diagnostics
import Documents
import Typesetting

/// Where links can be touched, and where they lead (ISO 32000-1, 12.5.6.5).
struct LinkAnnotations {
    /// One for each link of each page, in their order; so are their keys in the parent tree.
    private var annotations: [Reference] = []
    private(set) var owners: [Element.ID] = []

    /// The annotations of the next page, which are written when all pages are there.
    mutating func reserve(_ count: Int, in store: ObjectStore) -> [Reference] {
        let reserved = (0..<count).map { _ in store.reserve() }
        annotations += reserved
        return reserved
    }

    mutating func write(
        _ places: Places, to store: ObjectStore, _ tree: inout StructureTree
    ) throws(Problems) {
        for (index, page) in places.sheets.enumerated() {
            for area in page.links {
                let annotation = annotations[owners.count]
                store.fill(annotation, try entries(of: area, page: index, places))
                owners.append(area.element)
                tree.add(.init(reference: annotation, page: index), to: area.element)
            }
        }
    }

    private func entries(
        of area: LinkArea, page index: Int, _ places: Places
    ) throws(Problems) -> String {
        let sheet = places.sheets[index]
        guard places.elements.indices.contains(area.element),
            case .link(let destination, let contents) = places.elements[area.element].role,
            let quads = Quads(area.boxes, pageHeight: sheet.height)
        else { throw Problems(.structure(page: index + 1)) }
        return """
            /Type/Annot/Subtype/Link/Rect\(Syntax.array(quads.hull))\
            /QuadPoints\(Syntax.array(quads.points))/Border[0 0 0]/F 4\
            /P \(sheet.reference.written)\
            /StructParent \(places.sheets.count + owners.count)\
            /Contents\(Syntax.text(contents))\(try target(of: destination, index, places))
            """
    }

    private func target(
        of destination: Destination, _ index: Int, _ places: Places
    ) throws(Problems) -> String {
        switch destination {
        case .web(let address): return "/A<</S/URI/URI\(Syntax.address(address))>>"
        // Other people's pages come later, and are looked up then.
        case .bundlePage(let number):
            return places.target(ofNumber: number) ?? "/A<</S/GoTo/D\(Syntax.text(number))>>"
        case .anchor(let anchor):
            guard let target = places.target(of: anchor) else {
                throw Problems(.anchor(page: index + 1))
            }
            return target
        }
    }
}

/// The boxes of a link's lines, and the box around all of them; y upwards.
private struct Quads {
    var points: [Double] = []
    var hull: [Double]

    init?(_ boxes: [[Double]], pageHeight: Double) {
        guard !boxes.isEmpty, boxes.allSatisfy({ $0.count == 4 }) else { return nil }
        hull = [.infinity, .infinity, -.infinity, -.infinity]
        for box in boxes {
            let (left, right) = (box[0], box[2])
            let (top, bottom) = (pageHeight - box[1], pageHeight - box[3])
            points += [left, top, right, top, left, bottom, right, bottom]
            hull = [
                min(hull[0], left), min(hull[1], bottom), max(hull[2], right), max(hull[3], top),
            ]
        }
    }
}
