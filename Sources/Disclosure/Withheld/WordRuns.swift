/// Finds which of many runs of words stand anywhere in a text.
///
/// Runs of one length are looked for together by a rolling hash (Karp and Rabin, 1987), so that
/// the time grows with the text and not with the number of runs.
struct WordRuns {
    private let runs: [Int: Set<[String]>]
    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(_ runs: [[String]]) {
        self.runs = Dictionary(grouping: Set(runs).filter { !$0.isEmpty }, by: \.count)
            .mapValues(Set.init)
    }

    func found(in texts: [[String]]) -> Set<[String]> {
        var numbers: [String: UInt64] = [:]
        func number(_ word: String) -> UInt64 {
            if let known = numbers[word] { return known }
            let next = UInt64(numbers.count + 1)
            numbers[word] = next
            return next
        }
        let coded = texts.map { $0.map(number) }
        var found: Set<[String]> = []
        for (length, wanted) in runs {
            let hashes = Dictionary(
                grouping: wanted.map { ($0, $0.map(number)) }, by: { Self.hash($0.1[...]) })
            for (text, codes) in zip(texts, coded) where codes.count >= length {
                Self.eachWindow(of: length, in: codes) { start, hash in
                    guard let candidates = hashes[hash] else { return }
                    let window = text[start..<(start + length)]
                    for (run, _) in candidates where window.elementsEqual(run) {
                        found.insert(run)
                    }
                }
            }
        }
        return found
    }

    private static func hash(_ codes: ArraySlice<UInt64>) -> UInt64 {
        codes.reduce(0) { $0 &* base &+ $1 }
    }

    private static func eachWindow(
        of length: Int, in codes: [UInt64], _ visit: (Int, UInt64) -> Void
    ) {
        let leading = (1..<max(length, 1)).reduce(UInt64(1)) { power, _ in power &* base }
        var hash = Self.hash(codes[..<length])
        visit(0, hash)
        for start in stride(from: 1, through: codes.count - length, by: 1) {
            hash = (hash &- codes[start - 1] &* leading) &* base &+ codes[start + length - 1]
            visit(start, hash)
        }
    }
}
