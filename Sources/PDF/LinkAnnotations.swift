import Diagnostics
import Documents
import Typesetting

/// Where links can be touched, and where they lead (ISO 32000-1, 12.5.6.5).
struct LinkAnnotations {
    private let places: Places
    /// The owners of the annotations, in the order of their keys in the parent tree.
    private(set) var owners: [Element.ID] = []

    init(_ places: Places) { self.places = places }

    /// Writes those of one page, from 0.
    mutating func write(
        page index: Int, to store: ObjectStore, _ tree: inout StructureTree
    ) throws(Problems) {
        let (pages, references) = (places.pages, places.references)
        var written: [Reference] = []
        for area in pages.pages[index].links {
            guard pages.elements.indices.contains(area.element),
                case .link(let destination, let contents) = pages.elements[area.element].role,
                let quads = Quads(area.boxes, pageHeight: pages.pages[index].height)
            else { throw Problems(.structure(page: index + 1)) }
            let annotation = store.object(
                """
                /Type /Annot
                /Subtype /Link
                /Rect \(Syntax.array(quads.hull))
                /QuadPoints \(Syntax.array(quads.points))
                /Border [0 0 0]
                /F 4
                /P \(references[index].written)
                /StructParent \(pages.pages.count + owners.count)
                /Contents \(Syntax.text(contents))
                \(try target(of: destination, page: index + 1))

                """)
            owners.append(area.element)
            tree.add(.init(reference: annotation, page: index), to: area.element)
            written.append(annotation)
        }
        if !written.isEmpty { store.set("Annots", of: references[index], toArray: written) }
    }

    private func target(of destination: Destination, page: Int) throws(Problems) -> String {
        switch destination {
        case .web(let address): return "/A <</S /URI /URI \(Syntax.address(address))>>"
        case .anchor(let anchor):
            guard let target = places.target(of: anchor) else {
                throw Problems(.anchor(page: page))
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
