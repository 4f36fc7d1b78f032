/// Words with single spaces between them; soft hyphens and characters without width left out.
func foldedWords(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace {
            isGap = !folded.isEmpty
            continue
        }
        guard !isUnseen(scalar) else { continue }
        if isGap { folded.append(" ") }
        isGap = false
        folded.append(scalar)
    }
    return String(folded)
}

private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
}
