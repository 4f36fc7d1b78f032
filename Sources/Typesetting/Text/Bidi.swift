import CFriBidi

/// Which way text runs (UAX #9).
enum Bidi {
    /// Whether a language is written from right to left.
    static func isRightToLeft(_ language: String) -> Bool {
        let parts = language.lowercased().split(separator: "-")
        if parts.contains("arab") || parts.contains("hebr") || parts.contains("nkoo") {
            return true
        }
        if parts.contains("latn") || parts.contains("guru") { return false }
        let main = parts.first.map(String.init) ?? ""
        return ["ar", "ur", "fa", "he", "yi", "ps", "ckb", "sd", "ug", "dv"].contains(main)
    }

    /// Embedding levels; nil where all text runs the way of the paragraph and nothing turns round.
    static func levels(of scalars: [Unicode.Scalar], isRightToLeft: Bool) -> [UInt8]? {
        let mayTurn = isRightToLeft || scalars.contains { $0.value >= 0x0590 && turns($0) }
        guard mayTurn, !scalars.isEmpty else { return nil }
        let codes = scalars.map(\.value), count = FriBidiStrIndex(scalars.count)
        var types = [FriBidiCharType](repeating: FriBidiCharType(0), count: codes.count)
        fribidi_get_bidi_types(codes, count, &types)
        var brackets = [FriBidiBracketType](repeating: 0, count: codes.count)
        fribidi_get_bracket_types(codes, count, types, &brackets)
        var levels = [FriBidiLevel](repeating: 0, count: codes.count)
        var base = FriBidiParType(isRightToLeft ? 0x111 : 0x110)
        guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) != 0
        else { return nil }
        return levels.map { UInt8(clamping: max(0, Int($0))) }
    }

    /// Scripts from right to left, and the marks that ask for it.
    private static func turns(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// The order in which items of these levels stand on the line, from the left (rule L2).
    static func visualOrder(of levels: [UInt8]) -> [Int] {
        var order = Array(levels.indices)
        guard let highest = levels.max(), highest > 0 else { return order }
        for level in stride(from: highest, through: 1, by: -1) {
            var start = 0
            while start < order.count {
                var end = start
                while end < order.count, levels[order[end]] >= level { end += 1 }
                if end > start { order[start..<end].reverse() }
                start = end + 1
            }
        }
        return order
    }
}
