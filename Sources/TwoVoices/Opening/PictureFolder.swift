import Diagnostics
import Documents
import Pictures

/// The folder of our own pictures: SVG files, and a table of what each means.
struct PictureFolder: Sendable {
    let folder: Folder

    init(_ folder: Folder) { self.folder = folder }

    /// Every picture of the table; each is drawn when it is asked for.
    ///
    /// - Throws: All that is wrong with the table, and pictures that it does not name, at once.
    func library() throws(Problems) -> PictureLibrary {
        guard folder.exists else { return PictureLibrary() }
        let table = folder.path(of: "README.md")
        let rows = try PictureTable.meanings(try FileReader.text(at: table), file: table)
        let problems = try unnamed(among: Set(rows.map(\.word)), in: table)
        guard problems.isEmpty else { throw Problems(problems) }
        let places = Dictionary(rows.map { ($0.word, $0.place) }) { first, _ in first }
        return PictureLibrary(rows.map { ($0.word, $0.meaning) }) { word throws(Problems) in
            try drawing(word, named: places[word] ?? Place(file: table))
        }
    }

    private func drawing(_ word: String, named place: Place) throws(Problems) -> Drawing {
        let path = folder.path(of: word + ".svg")
        guard Folder.kind(of: path) != nil else {
            throw Problems(StudioProblem.noDrawing(word, at: place))
        }
        return try SVGReader.drawing(try FileReader.bytes(at: path), file: path).drawing
    }

    /// A picture without a meaning would be nothing to a blind reader.
    private func unnamed(among words: Set<String>, in table: String) throws(Problems) -> [Problem] {
        try folder.names()
            .filter { $0.hasSuffix(".svg") && !words.contains(String($0.dropLast(4))) }
            .map { StudioProblem.noMeaning($0, in: table) }
    }
}
