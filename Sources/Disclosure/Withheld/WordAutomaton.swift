/// Finds many runs of words in a text in one pass (Aho and Corasick, 1975).
package struct WordAutomaton: Sendable {
    private struct Step: Hashable {
        var node: Int
        var word: Int
    }

    private var vocabulary: [UInt64: Int] = [:]
    /// A bit for each word of the vocabulary, by the end of its number: most words of a text have
    /// none and need no look at the vocabulary (Bloom, 1970).
    private var bits = [UInt64](repeating: 0, count: 256)
    private var steps: [Step: Int] = [:]
    /// For each node: its parent and word, where it falls back to, and which runs end there.
    private var origins: [Step] = [Step(node: 0, word: -1)]
    private var fallbacks: [Int] = [0]
    private var ends: [[Int]] = [[]]
    /// How many runs were added.
    package private(set) var count = 0

    package init() {}

    /// Adds a run of words, as `SplitText` numbers them; runs are numbered in the order in which they are added.
    package mutating func add(_ run: [UInt64]) {
        var node = 0
        for word in run {
            let number = vocabulary[word] ?? vocabulary.count
            vocabulary[word] = number
            bits[Self.place(of: word)] |= Self.bit(of: word)
            node = child(of: node, by: number)
        }
        ends[node].append(count)
        count += 1
    }

    private static func place(of word: UInt64) -> Int { Int(word >> 6 & 255) }

    private static func bit(of word: UInt64) -> UInt64 { 1 << (word & 63) }

    private mutating func child(of node: Int, by word: Int) -> Int {
        let step = Step(node: node, word: word)
        if let child = steps[step] { return child }
        steps[step] = origins.count
        origins.append(step)
        fallbacks.append(0)
        ends.append([])
        return origins.count - 1
    }

    /// Computes the fallbacks, once all runs are added.
    package mutating func link() {
        for node in byDepth() where origins[node].node != 0 {
            let target = next(after: fallbacks[origins[node].node], by: origins[node].word)
            fallbacks[node] = target
            ends[node] += ends[target]
        }
    }

    /// The nodes except the root, those nearer to it first.
    private func byDepth() -> [Int] {
        var depths = [0]
        for origin in origins.dropFirst() { depths.append(depths[origin.node] + 1) }
        var levels: [[Int]] = []
        for node in origins.indices.dropFirst() {
            while levels.count < depths[node] { levels.append([]) }
            levels[depths[node] - 1].append(node)
        }
        return levels.flatMap(\.self)
    }

    private func next(after node: Int, by word: Int) -> Int {
        var node = node
        while true {
            if let child = steps[Step(node: node, word: word)] { return child }
            if node == 0 { return 0 }
            node = fallbacks[node]
        }
    }

    /// The numbers of the runs that stand in the text.
    package func found(in words: [UInt64]) -> Set<Int> {
        guard count > 0 else { return [] }
        var found: Set<Int> = []
        var node = 0
        for word in words {
            guard bits[Self.place(of: word)] & Self.bit(of: word) != 0,
                let number = vocabulary[word]
            else {
                node = 0
                continue
            }
            node = next(after: node, by: number)
            if !ends[node].isEmpty { found.formUnion(ends[node]) }
        }
        return found
    }
}
