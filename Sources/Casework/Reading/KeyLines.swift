/// On which lines the keys of a block stand. Most blocks have few, which are not worth hashing.
struct KeyLines {
    private var few: [(key: String, line: Int)] = []
    private var others: [String: Int] = [:]
    private static let mostFew = 12

    /// Notes a key; gives the line of the same key where it stands already.
    mutating func add(_ key: String, line: Int) -> Int? {
        let length = key.utf8.count
        if let known = few.first(where: { $0.key.utf8.count == length && $0.key == key }) {
            return known.line
        }
        if few.count < Self.mostFew {
            few.append((key, line))
            return nil
        }
        if let known = others[key] { return known }
        others[key] = line
        return nil
    }
}
