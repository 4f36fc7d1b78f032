/// A matrix of six numbers (ISO 32000-1, 8.3.4).
package struct Matrix: Sendable, Equatable {
    package var a = 1.0, b = 0.0, c = 0.0, d = 1.0, e = 0.0, f = 0.0

    package static let identity = Matrix()

    package init() {}

    package init?(_ operands: [PDFToken]) { self.init(operands.compactMap(\.number)) }

    /// Nil unless there are six numbers.
    package init?(_ numbers: [Double]) {
        guard numbers.count == 6 else { return nil }
        (a, b, c) = (numbers[0], numbers[1], numbers[2])
        (d, e, f) = (numbers[3], numbers[4], numbers[5])
    }

    /// This first, then the other.
    package func then(_ other: Matrix) -> Matrix {
        var product = Matrix()
        product.a = a * other.a + b * other.c
        product.b = a * other.b + b * other.d
        product.c = c * other.a + d * other.c
        product.d = c * other.b + d * other.d
        product.e = e * other.a + f * other.c + other.e
        product.f = e * other.b + f * other.d + other.f
        return product
    }

    /// Moved by a distance in its own space, before everything else.
    package func moved(_ x: Double, _ y: Double) -> Matrix {
        var shift = Matrix()
        (shift.e, shift.f) = (x, y)
        return shift.then(self)
    }
}
