/// How a file that is too large for whoever takes it becomes several.
public struct SplitPlan: Sendable {
    /// The file with all its pages, numbered already.
    public var whole: [UInt8]
    /// Printed on the pages of the whole, in order.
    public var numbers: [String]
    /// In order; together they hold the pages that are wanted, each in one of them.
    public var volumes: [Volume]

    /// One of the files.
    public struct Volume: Sendable {
        /// A file of ours with what stands before the pages. The volume says of itself what this one
        /// says: its title, its language, what it conforms to.
        public var base: [UInt8]
        /// Printed on the pages of the base.
        public var numbers: [String]
        /// What its own bookmarks call the pages of the base.
        public var title: String
        /// What bookmarks of the other volumes call it.
        public var label: String
        /// The name of its file, by which links of the others find it.
        public var name: String
        /// Pages of the whole, from 0.
        public var pages: Range<Int>

        /// A volume.
        public init(
            base: [UInt8], numbers: [String], title: String, label: String, name: String,
            pages: Range<Int>
        ) {
            (self.base, self.numbers, self.pages) = (base, numbers, pages)
            (self.title, self.label, self.name) = (title, label, name)
        }
    }

    /// A plan of these parts.
    public init(whole: [UInt8], numbers: [String], volumes: [Volume]) {
        (self.whole, self.numbers, self.volumes) = (whole, numbers, volumes)
    }
}

/// A page of one of the volumes.
struct VolumePlace: Equatable {
    let volume: Int
    /// From 0, those of the base counted.
    let page: Int
}

extension SplitPlan {
    /// Where each page of the whole goes that is wanted.
    var places: [Int: VolumePlace] {
        var places: [Int: VolumePlace] = [:]
        for (index, volume) in volumes.enumerated() {
            for (offset, page) in volume.pages.enumerated() {
                places[page] = VolumePlace(volume: index, page: volume.numbers.count + offset)
            }
        }
        return places
    }

    /// The printed numbers of a volume's pages.
    func numbers(of volume: Volume) -> [String] {
        volume.numbers
            + volume.pages.compactMap { numbers.indices.contains($0) ? numbers[$0] : nil }
    }
}
