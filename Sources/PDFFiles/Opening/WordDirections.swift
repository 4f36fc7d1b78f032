import PDFSyntax

/// In which direction the words of pages are read, as their operators set them (ISO 32000-1, 9.4.4):
/// how many bytes of strings for each quarter turn. A landscape table is often set on its side on an
/// upright page.
struct WordDirections {
    private let file: OpenFile
    /// Of each form, by its number, as it is before it is placed.
    private var forms: [Int: QuarterTurns] = [:]
    /// Bytes of forms that may still be looked into.
    private var budget = 64 << 20
    /// Whether a picture stands among the operators, or may stand where nobody looked.
    private(set) var mayHavePictures = false

    init(_ file: OpenFile) { self.file = file }

    /// A page with fewer says nothing about itself: a number, a heading, the name of an axis.
    private static let fewestLetters = 40
    private static let deepestForm = 12
    /// Packed, in bytes; unpacked it may have a thousand times as many.
    private static let longestForm = 64 << 10

    /// How a page has to be turned, in degrees clockwise, for most of its words to be read from left
    /// to right; nil where too few words say so, or no direction has most of them.
    mutating func reading(of page: PDFObject) -> Int? {
        guard let content = page.pageContent else {
            mayHavePictures = true
            return nil
        }
        let words = turns(in: content, page["Resources"], depth: 0)
        guard let most = words.most, words.all >= Self.fewestLetters else { return nil }
        return 90 * most
    }

    private mutating func turns(
        in content: [UInt8], _ resources: PDFObject?, depth: Int
    ) -> QuarterTurns {
        var state = WordState(), shown = QuarterTurns()
        var lexer = PDFLexer(content), operands = WordOperands()
        while let token = lexer.token() {
            guard case .word(let range) = token else {
                operands.add(token)
                continue
            }
            switch TextOperator(content[range]) {
            case .operand: continue
            case .show, .showLine, .showSpacedLine:
                if let turn = state.turn { shown[turn] += operands.letters }
            case .form:
                guard let name = operands.name else { break }
                let form = resources?["XObject"]?[lexer.name(name)]
                let inside = turns(of: form, in: resources, depth: depth + 1)
                if let page = state.page.quarterTurn { shown.add(inside, turned: page) }
            case .inlineImage:
                mayHavePictures = true
                lexer.skipInlineImage()
            case let operation: state.run(operation, operands)
            }
            operands.removeAll()
        }
        return shown
    }

    private mutating func turns(
        of form: PDFObject?, in resources: PDFObject?, depth: Int
    ) -> QuarterTurns {
        guard let form, form.isStream, form["Subtype"]?.name == "Form" else {
            return QuarterTurns()
        }
        if let known = forms[form.id] { return known }
        // Nothing comes of a form that shows itself.
        forms[form.id] = QuarterTurns()
        let matrix = form["Matrix"]?.numbers.flatMap { Matrix($0) } ?? .identity
        guard depth < Self.deepestForm, budget > 0,
            form["Length"]?.integer ?? 0 <= Self.longestForm, let content = form.content
        else {
            mayHavePictures = true
            return QuarterTurns()
        }
        budget -= content.count
        let inside = turns(in: content, form["Resources"] ?? resources, depth: depth)
        var placed = QuarterTurns()
        if let turn = matrix.quarterTurn { placed.add(inside, turned: turn) }
        forms[form.id] = placed
        return placed
    }
}

/// Letters for each quarter turn counterclockwise: from left to right, upwards, on their head,
/// downwards.
private struct QuarterTurns {
    private var letters = [0, 0, 0, 0]

    var all: Int { letters.reduce(0, +) }

    /// The turn of more than half.
    var most: Int? { letters.firstIndex { $0 * 2 > all } }

    subscript(turn: Int) -> Int {
        get { letters[turn & 3] }
        set { letters[turn & 3] = newValue }
    }

    mutating func add(_ others: QuarterTurns, turned: Int) {
        for turn in 0..<4 { self[turn + turned] += others[turn] }
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
    private(set) var page = Matrix.identity
    private var line = Matrix.identity
    private var size = 1.0
    private var scale = 1.0
    private var saved: [(page: Matrix, size: Double, scale: Double)] = []
    /// Saved beyond the deepest.
    private var unsaved = 0

    /// Viewers allow 28 (ISO 32000-1, annex C).
    private static let deepest = 1_000

    var turn: Int? {
        var letters = Matrix.identity
        (letters.a, letters.d) = (size * scale, size)
        return letters.then(line).then(page).quarterTurn
    }

    mutating func run(_ operation: TextOperator, _ operands: WordOperands) {
        switch operation {
        case .save: save()
        case .restore: restore()
        case .transform:
            if let matrix = Matrix(operands.numbers) { page = matrix.then(page) }
        case .beginText: line = .identity
        case .place: line = Matrix(operands.numbers) ?? line
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
