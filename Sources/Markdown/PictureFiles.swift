import Documents
import Pictures

/// The files that a document's pictures are kept in.
struct PictureFiles {
    private(set) var files: [(name: String, bytes: [UInt8])] = []
    /// What each name holds, for systems that do not tell capitals from small letters.
    private var contents: [String: [UInt8]] = [:]

    /// The name of the file for a figure, which is added if it is new; nil for a drawn chart,
    /// since its facts say everything.
    mutating func name(of figure: Figure) -> String? {
        let isChart = figure.role == .chart
        switch figure.artwork {
        case .raster(let raster):
            let ending = raster.encoding == .jpeg ? "jpg" : "png"
            return add(raster.bytes, called: raster.digest, ending: ending)
        case .drawing(let drawing, let name), .responsive(let drawing, _, let name):
            guard !isChart else { return nil }
            return add(Array(SVGWriter.svg(drawing).utf8), called: name, ending: "svg")
        }
    }

    /// The first content of a name takes it; others add a mark made from theirs.
    private mutating func add(_ bytes: [UInt8], called name: String, ending: String) -> String {
        let plain = fileName(name)
        for candidate in ["\(plain).\(ending)", "\(plain)-\(mark(of: bytes)).\(ending)"] {
            let key = candidate.lowercased()
            if contents[key] == bytes { return candidate }
            guard contents[key] == nil else { continue }
            contents[key] = bytes
            files.append((candidate, bytes))
            return candidate
        }
        return "\(plain)-\(mark(of: bytes)).\(ending)"
    }

    /// Letters, digits and `-` alone, so that no name can lead out of its folder.
    private func fileName(_ name: String) -> String {
        let letters = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return letters.isEmpty ? "picture" : letters.joined(separator: "-")
    }

    /// FNV-1a, 64 bits.
    private func mark(of bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
        return String(hash, radix: 16)
    }
}
