import CLineBreak

/// Where lines may end (UAX #14, by ICU).
enum LineBreaks {
    /// A place after which a line may end, as an offset in UTF-16.
    struct Opportunity {
        var offset: Int
        /// The line must end here.
        var isHard: Bool
    }

    /// In rising order; the last is the end of the text.
    static func opportunities(in text: [UInt16], language: String) -> [Opportunity] {
        guard !text.isEmpty else { return [] }
        var offsets = [Int32](repeating: 0, count: text.count)
        var hard = [UInt8](repeating: 0, count: text.count)
        let count = tv_line_breaks(
            language, text, Int32(clamping: text.count), &offsets, &hard,
            Int32(clamping: offsets.count))
        guard count > 0 else { return [Opportunity(offset: text.count, isHard: false)] }
        return (0..<Int(count)).compactMap { index in
            let offset = Int(offsets[index]), isHard = hard[index] != 0
            let isBound = !isHard && BoundSpace.stands(before: offset, in: text)
            return isBound ? nil : Opportunity(offset: offset, isHard: isHard)
        }
    }
}
