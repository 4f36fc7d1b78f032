extension Sequence<Inline> {
    /// Whether these words run from right to left, whatever their document does: their first
    /// letter does, and so do most of them.
    ///
    /// A sentence that only begins with a name in Arabic script does not.
    public var runsRightToLeft: Bool {
        var count = LetterCount()
        for inline in self where !count.isDecided { count.add(inline) }
        return count.beginsRightToLeft && count.rightToLeft > count.others
    }
}

/// Letters by the way they run.
private struct LetterCount {
    var rightToLeft = 0
    var others = 0
    var beginsRightToLeft = false

    /// Whether words whose first letter is like this one can no longer run from right to left.
    var isDecided: Bool { others > 0 && !beginsRightToLeft }

    mutating func add(_ inline: Inline) {
        switch inline {
        case .text(let text):
            for scalar in text.words.unicodeScalars {
                if isDecided { return }
                add(scalar)
            }
        case .strong(let words), .emphasis(let words), .link(let words, _):
            for word in words { add(word) }
        case .lineBreak, .note: break
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.isRightToLeft {
            if rightToLeft + others == 0 { beginsRightToLeft = true }
            rightToLeft += 1
        } else if scalar.isASCII ? scalar.isLetter : scalar.properties.isAlphabetic {
            others += 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is of a script written from right to left (Unicode 15, Bidi_Class R and AL, by
    /// block).
    public var isRightToLeft: Bool {
        switch value {
        case 0..<0x0590: false
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
            0x1E800...0x1EFFF:
            true
        default: false
        }
    }

    fileprivate var isLetter: Bool { (0x61...0x7A).contains(value | 0x20) }
}
