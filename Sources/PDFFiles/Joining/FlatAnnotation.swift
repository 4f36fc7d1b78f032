/// The appearance of an annotation, to be painted into its page (ISO 32000-1, 12.5.5).
struct FlatAnnotation {
    let form: PDFObject
    /// What moves the form to its place.
    let matrix: String

    /// Nil where it has none.
    init?(_ annotation: PDFObject) {
        guard let form = Self.appearance(of: annotation),
            let rect = annotation["Rect"]?.numbers, rect.count == 4,
            let box = form["BBox"]?.numbers, box.count == 4
        else { return nil }
        let own = form["Matrix"]?.numbers ?? [1, 0, 0, 1, 0, 0]
        let bounds = Self.bounds(of: box, under: own.count == 6 ? own : [1, 0, 0, 1, 0, 0])
        let (width, height) = (bounds[2] - bounds[0], bounds[3] - bounds[1])
        guard width > 0, height > 0 else { return nil }
        let left = min(rect[0], rect[2]), bottom = min(rect[1], rect[3])
        let across = abs(rect[2] - rect[0]) / width, down = abs(rect[3] - rect[1]) / height
        form.set("Type", "/XObject")
        form.set("Subtype", "/Form")
        self.form = form
        matrix = [
            across, 0, 0, down, left - bounds[0] * across, bottom - bounds[1] * down,
        ].map(\.syntax).joined(separator: " ")
    }

    /// Whether it is to be seen on the screen, and is not only what opens when it is touched.
    static func isShown(_ annotation: PDFObject) -> Bool {
        let hidden = 2 | 32
        return (annotation["F"]?.integer ?? 0) & hidden == 0
            && annotation["Subtype"]?.name != "Popup"
    }

    /// The usual appearance, in the state that the annotation is in.
    private static func appearance(of annotation: PDFObject) -> PDFObject? {
        guard let usual = annotation["AP"]?["N"] else { return nil }
        if usual.isStream { return usual }
        let state = annotation["AS"]?.name.flatMap { usual[$0] }
        return state.flatMap { $0.isStream ? $0 : nil }
    }

    private static func bounds(of box: [Double], under m: [Double]) -> [Double] {
        let corners = [(box[0], box[1]), (box[2], box[1]), (box[0], box[3]), (box[2], box[3])]
        let xs = corners.map { m[0] * $0.0 + m[2] * $0.1 + m[4] }
        let ys = corners.map { m[1] * $0.0 + m[3] * $0.1 + m[5] }
        return [xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0]
    }
}
