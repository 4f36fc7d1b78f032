/// Finds the face for each character, and what to show where no face has it.
struct FaceChooser {
    let faces: [Face]
    /// What stands for a character that no face has: a box, or the nearest thing to one.
    let box: (face: Int, scalar: Unicode.Scalar)?

    init(_ faces: [Face]) {
        self.faces = faces
        box =
            "\u{25A1}\u{25AF}\u{FFFD}?".unicodeScalars.lazy.compactMap { scalar in
                faces.firstIndex { $0.has(scalar) }.map { (face: $0, scalar: scalar) }
            }.first
    }

    /// The face for a character after one in face `previous`; nil where none has it.
    func face(for scalar: Unicode.Scalar, isBold: Bool, after previous: Int?) -> Int? {
        let own = isBold ? 1 : 0
        if let previous, goesAlong(scalar) || (previous != own && isShared(scalar, previous)) {
            return previous
        }
        if covers(own, scalar) { return own }
        return faces.indices.dropFirst(2).first { covers($0, scalar) }
            ?? (covers(1 - own, scalar) ? 1 - own : nil)
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
        guard faces.indices.contains(index) else { return false }
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
