/// Texts of a document that were shaped, the last some hundred of them.
///
/// Much is set more than once: at several sizes until it fits, and again on the fridge sheet and on
/// cards.
struct ShapedTexts {
    private static let most = 512
    private var known: [TextKey: ShapedText] = [:]

    /// The text of these spans, which `shape` makes where it is not known.
    mutating func text(
        _ spans: [TextSpan], isRightToLeft: Bool, shape: () -> ShapedText
    ) -> ShapedText {
        let key = TextKey(spans, isRightToLeft: isRightToLeft)
        if var text = known[key] {
            text.looks = spans.map(\.look)
            return text
        }
        let text = shape()
        if known.count == Self.most { known.removeAll(keepingCapacity: true) }
        known[key] = text
        return text
    }
}

/// What makes two texts of a document shape alike, whosever their words are.
///
/// Text that is equal only by normal form is another one, so that bytes are compared.
private struct TextKey: Hashable {
    private let bytes: [UInt8]
    /// Made once: a text is looked for, put in, and put in again where there are more of them.
    private let hash: Int

    init(_ spans: [TextSpan], isRightToLeft: Bool) {
        bytes = Self.bytes(of: spans, isRightToLeft)
        var hasher = Hasher()
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        hash = hasher.finalize()
    }

    private static func bytes(of spans: [TextSpan], _ isRightToLeft: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(spans.reduce(1) { $0 + $1.words.utf8.count + 16 })
        bytes.append(isRightToLeft ? 1 : 0)
        for span in spans {
            bytes.append(contentsOf: span.words.utf8)
            // No UTF-8 has this byte: nobody's words are taken for what follows.
            bytes.append(0xFF)
            bytes.append(span.look.isBold ? 1 : 0)
            bytes.append(contentsOf: span.look.language.utf8)
            guard let note = span.look.note else { continue }
            bytes.append(0xFF)
            withUnsafeBytes(of: note.share.bitPattern) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    static func == (one: TextKey, other: TextKey) -> Bool {
        one.hash == other.hash && one.bytes == other.bytes
    }
}
