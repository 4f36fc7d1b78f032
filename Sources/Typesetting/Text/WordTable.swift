/// Words found by their letters; the letters of all stand in one row.
struct WordTable {
    private struct Entry {
        var hash: UInt64
        var letters: Range<Int>
        var style: Int
        var word: ShapedWord
    }

    private var letters: [UInt16] = []
    private var entries: [Entry] = []
    /// The number of an entry where its hash says, or in the next slot that was free; -1 for none.
    /// They are as many as a power of two, and half of them at least are free.
    private var slots = [Int32](repeating: -1, count: 64)
    /// Nobody knows it before, so that no text can be written whose words all want the same slot
    /// (multiply-shift; Dietzfelbinger).
    private let factor = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

    /// How many words there are.
    var count: Int { entries.count }

    func word(_ key: WordKey, of text: [UInt16]) -> ShapedWord? {
        var slot = slot(of: key.hash)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if entries[number].hash == key.hash, entries[number].style == key.style,
                isSame(entries[number].letters, key.range, of: text)
            {
                return entries[number].word
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a word that is not there yet.
    mutating func add(_ word: ShapedWord, _ key: WordKey, of text: [UInt16]) {
        let start = letters.count
        for index in key.range { letters.append(text[index]) }
        entries.append(
            Entry(hash: key.hash, letters: start..<letters.count, style: key.style, word: word))
        guard entries.count * 2 > slots.count else { return place(entries.count - 1) }
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in entries.indices { place(number) }
    }

    private mutating func place(_ number: Int) {
        var slot = slot(of: entries[number].hash)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(clamping: number)
    }

    private func slot(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: (hash &* factor) >> (64 - slots.count.trailingZeroBitCount))
    }

    private func isSame(_ known: Range<Int>, _ range: Range<Int>, of text: [UInt16]) -> Bool {
        guard known.count == range.count else { return false }
        var other = range.lowerBound
        for index in known {
            guard letters[index] == text[other] else { return false }
            other += 1
        }
        return true
    }
}
