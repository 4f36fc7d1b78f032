import Documents

/// How a box behind things looks.
struct Box: Sendable {
    var fill: Colour?
    var edge: Stroke?
    var radius = 0.0
    /// A bar inside the left edge.
    var leftBar: Bar?
    /// Reaches to the foot of the page.
    var fillsPage = false
    /// How far it reaches out above and below of what stands in it.
    var overhang = 0.0

    struct Bar: Sendable {
        var colour: Colour
        var width: Double
    }
}

/// A box that an item stands in, and from where to where it reaches across.
struct BoxUse: Sendable {
    /// Index into the boxes of the document; outer boxes come before inner ones.
    var box: Int
    var x: Double
    var width: Double
}

/// A box's reach on one page.
struct BoxReach {
    var use: BoxUse
    var left: Double
    var top: Double
    var bottom: Double

    func paths(of box: Box) -> [Path] {
        let top = top - box.overhang, height = bottom + box.overhang - top
        var paths: [Path] = []
        if box.fill != nil || box.edge != nil {
            paths.append(
                Outline.rounded(
                    x: left, y: top, width: use.width, height: height, radius: box.radius,
                    fill: box.fill, stroke: box.edge))
        }
        if let bar = box.leftBar {
            paths.append(
                Outline.rectangle(
                    x: left, y: top, width: bar.width, height: height, fill: bar.colour))
        }
        return paths
    }
}
