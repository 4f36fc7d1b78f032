import Documents

/// A page's operators (ISO 32000-1, annex A).
struct ContentStream {
    private(set) var bytes: [UInt8] = []

    mutating func operate(_ operation: StaticString, _ operands: Double...) {
        for operand in operands {
            bytes.write(operand)
            bytes.write(" ")
        }
        write(operation)
        bytes.write("\n")
    }

    /// A step of a path, through these points.
    mutating func trace(_ operation: StaticString, _ points: Point...) {
        for point in points {
            bytes.write(point.x)
            bytes.write(" ")
            bytes.write(point.y)
            bytes.write(" ")
        }
        write(operation)
        bytes.write("\n")
    }

    /// Sets the colour that areas (`rg`) or lines (`RG`) are painted in.
    mutating func colour(_ operation: StaticString, _ colour: Colour) {
        for part in [colour.red, colour.green, colour.blue] {
            bytes.write(Double(part) / 255)
            bytes.write(" ")
        }
        write(operation)
        bytes.write("\n")
    }

    mutating func write(_ words: String) { bytes.write(words) }

    mutating func write(_ words: StaticString) {
        words.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ number: Double) { bytes.write(number) }

    mutating func write(_ number: Int) { bytes.write(number) }

    mutating func write(code: UInt16) { bytes.write(hex: code) }
}
