import Casework
import Diagnostics

extension Edition {
    /// Where in the case file a character stands first, among what this reader sees in this voice.
    ///
    /// A character may be of the template's making: then there is no such place.
    public func place(of character: Unicode.Scalar) -> Place? {
        var first: Place?
        root.forEachRecord { record in
            for (_, entry) in record.fields {
                for said in entry.saying(in: self)
                where said.text.pieces.contains(where: { $0.holds(character) }) {
                    first = min(first ?? said.place, said.place)
                }
            }
        }
        return first
    }
}

extension Entry {
    /// What it says to a reader, and where; records that stand in it speak for themselves.
    fileprivate func saying(in edition: Edition) -> [(text: Prose, place: Place)] {
        switch value {
        case .text(let prose): return [(prose, place)]
        case .wording(let wording):
            let words = wording.words(in: edition.voice, language: edition.language)
            return words.map { [($0, $0.place ?? place)] } ?? []
        case .picture(.file(_, let alternative)): return [(Prose(alternative), place)]
        case .list(let entries): return entries.flatMap { $0.saying(in: edition) }
        case .table(let rows): return rows.flatMap { $0.entry.saying(in: edition) }
        default: return []
        }
    }
}

extension Prose.Piece {
    fileprivate func holds(_ character: Unicode.Scalar) -> Bool {
        if case .words(let words) = self { words.unicodeScalars.contains(character) } else { false }
    }
}
