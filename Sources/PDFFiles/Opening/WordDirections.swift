import PDFSyntax

/// In which direction the words of pages are read, as their operators set them (ISO 32000-1, 9.4.4):
/// how many bytes of strings for each quarter turn. A landscape table is often set on its side on an
/// upright page.
struct WordDirections {
    private let file: OpenFile
    /// Of each form, by its number, as it was shown last.
    private var forms: [Int: (place: Matrix, words: ShownWords)] = [:]
    /// Those that are looked into now: nothing comes of a form that shows itself.
    private var open: Set<Int> = []
    /// Bytes of forms that may still be looked into.
    private var budget = 64 << 20
    /// Whether a picture stands among the operators, or may stand where nobody looked.
    private(set) var mayHavePictures = false

    init(_ file: OpenFile) { self.file = file }

    private static let deepestForm = 12
    /// Packed, in bytes; unpacked it may have a thousand times as many.
    private static let longestForm = 64 << 10
    /// What to look into a form costs beside its bytes.
    private static let formCost = 1 << 10

    /// How a page has to be turned, in degrees clockwise, for most of its words to be read from left
    /// to right; nil where too few words say so, or others contradict.
    mutating func reading(of page: PDFObject) -> Int? {
        guard let content = page.pageContent else {
            mayHavePictures = true
            return nil
        }
        var words = ShownWords(on: PageSheet(page).box)
        if page["Annots"]?.count ?? 0 > 0 { words.drawings = .max }
        look(through: content, page["Resources"], from: .identity, &words)
        return words.reading.map { 90 * $0 }
    }

    private mutating func look(
        through content: [UInt8], _ resources: PDFObject?, from place: Matrix,
        _ words: inout ShownWords
    ) {
        var state = WordState(place)
        var lexer = PDFLexer(content), operands = WordOperands()
        while let token = lexer.token() {
            guard case .word(let range) = token else {
                operands.add(token)
                continue
            }
            switch TextOperator(content[range]) {
            case .operand: continue
            case .show, .showLine, .showSpacedLine: words.show(operands.letters, as: state.letters)
            case .form:
                guard let name = operands.name else { break }
                let form = resources?["XObject"]?[lexer.name(name)]
                show(form, in: resources, at: state.page, &words)
            case .inlineImage:
                (mayHavePictures, words.drawings) = (true, .max)
                lexer.skipInlineImage()
            case .other: if Self.paints(content[range]) { words.draw(1) }
            case let operation: state.run(operation, operands)
            }
            operands.removeAll()
        }
    }

    private mutating func show(
        _ form: PDFObject?, in resources: PDFObject?, at place: Matrix, _ words: inout ShownWords
    ) {
        guard let form, form.isStream, form["Subtype"]?.name == "Form" else {
            return words.drawings = .max
        }
        if let known = forms[form.id], known.place == place { return words.add(known.words) }
        guard !open.contains(form.id) else { return }
        guard open.count < Self.deepestForm, budget > 0,
            form["Length"]?.integer ?? 0 <= Self.longestForm, let content = form.content
        else { return mayHavePictures = true }
        budget -= content.count + Self.formCost
        open.insert(form.id)
        var inside = ShownWords(on: words.sheet)
        let matrix = form["Matrix"]?.numbers.flatMap { Matrix($0) } ?? .identity
        look(through: content, form["Resources"] ?? resources, from: matrix.then(place), &inside)
        open.remove(form.id)
        forms[form.id] = (place, inside)
        words.add(inside)
    }

    /// Whether an operator paints a line or an area.
    private static func paints(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, let last = word.last else { return false }
        return switch word.count {
        case 1: "fFsSbB".utf8.contains(first)
        case 2 where last == UInt8(ascii: "*"): "fbB".utf8.contains(first)
        case 2: first == UInt8(ascii: "s") && last == UInt8(ascii: "h")
        default: false
        }
    }
}

/// The words of a page, by the quarter turns counterclockwise in which they stand: from left to
/// right, upwards, on their head, downwards. What stands aslant or in a mirror is none of them.
private struct ShownWords {
    /// Left, bottom, right, top of the page.
    let sheet: [Double]
    private var letters = [0, 0, 0, 0]
    /// Those of them that stand where no heading and no number of a page does.
    private var inside = [0, 0, 0, 0]
    /// How often lines and areas are painted; as often as can be where there are pictures or notes.
    var drawings = 0

    init(on sheet: [Double]) { self.sheet = sheet }

    /// A page with fewer says nothing about itself: a number, a heading, the name of an axis.
    private static let fewest = 40
    /// The same where words are all there is, in a frame at most, which is so many drawings.
    private static let fewestAlone = 8, frame = 8
    /// How much of a page is the margin above and the one below.
    private static let margin = 1 / 6.0
    /// A stamp beside so many letters contradicts nobody; so few are a stray number.
    private static let stamp = 60, stray = 6

    /// The turn of more than half, unless others stand among them, as beside the upright numbers of
    /// a chart whose columns have names on their side.
    var reading: Int? {
        let all = letters.reduce(0, +)
        guard all >= (drawings > Self.frame ? Self.fewest : Self.fewestAlone),
            let most = letters.firstIndex(where: { $0 * 2 > all })
        else { return nil }
        let others = inside.reduce(0, +) - inside[most]
        return others < max(Self.stray, all / Self.stamp) ? most : nil
    }

    mutating func show(_ count: Int, as matrix: Matrix) {
        guard let turn = matrix.quarterTurn else { return }
        letters[turn] += count
        // Above or below what, is as the words themselves stand.
        let (place, low, high) =
            turn % 2 == 0 ? (matrix.f, sheet[1], sheet[3]) : (matrix.e, sheet[0], sheet[2])
        let margin = (high - low) * Self.margin
        if place > low + margin, place < high - margin { inside[turn] += count }
    }

    mutating func add(_ others: ShownWords) {
        for turn in 0..<4 {
            letters[turn] += others.letters[turn]
            inside[turn] += others.inside[turn]
        }
        draw(others.drawings)
    }

    mutating func draw(_ count: Int) {
        let (sum, tooMany) = drawings.addingReportingOverflow(count)
        drawings = tooMany ? .max : sum
    }
}

/// What stands before an operator, as far as it matters here: an array may hold millions.
private struct WordOperands {
    private(set) var letters = 0
    private(set) var name: Range<Int>?
    /// At most six.
    private(set) var numbers: [Double] = []

    mutating func add(_ token: PDFToken) {
        switch token {
        case .number(let number):
            if numbers.count == 6 { numbers.removeAll(keepingCapacity: true) }
            numbers.append(number)
        case .literal(let range): letters += range.count
        case .hexadecimal(let range): letters += range.count / 2
        case .name(let range): name = range
        default: break
        }
    }

    mutating func removeAll() {
        (letters, name) = (0, nil)
        numbers.removeAll(keepingCapacity: true)
    }
}

/// How the next words stand.
private struct WordState {
    private(set) var page: Matrix
    private var line = Matrix.identity
    private var size = 1.0
    private var scale = 1.0
    private var saved: [(page: Matrix, size: Double, scale: Double)] = []
    /// Saved beyond the deepest.
    private var unsaved = 0

    /// Viewers allow 28 (ISO 32000-1, annex C).
    private static let deepest = 1_000

    init(_ page: Matrix) { self.page = page }

    /// How letters stand, and where their line begins, nearly: how far lines are apart is left out.
    var letters: Matrix {
        var letters = Matrix.identity
        (letters.a, letters.d) = (size * scale, size)
        return letters.then(line).then(page)
    }

    mutating func run(_ operation: TextOperator, _ operands: WordOperands) {
        switch operation {
        case .save: save()
        case .restore: restore()
        case .transform:
            if let matrix = Matrix(operands.numbers) { page = matrix.then(page) }
        case .beginText: line = .identity
        case .place: line = Matrix(operands.numbers) ?? line
        case .move, .moveAndLead:
            if let x = operands.numbers.first, let y = operands.numbers.last {
                line = line.moved(x, y)
            }
        case .font: size = operands.numbers.last ?? size
        case .scale: scale = operands.numbers.last.map { $0 / 100 } ?? scale
        default: break
        }
    }

    private mutating func save() {
        if saved.count < Self.deepest { saved.append((page, size, scale)) } else { unsaved += 1 }
    }

    private mutating func restore() {
        if unsaved > 0 {
            unsaved -= 1
        } else if let last = saved.popLast() {
            (page, size, scale) = last
        }
    }
}

extension Matrix {
    /// How many quarter turns counterclockwise it makes, nearly; nil where it turns by half of one or
    /// mirrors.
    fileprivate var quarterTurn: Int? {
        guard a * d - b * c > 0 else { return nil }
        if abs(a) > 2 * abs(b) { return a > 0 ? 0 : 2 }
        if abs(b) > 2 * abs(a) { return b > 0 ? 1 : 3 }
        return nil
    }
}
