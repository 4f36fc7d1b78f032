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
        let found = withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count) { offsets in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { hard in
                let room = Int32(clamping: text.count)
                let count = tv_line_breaks(
                    language, text, room, offsets.baseAddress, hard.baseAddress, room)
                return (0..<max(0, Int(count))).map { index in
                    Opportunity(offset: Int(offsets[index]), isHard: hard[index] != 0)
                }
            }
        }
        guard !found.isEmpty else { return [Opportunity(offset: text.count, isHard: false)] }
        return found.filter { $0.isHard || !BoundSpace.stands(before: $0.offset, in: text) }
    }
}
