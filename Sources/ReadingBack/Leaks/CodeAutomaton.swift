import Disclosure

/// Finds telephone numbers and postcodes in bare letters and digits in one pass
/// (Aho and Corasick, 1975).
struct CodeAutomaton: Sendable {
    /// For each node, its 36 children by code, one node after the other; 0 where there is none.
    private var children: [Int] = Self.none
    private var fallbacks: [Int] = [0]
    private var ends: [[Int]] = [[]]
    private var lengths: [Int] = []

    private static let width = 36
    private static let none = [Int](repeating: 0, count: width)

    /// Adds a code of `a` to `z` and digits; codes are numbered in the order of adding.
    mutating func add(_ code: [UInt8]) {
        var node = 0
        for byte in code {
            guard let column = Self.column(byte) else { continue }
            let place = node * Self.width + column
            if children[place] == 0 {
                children[place] = fallbacks.count
                children += Self.none
                fallbacks.append(0)
                ends.append([])
            }
            node = children[place]
        }
        ends[node].append(lengths.count)
        lengths.append(code.count)
    }

    /// Makes every step lead somewhere, once all codes are added.
    mutating func link() {
        var queue = children[..<Self.width].filter { $0 != 0 }
        var index = 0
        while index < queue.count {
            let node = queue[index]
            index += 1
            ends[node] += ends[fallbacks[node]]
            for column in 0..<Self.width {
                let place = node * Self.width + column
                let child = children[place]
                let other = children[fallbacks[node] * Self.width + column]
                if child == 0 {
                    children[place] = other
                } else {
                    fallbacks[child] = other
                    queue.append(child)
                }
            }
        }
    }

    /// The numbers of the codes that stand in the text, from the edge of a word to another.
    func found(in text: SplitText) -> Set<Int> {
        guard !lengths.isEmpty else { return [] }
        var found: Set<Int> = []
        let marked = text.marked
        func isEdge(_ index: Int) -> Bool {
            index == marked.count || marked[index] & SplitText.edge != 0
        }
        var node = 0
        for (index, code) in marked.enumerated() {
            node = Self.column(code & ~SplitText.edge).map { children[node * Self.width + $0] } ?? 0
            guard !ends[node].isEmpty, isEdge(index + 1) else { continue }
            for end in ends[node] where isEdge(index + 1 - lengths[end]) { found.insert(end) }
        }
        return found
    }

    private static func column(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x61...0x7A: Int(byte) - 0x61 + 10
        default: nil
        }
    }
}
