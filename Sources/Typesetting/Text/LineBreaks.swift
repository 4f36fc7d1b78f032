import CLineBreak

/// Where lines may end (UAX #14, by ICU).
enum LineBreaks {
    /// A place after which a line may end, as an offset in UTF-16.
    struct Opportunity: Equatable {
        var offset: Int
        /// The line must end here.
        var isHard: Bool
    }

    /// In rising order; the last is the end of the text.
    ///
    /// ICU is asked for what is not plain words: on most pages for a tenth of the text.
    static func opportunities(in text: [UInt16], language: String) -> [Opportunity] {
        var breaks: [Opportunity] = []
        breaks.reserveCapacity(text.count / 4)
        var start = 0, told = 0, isSure = true
        while start < text.count {
            let word = PlainWord(in: text, from: start)
            if isSure, word.isWhole, word.endsSurely {
                if told < start { breaks += asked(text, told..<start, language) }
                breaks.append(Opportunity(offset: word.end, isHard: false))
                told = word.end
            }
            isSure = word.endsSurely
            start = word.end
        }
        if told < start { breaks += asked(text, told..<start, language) }
        breaks.removeAll { !$0.isHard && BoundSpace.stands(before: $0.offset, in: text) }
        return breaks
    }

    /// What ICU says of a part of a text, at whose end a line may end.
    static func asked(
        _ text: [UInt16], _ range: Range<Int>, _ language: String
    ) -> [Opportunity] {
        let part = Array(text[range]), room = Int32(clamping: part.count)
        let found = withUnsafeTemporaryAllocation(of: Int32.self, capacity: part.count) { offsets in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: part.count) { hard in
                let count = tv_line_breaks(
                    language, part, room, offsets.baseAddress, hard.baseAddress, room)
                return (0..<max(0, Int(count))).map { index in
                    Opportunity(
                        offset: range.lowerBound + Int(offsets[index]), isHard: hard[index] != 0)
                }
            }
        }
        return found.isEmpty ? [Opportunity(offset: range.upperBound, isHard: false)] : found
    }
}
