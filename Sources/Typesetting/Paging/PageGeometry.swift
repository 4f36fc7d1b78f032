import Documents

/// The paper, and the room on it for words. Points, from the top left corner.
struct PageGeometry: Sendable {
    var width: Double
    var height: Double
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    /// Whether it lies on its side, for what is too wide to stand upright.
    var isTurned = false

    /// How wide and how high the room for words is.
    var roomAcross: Double { right - left }
    var roomDown: Double { bottom - top }

    init(_ sheet: Sheet, _ style: RegisterStyle) {
        let long = Double.millimetres(297), short = Double.millimetres(210)
        (width, height) =
            switch sheet {
            case .a4: (short, long)
            case .a4Landscape: (long, short)
            case .a3Landscape: (.millimetres(420), long)
            case .a5: (.millimetres(148), short)
            }
        // Small paper has small margins.
        let share = sheet == .a5 ? 0.7 : 1
        left = style.marginLeft * share
        top = style.marginTop
        right = width - style.marginRight * share
        bottom = height - style.marginBottom
    }

    /// The same paper on its side, with the same margins.
    var turned: PageGeometry {
        var turned = self
        turned.isTurned.toggle()
        (turned.width, turned.height) = (height, width)
        turned.right = height - (width - right)
        turned.bottom = width - (height - bottom)
        return turned
    }
}
