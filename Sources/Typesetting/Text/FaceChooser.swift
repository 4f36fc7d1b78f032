import CHarfBuzz

/// Finds the face for each character, and what to show where no face has it.
final class FaceChooser {
    /// Those that were opened: the family's two weights, then fallbacks as they were needed.
    private(set) var faces: [Face]
    /// What stands for a character that no face has: a box, or the nearest thing to one.
    private(set) lazy var box = findBox()
    private let fallbacks: [Fallback]

    init(_ set: FaceSet) {
        faces = [set.regular, set.bold]
        fallbacks = set.fallbacks.map(Fallback.init)
    }

    /// The face for a character after one in face `previous`; nil where none has it.
    func face(for scalar: Unicode.Scalar, isBold: Bool, after previous: Int?) -> Int? {
        let own = isBold ? 1 : 0
        if let previous, goesAlong(scalar) || (previous != own && isShared(scalar, previous)) {
            return previous
        }
        if covers(own, scalar) { return own }
        return fallback(for: scalar, isBold: isBold) ?? (covers(1 - own, scalar) ? 1 - own : nil)
    }

    /// Faces made for the character's script are asked first, the others after them.
    private func fallback(for scalar: Unicode.Scalar, isBold: Bool) -> Int? {
        let script = Script.code(of: scalar)
        let first = fallbacks.filter { $0.isFor(script) }
        let others = fallbacks.filter { !$0.isFor(script) }
        for fallback in first + others {
            for index in [isBold ? open(fallback, isBold: true) : nil, open(fallback)] {
                if let index, covers(index, scalar) { return index }
            }
        }
        return nil
    }

    /// What brings the faces that are for this character's script and not on this machine.
    func packages(for scalar: Unicode.Scalar) -> [String] {
        let script = Script.code(of: scalar)
        return fallbacks.filter { fallback in
            let isMissed = fallback.regular.map { $0.index == nil } ?? false
            return isMissed && fallback.isFor(script) && !fallback.source.package.isEmpty
        }.map(\.source.package)
    }

    private func open(_ fallback: Fallback, isBold: Bool = false) -> Int? {
        let known = isBold ? fallback.bold : fallback.regular
        if let known { return known.index }
        let face = isBold ? fallback.source.bold?() : fallback.source.regular()
        let slot = Fallback.Slot(index: face.map { _ in faces.count })
        if let face { faces.append(face) }
        if isBold {
            fallback.bold = slot
        } else {
            fallback.regular = slot
        }
        return slot.index
    }

    private func findBox() -> (face: Int, scalar: Unicode.Scalar)? {
        "\u{25A1}\u{25AF}\u{FFFD}?".unicodeScalars.lazy.compactMap { scalar in
            self.face(for: scalar, isBold: false, after: nil).map { (face: $0, scalar: scalar) }
        }.first
    }

    /// A space or a stop amid another script stays with that script's face.
    private func isShared(_ scalar: Unicode.Scalar, _ previous: Int) -> Bool {
        Script.of(scalar) == nil && covers(previous, scalar)
    }

    /// Marks and joiners are drawn with what they stand on.
    private func goesAlong(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        let properties = scalar.properties
        return properties.isDefaultIgnorableCodePoint || properties.isGraphemeExtend
    }

    private func covers(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
        let face = faces[index]
        if face.has(scalar) { return true }
        if scalar.isASCII { return false }
        // HarfBuzz draws these from others: spaces, the hyphen that holds, letters with accents.
        if scalar.properties.generalCategory == .spaceSeparator { return face.has(" ") }
        if scalar == "\u{2011}" { return face.has("\u{2010}") }
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        let parts = Script.canonical(scalar)
        return parts.count > 1 && parts.allSatisfy { face.has($0) }
    }
}

/// A fallback, and what became of it in this document.
private final class Fallback {
    /// Where an opened face stands among the document's; nil where it could not be had.
    struct Slot {
        var index: Int?
    }

    let source: FallbackFace
    /// Nil until the weight was asked for.
    var regular: Slot?
    var bold: Slot?

    init(_ source: FallbackFace) { self.source = source }

    func isFor(_ script: String) -> Bool {
        source.scripts.isEmpty || source.scripts.contains(script)
    }
}
