/// Words that were shaped, found again by their letters; the glyphs of all stand in one row.
struct ShapedWords {
    private(set) var pieces: [ShapedWord.Piece] = []
    private(set) var glyphs = Glyphs()
    /// What pieces say whose glyphs alone do not tell.
    private(set) var actualTexts: [String] = []
    private var known = WordTable()
    private var styles: [WordStyle] = []

    /// A piece of a word that is not in the row yet.
    struct Drawn {
        var piece: ShapedWord.Piece
        var glyphs: Glyphs
        var actualText: String?

        /// Whether it looks the same in every document of this face.
        func isPlain(in face: Int) -> Bool {
            piece.face == face && !piece.hasStandIn && actualText == nil
        }
    }

    /// How many words there are.
    var count: Int { known.count }

    /// The number of a style in keys.
    mutating func number(of style: WordStyle) -> Int {
        if let number = styles.firstIndex(of: style) { return number }
        styles.append(style)
        return styles.count - 1
    }

    func word(_ key: WordKey, of text: [UInt16]) -> ShapedWord? { known.word(key, of: text) }

    /// Gives the segments of a text the words that are known, and says which have none yet.
    mutating func fill(_ text: inout ShapedText) -> [Int] {
        var others: [Int] = []
        var look = -1, isRightToLeft = false, style = 0
        for index in text.segments.indices {
            let segment = text.segments[index]
            if segment.look != look || segment.isRightToLeft != isRightToLeft {
                (look, isRightToLeft) = (segment.look, segment.isRightToLeft)
                style = number(of: text.style(of: segment))
            }
            let key = WordKey(text.units, segment.range, style: style)
            if let word = known.word(key, of: text.units) {
                text.segments[index].word = word
            } else {
                others.append(index)
            }
        }
        return others
    }

    /// Makes a word known; its pieces are in visual order.
    mutating func add(
        _ drawn: [Drawn], width: Double, inked: Double, _ key: WordKey, of text: [UInt16]
    ) -> ShapedWord {
        let first = pieces.count
        for one in drawn {
            var piece = one.piece
            (piece.glyphs, piece.further) = (one.glyphs.each.indices, one.glyphs.further.indices)
            append(piece, one.glyphs)
            guard let actualText = one.actualText else { continue }
            pieces[pieces.count - 1].actualText = actualTexts.count
            actualTexts.append(actualText)
        }
        let word = ShapedWord(pieces: first..<pieces.count, width: width, inked: inked)
        known.add(word, key, of: text)
        return word
    }

    /// Makes a word known that others have shaped, all in a face that has another number here.
    mutating func add(
        _ word: ShapedWord, of others: ShapedWords, inFace face: Int, _ key: WordKey,
        of text: [UInt16]
    ) -> ShapedWord {
        var own = word
        own.pieces = pieces.count..<pieces.count + word.pieces.count
        for index in word.pieces {
            var piece = others.pieces[index]
            piece.face = face
            append(piece, others.glyphs)
        }
        known.add(own, key, of: text)
        return own
    }

    /// Takes a piece over with its glyphs, which stand among others yet.
    private mutating func append(_ piece: ShapedWord.Piece, _ others: Glyphs) {
        var piece = piece
        let starts = (glyphs.each.count, glyphs.further.count)
        glyphs.append(piece.glyphs, further: piece.further, of: others)
        piece.glyphs = starts.0..<glyphs.each.count
        piece.further = starts.1..<glyphs.further.count
        pieces.append(piece)
    }
}
