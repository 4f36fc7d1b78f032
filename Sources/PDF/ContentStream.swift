import Documents
import Typesetting

/// A page's operators (ISO 32000-1, annex A).
///
/// What the page's graphics state holds already is not set again.
struct ContentStream {
    private(set) var bytes: [UInt8] = []
    private var state = State()
    /// Where the line of the open text object begins, in hundredths; nil where none is open.
    private var line: (x: Int, y: Int)?

    private struct State {
        var fill: Colour?
        var line: Colour?
        var width = 0
        var dash: [Double] = []
        var font: EmbeddedFont.Name?
        var size = 0
    }

    init() { bytes.reserveCapacity(16_384) }

    /// Keeps no more memory than it needs.
    mutating func shrink() {
        var exact: [UInt8] = []
        exact.reserveCapacity(bytes.count)
        exact += bytes
        bytes = exact
    }

    mutating func write(_ words: String) { bytes.write(words) }

    mutating func write(_ words: StaticString) { bytes.write(words) }

    mutating func write(_ number: Int) { bytes.write(number) }

    mutating func operate(_ operation: StaticString, _ operands: Double...) {
        for operand in operands { write(operand: operand) }
        write(operation)
    }

    /// Numbers stand in front of their operator, with a space behind each.
    mutating func write(operand: Double) {
        bytes.write(operand)
        bytes.append(UInt8(ascii: " "))
    }
}

/// The graphics state (8.4).
extension ContentStream {
    mutating func setFill(_ colour: Colour) {
        guard state.fill != colour else { return }
        state.fill = colour
        write(colour, "rg\n")
    }

    /// Round ends and corners (8.4.3.3, 8.4.3.4).
    mutating func setLine(_ stroke: Stroke) {
        if state.line == nil { write("1 J 1 j\n") }
        if state.line != stroke.colour { write(stroke.colour, "RG\n") }
        state.line = stroke.colour
        if state.width != stroke.width.hundredths { operate("w\n", stroke.width) }
        state.width = stroke.width.hundredths
        let isDashed = stroke.dash.allSatisfy { $0 >= 0 } && stroke.dash.contains { $0 >= 0.01 }
        let dash = isDashed ? stroke.dash : []
        if state.dash != dash { write(Syntax.array(dash) + "0 d\n") }
        state.dash = dash
    }

    private mutating func write(_ colour: Colour, _ operation: StaticString) {
        for part in [colour.red, colour.green, colour.blue] {
            write(operand: Double(part) / 255)
        }
        write(operation)
    }
}

extension ContentStream {
    /// Shows a picture or a form whose unit is so wide and so high (8.8); `y` upwards.
    mutating func show(_ name: String, across unit: (Double, Double), x: Double, y: Double) {
        endText()
        write("q ")
        bytes.write(exactly: unit.0)
        write(" 0 0 ")
        bytes.write(exactly: unit.1)
        write(" ")
        operate("cm/", x, y)
        write(name)
        write(" Do Q\n")
    }
}

/// Text objects (9.4). Lines that follow one another share one.
extension ContentStream {
    /// Begins a line at a place, `y` upwards from the page's foot.
    mutating func beginLine(
        _ font: EmbeddedFont.Name, _ size: Double, x: Double, y: Double
    ) {
        if line == nil { write("BT\n") }
        let (x, y, size) = (x.hundredths, y.hundredths, size.hundredths)
        if state.font != font || state.size != size { set(font, size) }
        bytes.write(hundredths: x - (line?.x ?? 0))
        write(" ")
        bytes.write(hundredths: y - (line?.y ?? 0))
        write(" Td\n")
        line = (x, y)
    }

    /// Goes on with another font.
    mutating func set(_ font: EmbeddedFont.Name, _ size: Int) {
        write(font.written)
        write(" ")
        bytes.write(hundredths: size)
        write(" Tf\n")
        (state.font, state.size) = (font, size)
    }

    mutating func endText() {
        if line != nil { write("ET\n") }
        line = nil
    }

    /// A character of a string in brackets (7.3.4.2).
    mutating func write(code: UInt8) {
        switch code {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(code)
        case UInt8(ascii: "\r"): write("\\r")
        default: bytes.append(code)
        }
    }
}
