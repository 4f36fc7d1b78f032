import Documents
import Synchronization

/// A drawing as a form XObject (ISO 32000-1, 8.10), in units of its own.
enum EmbeddedDrawing {
    static func write(_ drawing: Drawing, to store: ObjectStore) -> Reference {
        // Lines may reach out of a drawing by half their width; a form's box cuts off what does.
        let (width, height) = (drawing.width, drawing.height)
        let box = Syntax.array([-width, -height, 2 * width, 2 * height])
        return store.stream(
            packed(drawing), "/Type/XObject/Subtype/Form/BBox\(box)/Resources<<>>")
    }

    /// Pictograms come again in nearly every document.
    private static func packed(_ drawing: Drawing) -> PackedStream {
        if let packed = known.withLock({ $0[drawing] }) { return packed }
        var content = ContentStream()
        for case .path(let path) in drawing.shapes { content.paint(path, height: drawing.height) }
        let packed = PackedStream(packing: content.bytes, .small)
        known.withLock { if $0.count < most { $0[drawing] = packed } }
        return packed
    }

    /// More than a library of pictures has.
    private static let most = 1024
    private static let known = Mutex<[Drawing: PackedStream]>([:])
}
