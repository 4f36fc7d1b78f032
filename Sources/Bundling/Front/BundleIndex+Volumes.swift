import Documents

/// A bundle of several files: its index says where each document is, and each file where the index is.
extension BundleIndex {
    /// One of the files.
    public struct Volume: Sendable, Equatable {
        /// Its name.
        public var file: String
        /// How many pages of documents it has, counted on from those of the volume before.
        public var pageCount: Int

        /// A volume.
        public init(file: String, pageCount: Int) {
            (self.file, self.pageCount) = (file, pageCount)
        }
    }

    /// "Volume 2 of 3".
    public func name(ofVolume index: Int) -> String { "Volume \(index + 1) of \(volumes.count)" }

    /// The numbers of the documents' pages in a volume.
    public func numbers(ofVolume index: Int) -> [PageNumber] {
        Array(allNumbers[pages(ofVolume: index)])
    }

    private var allNumbers: [PageNumber] { sections.flatMap(\.rows).flatMap(\.numbers) }

    /// Counted through all documents, from 0.
    private func pages(ofVolume index: Int) -> Range<Int> {
        let count = sections.flatMap(\.rows).reduce(0) { $0 + $1.numbers.count }
        let first = min(count, volumes.prefix(index).reduce(0) { $0 + $1.pageCount })
        return first..<min(count, first + volumes[index].pageCount)
    }

    /// What stands before the pages of a volume that is not the first: what it is, where the index
    /// is, and what is in it.
    ///
    /// - Parameters:
    ///   - index: the volume, from 0.
    ///   - indexPage: what is printed on the index's first page.
    ///   - front: what the volume says of itself.
    /// - Returns: the document.
    public func cover(
        ofVolume index: Int, indexPage: String, _ front: FrontMatter
    ) -> Document {
        var blocks = opening("\(title): \(name(ofVolume: index).lowercased())")
        let own = numbers(ofVolume: index)
        blocks.append(
            .paragraph(
                words("This is \(name(ofVolume: index).lowercased()): ")
                    + words(own.count == 1 ? "page " : "pages ") + data(own.span)
                    + words(". The index of the whole bundle is in volume 1, ")
                    + [.link(words: data(volumes[0].file), to: .bundlePage(indexPage))]
                    + words(
                        ". Keep the files in one folder, so that links lead from one to another.")
            ))
        let parts = entries.compactMap { $0.part(inVolume: index, of: own) }
        blocks.append(.heading(Heading(level: 2, words: words("In this volume"), anchor: "volume")))
        return Document(front: front, blocks: blocks + tables(of: parts))
    }

    /// Each with the volumes that it is in.
    func placed(_ entries: [Entry]) -> [Entry] {
        let ends = volumes.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.pageCount) }
            .dropFirst()
        var first = 0, volume = 0
        return entries.map { entry in
            var placed = entry
            let last = first + entry.row.numbers.count - 1
            while volume < volumes.count - 1, first >= ends[volume + 1] { volume += 1 }
            var found = [volume]
            while let next = found.last, next < volumes.count - 1, last >= ends[next + 1] {
                found.append(next + 1)
            }
            placed.volumes = found
            first = last + 1
            return placed
        }
    }

    /// A line and a table: which file has which pages.
    var volumeList: [Block] {
        let rows = volumes.enumerated().map { index, volume in
            [
                words("Volume \(index + 1)"), data(volume.file),
                [
                    .link(
                        words: data(numbers(ofVolume: index).span),
                        to: .bundlePage(numbers(ofVolume: index).first?.description ?? ""))
                ],
            ]
        }
        let header = ["Volume", "File", "Pages"].map(words)
        return [
            .heading(Heading(level: 2, words: words("Volumes"), anchor: "volumes")),
            .paragraph(
                words(
                    "This bundle is \(volumes.count) files. Keep them in one folder, under these "
                        + "names, so that links lead from one to another.")),
            .table(Table(header: header, rows: rows, hasRowHeadings: false)),
        ]
    }
}

extension BundleIndex.Entry {
    /// What of it is in a volume; nil where nothing is.
    fileprivate func part(
        inVolume index: Int, of numbers: [PageNumber]
    ) -> BundleIndex.Entry? {
        guard volumes.contains(index) else { return nil }
        var part = self
        let known = Set(numbers)
        part.volumes = []
        part.row.numbers = row.numbers.filter(known.contains)
        let goesOn = volumes.count > 1 && volumes.first != index
        if goesOn, row.title != nil {
            part.row.note = [row.note, "continued"].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return part
    }
}

extension [Int] {
    /// "2", "2–3".
    var span: String {
        guard let first, let last else { return "" }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }
}
