import Diagnostics
import PDFFiles
import Pictures

/// Pictures of an exhibit that are finer than a court asks for.
struct FinePictures {
    /// Dots an inch.
    let most: Int

    /// A scan's own size is rounded: what is a hundredth finer than the limit keeps to it.
    func isFine(_ dots: Int) -> Bool { dots > most * 101 / 100 }

    /// The exhibit with those pictures in fewer dots that can be made so without harm, and what is
    /// told of them and of the others.
    func broughtDown(_ exhibit: Exhibit) -> Exhibit {
        guard let finest = exhibit.pages.finest, finest.contains(where: isFine),
            let placed = try? PictureProgram.pictures(of: exhibit.pdf),
            let made = try? exhibit.pdf.shrinking(sizes(of: placed), by: Self.packed)
        else { return exhibit }
        var pages = exhibit.pages, left = placed, notes = exhibit.notes
        let shrunk = placed.filter { picture in
            picture.object.map(made.pictures.contains) ?? false
        }
        if !shrunk.isEmpty {
            let now = try? PictureProgram.pictures(of: made.file)
            pages.finest = now.map { PlacedPicture.finest($0, pages: made.file.pages.count) }
            left = now ?? []
            let finest = shrunk.map(\.dots).max() ?? most
            notes.append(
                .broughtDown(pictures: made.pictures.count, from: finest, to: most))
        }
        notes += leftNotes(left.filter { isFine($0.dots) })
        return Exhibit(pdf: made.file, pages: pages, notes: notes, sha256: exhibit.sha256)
    }

    /// How many dots a picture keeps: so many as it has to have where it is printed largest.
    private func sizes(of placed: [PlacedPicture]) -> [Int: PictureSize] {
        var sizes: [Int: PictureSize] = [:], fine: Set<Int> = []
        for picture in placed {
            guard let object = picture.object else { continue }
            let size = picture.size(dots: most), known = sizes[object] ?? size
            sizes[object] = PictureSize(
                width: max(size.width, known.width), height: max(size.height, known.height))
            if isFine(picture.dots) { fine.insert(object) }
        }
        let given = Dictionary(
            placed.compactMap { picture in picture.object.map { ($0, picture) } },
            uniquingKeysWith: { first, _ in first })
        return sizes.filter { object, size in
            guard fine.contains(object), let picture = given[object] else { return false }
            return size.width * 101 / 100 < picture.width
                || size.height * 101 / 100 < picture.height
        }
    }

    private static let packed: PicturePacking = { picture, size in
        SampleShrinker.packed(
            picture.dots, (picture.width, picture.height), count: picture.samples,
            to: (size.width, size.height), isLossy: picture.isLossy)
    }

    private func leftNotes(_ pictures: [PlacedPicture]) -> [ExhibitNote] {
        [true, false].compactMap { isBlackAndWhite in
            let some = pictures.filter { ($0.bits == 1) == isBlackAndWhite }
            guard let dots = some.map(\.dots).max() else { return nil }
            let count = Set(some.compactMap(\.object)).count + some.count { $0.object == nil }
            return isBlackAndWhite
                ? .fineBlackAndWhite(pictures: count, dots: dots)
                : .fine(pictures: count, dots: dots)
        }
    }
}

extension PlacedPicture {
    /// The most dots an inch on each page; 0 where there is no picture.
    static func finest(_ pictures: [PlacedPicture], pages count: Int) -> [Int] {
        var finest = [Int](repeating: 0, count: count)
        for picture in pictures where finest.indices.contains(picture.page - 1) {
            finest[picture.page - 1] = max(finest[picture.page - 1], picture.dots)
        }
        return finest
    }

    /// How much of each page they take together.
    static func shares(_ pictures: [PlacedPicture], _ pages: [PageFacts]) -> [Double] {
        var shares = [Double](repeating: 0, count: pages.count)
        for picture in pictures where pages.indices.contains(picture.page - 1) {
            shares[picture.page - 1] += picture.share(of: pages[picture.page - 1]) ?? 0
        }
        return shares
    }
}
