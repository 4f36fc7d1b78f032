/// Cuts a file of several documents into volumes that are each no larger than allowed: between
/// documents, and within one only where it alone is too large.
public struct VolumeCutter: Sendable {
    /// Of all pages.
    public var weights: PageWeights
    /// The pages of each document, in order and one behind the other.
    public var documents: [Range<Int>]
    /// The most bytes of a volume.
    public var most: Int
    /// Bytes of what stands before the pages of each volume.
    public var front: Int

    /// A page, from 0, that no volume can hold; nil where what stands before it is too large.
    public struct TooLarge: Error, Equatable {
        /// The page.
        public var page: Int?
        /// What a volume of it alone would have.
        public var bytes: Int
    }

    /// What is to be cut.
    public init(weights: PageWeights, documents: [Range<Int>], most: Int, front: Int) {
        (self.weights, self.documents) = (weights, documents)
        (self.most, self.front) = (most, front)
    }

    /// The pages of each volume.
    public func volumes() throws(TooLarge) -> [Range<Int>] {
        guard front <= most else { throw TooLarge(page: nil, bytes: front) }
        var volumes: [Range<Int>] = []
        var open = Load(front, at: documents.first?.lowerBound ?? 0)
        func close(at page: Int) {
            if page > open.first { volumes.append(open.first..<page) }
            open = Load(front, at: page)
        }
        for document in documents {
            if !fits(document, on: open), fits(document, on: Load(front, at: 0)) {
                close(at: document.lowerBound)
            }
            for page in document {
                if open.size(with: page, weights) > most { close(at: page) }
                open.take(page, weights)
                if open.size > most { throw TooLarge(page: page, bytes: open.size) }
            }
        }
        close(at: documents.last?.upperBound ?? 0)
        return volumes
    }

    private func fits(_ document: Range<Int>, on load: Load) -> Bool {
        var load = load
        for page in document {
            load.take(page, weights)
            if load.size > most { return false }
        }
        return true
    }

    /// Makes the pages of a volume so much heavier that it is never cut so again: it came out as
    /// large as is said.
    public mutating func correct(_ volume: Range<Int>, to bytes: Int) {
        var load = Load(front, at: 0)
        for page in volume { load.take(page, weights) }
        let missing = max(bytes, most) + most / 100 + 1 - load.size
        guard missing > 0, !volume.isEmpty else { return }
        for page in volume {
            weights.own[page] += (missing + volume.count - 1) / volume.count
        }
    }
}

/// A volume that is being filled.
private struct Load {
    let first: Int
    private(set) var size: Int
    private var held: Set<Int> = []

    init(_ size: Int, at first: Int) { (self.size, self.first) = (size, first) }

    func size(with page: Int, _ weights: PageWeights) -> Int {
        weights.shared[page].reduce(size + weights.own[page]) {
            held.contains($1) ? $0 : $0 + weights.sizes[$1]
        }
    }

    mutating func take(_ page: Int, _ weights: PageWeights) {
        size = size(with: page, weights)
        held.formUnion(weights.shared[page])
    }
}
