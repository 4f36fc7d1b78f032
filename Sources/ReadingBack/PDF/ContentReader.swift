import Diagnostics
import PDFSyntax

/// Marked content that is open (14.6).
private struct MarkedSequence {
    /// Nil for one without a number.
    var number: Int?
    /// Whether characters stand against the order of reading.
    var isReversed: Bool
}

/// Runs a page's operators as far as they show text (ISO 32000-1, 9.4).
struct ContentReader {
    private(set) var text = PageText()
    private var state = TextState()
    private var saved: [TextState] = []
    private var line = Matrix.identity
    private var place = Matrix.identity
    /// The marked content sequences that are open.
    private var marks: [MarkedSequence] = []
    private var resources: PDFDictionary
    private var depth = 0
    /// What a string holds; kept, so that not every string asks for memory.
    private var string: [UInt8] = []

    /// Forms that were shown: one that shows another ten times, twelve deep, would have no end.
    private var forms = 0

    private static let deepestForm = 12
    private static let mostForms = 10_000

    init(resources: PDFDictionary) { self.resources = resources }

    mutating func read(_ content: [UInt8], in objects: inout PDFObjects) throws(Problems) {
        var lexer = PDFLexer(content)
        var operands: [PDFToken] = []
        while let token = lexer.token() {
            guard case .word(let range) = token else {
                operands.append(token)
                continue
            }
            let operation = TextOperator(content[range])
            switch operation {
            case .operand: continue
            case .other: break
            case .inlineImage: lexer.skipInlineImage()
            case .form: try show(form: operands.first, in: lexer, &objects)
            case .font: try setFont(operands, in: lexer, &objects)
            case .beginMarked: begin(operands, in: lexer, objects)
            default: run(operation, operands, lexer)
            }
            operands.removeAll(keepingCapacity: true)
        }
    }

    private mutating func run(
        _ operation: TextOperator, _ operands: [PDFToken], _ lexer: PDFLexer
    ) {
        switch operation {
        case .save: saved.append(state)
        case .restore: state = saved.popLast() ?? state
        case .transform:
            if let matrix = Matrix(operands) { state.page = matrix.then(state.page) }
        case .beginText: (line, place) = (.identity, .identity)
        case .move, .moveAndLead, .place, .nextLine: moveLine(operation, operands)
        case .characterSpacing: state.characterSpacing = operands.first?.number ?? 0
        case .wordSpacing: state.wordSpacing = operands.first?.number ?? 0
        case .scale: state.scale = (operands.first?.number ?? 0) / 100
        case .leading: state.leading = operands.first?.number ?? 0
        case .show, .showLine, .showSpacedLine: show(operation, operands, lexer)
        case .endMarked:
            _ = marks.popLast()
            text.begin(sequence: marks.last?.number)
        default: break
        }
    }

    private mutating func moveLine(_ operation: TextOperator, _ operands: [PDFToken]) {
        switch operation {
        case .place: line = Matrix(operands) ?? line
        case .nextLine: line = line.moved(0, -state.leading)
        default:
            guard operands.count == 2, let x = operands[0].number, let y = operands[1].number
            else { return }
            if operation == .moveAndLead { state.leading = -y }
            line = line.moved(x, y)
        }
        place = line
    }

    private mutating func setFont(
        _ operands: [PDFToken], in lexer: PDFLexer, _ objects: inout PDFObjects
    ) throws(Problems) {
        guard operands.count == 2, case .name(let name) = operands[0],
            let size = operands[1].number
        else { return }
        state.size = size
        let known = objects.object(resources["Font"]).entries
        state.font = try objects.font(known[lexer.name(name)])
    }

    private mutating func begin(
        _ operands: [PDFToken], in lexer: PDFLexer, _ objects: PDFObjects
    ) {
        var tag: String?
        if case .name(let range)? = operands.first { tag = lexer.name(range) }
        // What lies within a sequence without a number belongs to the one around it, except an
        // artifact.
        let outer = marks.last
        let number =
            sequenceNumber(operands, lexer, objects)
            ?? (tag == "Artifact" ? nil : outer?.number)
        let isReversed = tag == "ReversedChars" || outer?.isReversed ?? false
        marks.append(MarkedSequence(number: number, isReversed: isReversed))
        text.begin(sequence: number, readAs: replacement(operands, lexer))
    }

    /// The `ActualText` of a property list; whatever else is said there is noted, too.
    private mutating func replacement(_ operands: [PDFToken], _ lexer: PDFLexer) -> String? {
        var replacement: String?
        for (token, next) in zip(operands, operands.dropFirst()) where next.isString {
            string.removeAll(keepingCapacity: true)
            lexer.append(next, to: &string)
            let words = pdfText(string)
            text.note(words)
            if case .name(let range) = token, lexer.name(range) == "ActualText" {
                replacement = words
            }
        }
        return replacement
    }

    /// The `MCID` of a property list, which stands here or is called by a name.
    private func sequenceNumber(
        _ operands: [PDFToken], _ lexer: PDFLexer, _ objects: PDFObjects
    ) -> Int? {
        if operands.count == 2, case .name(let name) = operands[1] {
            let known = objects.object(resources["Properties"]).entries
            return objects.object(known[lexer.name(name)]).entries["MCID"]?.integer
        }
        for (token, next) in zip(operands, operands.dropFirst()) {
            if case .name(let range) = token, case .number(let number) = next,
                lexer.bytes[range].elementsEqual("MCID".utf8)
            {
                return Int(exactly: number)
            }
        }
        return nil
    }

    private mutating func show(
        _ operation: TextOperator, _ operands: [PDFToken], _ lexer: PDFLexer
    ) {
        if operation != .show { moveLine(.nextLine, []) }
        if operation == .showSpacedLine, operands.count == 3 {
            state.wordSpacing = operands[0].number ?? 0
            state.characterSpacing = operands[1].number ?? 0
        }
        guard let font = state.font else { return }
        let items = operation == .show ? operands[...] : operands.suffix(1)
        if marks.last?.isReversed ?? false {
            showReversed(items, in: font, lexer)
        } else {
            show(items, in: font, lexer)
        }
    }

    /// Shows what is read from the right: the characters of one operation are turned round, while
    /// operations follow one another as they are read (14.8.2.3.3).
    private mutating func showReversed(
        _ items: ArraySlice<PDFToken>, in font: PDFFont, _ lexer: PDFLexer
    ) {
        var words: [UInt8] = [], distance = 0.0
        for item in items.reversed() {
            if let number = item.number {
                distance -= number * state.size * state.scale / 1000
            } else {
                distance += shownWidth(of: item, in: font, lexer, isReversed: true, &words)
            }
        }
        let matrix = place.then(state.page)
        let end = (x: matrix.e + matrix.a * distance, y: matrix.f + matrix.b * distance)
        text.add(
            words, from: end, to: (matrix.e, matrix.f),
            height: abs(state.size) * (abs(matrix.d) + abs(matrix.b)), isReversed: true)
        place = place.moved(distance, 0)
    }

    /// Adds what a string says to `words`, and gives how far it moves the pen.
    private mutating func shownWidth(
        of item: PDFToken, in font: PDFFont, _ lexer: PDFLexer, isReversed: Bool = false,
        _ words: inout [UInt8]
    ) -> Double {
        string.removeAll(keepingCapacity: true)
        lexer.append(item, to: &string)
        let (width, codes) = font.show(string, into: &words, isReversed: isReversed)
        let spaces =
            font.isComposite || state.wordSpacing == 0 ? 0 : string.count { $0 == 32 }
        let spacing =
            Double(codes) * state.characterSpacing + Double(spaces) * state.wordSpacing
        return (width * state.size / 1000 + spacing) * state.scale
    }

    /// Shows strings, and moves by the numbers between them. What stands apart within one
    /// operation is parted, too: some writers have no spaces.
    private mutating func show(
        _ items: ArraySlice<PDFToken>, in font: PDFFont, _ lexer: PDFLexer
    ) {
        let matrix = place.then(state.page)
        let height = abs(state.size) * (abs(matrix.d) + abs(matrix.b))
        let unit = state.size * state.scale / 1000
        var distance = 0.0
        var open: (words: [UInt8], start: Double) = ([], 0)
        func point(_ x: Double) -> (x: Double, y: Double) {
            (matrix.e + matrix.a * x, matrix.f + matrix.b * x)
        }
        for item in items {
            guard let number = item.number else {
                distance += shownWidth(of: item, in: font, lexer, &open.words)
                continue
            }
            let isGap = abs(number) > 150
            if isGap {
                text.add(
                    open.words, from: point(open.start), to: point(distance), height: height)
                open.words.removeAll(keepingCapacity: true)
            }
            distance -= number * unit
            if isGap { open.start = distance }
        }
        text.add(open.words, from: point(open.start), to: point(distance), height: height)
        place = place.moved(distance, 0)
    }

    /// Whether there is a text object in it, or a form that may hold one: drawings have neither.
    private static func mayShowText(_ content: [UInt8]) -> Bool {
        content.firstRange(of: "BT", from: 0) != nil || content.firstRange(of: "Do", from: 0) != nil
    }

    /// Shows a form XObject (8.10), whose operators are run as if they stood here.
    private mutating func show(
        form token: PDFToken?, in lexer: PDFLexer, _ objects: inout PDFObjects
    ) throws(Problems) {
        guard case .name(let name)? = token, depth < Self.deepestForm else { return }
        let known = objects.object(resources["XObject"]).entries
        guard let number = known[lexer.name(name)]?.reference,
            objects.objects[number]?.entries["Subtype"]?.name == "Form"
        else { return }
        let form = objects.objects[number]?.entries ?? PDFDictionary()
        let (outer, before) = (resources, state)
        let own = objects.object(form["Resources"]).entries
        if !own.isEmpty { resources = own }
        if let matrix = Matrix((objects.resolved(form["Matrix"]).array ?? []).compactMap(\.number))
        {
            state.page = matrix.then(state.page)
        }
        forms += 1
        guard forms <= Self.mostForms else { throw Problems(.tooLarge) }
        depth += 1
        let content = try objects.data(of: number)
        if Self.mayShowText(content) { try read(content, in: &objects) }
        depth -= 1
        (resources, state) = (outer, before)
    }
}
