import Diagnostics

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
    private var resources: [String: PDFValue]
    private var depth = 0

    /// Forms that were shown: one that shows another ten times, twelve deep, would have no end.
    private var forms = 0

    private static let deepestForm = 12
    private static let mostForms = 10_000

    init(resources: [String: PDFValue]) { self.resources = resources }

    mutating func read(_ content: [UInt8], in objects: inout PDFObjects) throws(Problems) {
        var lexer = PDFLexer(content, readsReferences: false)
        var operands: [PDFValue] = []
        while let value = lexer.next() {
            guard case .keyword(let operation) = value else {
                operands.append(value)
                continue
            }
            guard !Self.draws(operation) else {
                operands.removeAll(keepingCapacity: true)
                continue
            }
            switch operation {
            case "BI": skipInlineImage(&lexer)
            case "Do": try show(form: operands.first?.name, in: &objects)
            case "Tf": try setFont(operands, in: &objects)
            default: run(operation, operands, objects)
            }
            operands.removeAll(keepingCapacity: true)
        }
    }

    /// Operators of one letter draw lines and colours, except those that keep a state or show text.
    private static func draws(_ operation: String) -> Bool {
        guard operation.utf8.count == 1, let letter = operation.utf8.first else { return false }
        return letter | 0x20 != UInt8(ascii: "q") && letter > UInt8(ascii: "'")
    }

    private mutating func run(
        _ operation: String, _ operands: [PDFValue], _ objects: PDFObjects
    ) {
        switch operation {
        case "q": saved.append(state)
        case "Q": state = saved.popLast() ?? state
        case "cm": if let matrix = Matrix(operands) { state.page = matrix.then(state.page) }
        case "BT": (line, place) = (.identity, .identity)
        case "Td", "TD", "Tm", "T*": moveLine(operation, operands)
        case "Tc", "Tw", "Tz", "TL": set(operation, operands.first?.number ?? 0)
        case "Tj", "TJ", "'", "\"": show(operation, operands)
        case "BMC", "BDC": begin(operands, objects)
        case "EMC":
            _ = marks.popLast()
            text.begin(sequence: marks.last?.number)
        default: break
        }
    }

    private mutating func moveLine(_ operation: String, _ operands: [PDFValue]) {
        let numbers = operands.compactMap(\.number)
        switch operation {
        case "Tm": line = Matrix(operands) ?? line
        case "T*": line = line.moved(0, -state.leading)
        default:
            guard numbers.count == 2 else { return }
            if operation == "TD" { state.leading = -numbers[1] }
            line = line.moved(numbers[0], numbers[1])
        }
        place = line
    }

    private mutating func set(_ operation: String, _ value: Double) {
        switch operation {
        case "Tc": state.characterSpacing = value
        case "Tw": state.wordSpacing = value
        case "Tz": state.scale = value / 100
        default: state.leading = value
        }
    }

    private mutating func setFont(
        _ operands: [PDFValue], in objects: inout PDFObjects
    ) throws(Problems) {
        guard operands.count == 2, let name = operands[0].name, let size = operands[1].number
        else { return }
        state.size = size
        let known = objects.object(resources["Font"]).entries
        state.font = try objects.font(known[name])
    }

    private mutating func begin(_ operands: [PDFValue], _ objects: PDFObjects) {
        var properties = operands.last?.dictionary
        if operands.count == 2, let name = operands[1].name {
            let known = objects.object(resources["Properties"]).entries
            properties = objects.object(known[name]).entries
        }
        // What lies within a sequence without a number belongs to the one around it, except an
        // artifact.
        let tag = operands.first?.name, outer = marks.last
        let number = properties?["MCID"]?.integer ?? (tag == "Artifact" ? nil : outer?.number)
        let isReversed = tag == "ReversedChars" || outer?.isReversed ?? false
        marks.append(MarkedSequence(number: number, isReversed: isReversed))
        text.begin(sequence: number)
    }

    private mutating func show(_ operation: String, _ operands: [PDFValue]) {
        if operation == "'" || operation == "\"" { moveLine("T*", []) }
        if operation == "\"", operands.count == 3 {
            state.wordSpacing = operands[0].number ?? 0
            state.characterSpacing = operands[1].number ?? 0
        }
        guard let font = state.font else { return }
        if marks.last?.isReversed ?? false {
            showReversed(operands.last?.array ?? operands.suffix(1), in: font)
        } else if let items = operands.last?.array {
            show(items, in: font)
        } else {
            show(operands.suffix(1), in: font)
        }
    }

    /// Shows what is read from the right: the characters of one operation are turned round, while
    /// operations follow one another as they are read (14.8.2.3.3).
    private mutating func showReversed(_ items: [PDFValue], in font: PDFFont) {
        var words: [UInt8] = [], distance = 0.0
        for item in items.reversed() {
            if let string = item.string {
                let (width, codes) = font.show(string, into: &words, isReversed: true)
                distance += advance(width, codes, string, font)
            } else if let number = item.number {
                distance -= number * state.size * state.scale / 1000
            }
        }
        let matrix = place.then(state.page)
        let end = (x: matrix.e + matrix.a * distance, y: matrix.f + matrix.b * distance)
        text.add(
            words, from: end, to: (matrix.e, matrix.f),
            height: abs(state.size) * (abs(matrix.d) + abs(matrix.b)), isReversed: true)
        place = place.moved(distance, 0)
    }

    /// How far a string moves the pen.
    private func advance(
        _ width: Double, _ codes: Int, _ string: [UInt8], _ font: PDFFont
    ) -> Double {
        let spaces = font.isComposite ? 0 : string.count { $0 == 32 }
        let spacing =
            Double(codes) * state.characterSpacing + Double(spaces) * state.wordSpacing
        return (width * state.size / 1000 + spacing) * state.scale
    }

    /// Shows strings, and moves by the numbers between them. What stands apart within one
    /// operation is parted, too: some writers have no spaces.
    private mutating func show(_ items: some Sequence<PDFValue>, in font: PDFFont) {
        let matrix = place.then(state.page)
        let height = abs(state.size) * (abs(matrix.d) + abs(matrix.b))
        let unit = state.size * state.scale / 1000
        var distance = 0.0
        var open: (words: [UInt8], start: Double) = ([], 0)
        func point(_ x: Double) -> (x: Double, y: Double) {
            (matrix.e + matrix.a * x, matrix.f + matrix.b * x)
        }
        for item in items {
            if let string = item.string {
                let (width, codes) = font.show(string, into: &open.words)
                distance += advance(width, codes, string, font)
            } else if let number = item.number {
                let isGap = abs(number) > 150
                if isGap {
                    text.add(
                        open.words, from: point(open.start), to: point(distance),
                        height: height)
                    open.words.removeAll(keepingCapacity: true)
                }
                distance -= number * unit
                if isGap { open.start = distance }
            }
        }
        text.add(open.words, from: point(open.start), to: point(distance), height: height)
        place = place.moved(distance, 0)
    }

    private func skipInlineImage(_ lexer: inout PDFLexer) {
        while let value = lexer.next() {
            if case .keyword("ID") = value { break }
        }
        let end = lexer.bytes.firstRange(of: "EI", from: lexer.position) ?? lexer.bytes.count
        lexer.move(to: end + 2)
    }

    /// Shows a form XObject (8.10), whose operators are run as if they stood here.
    private mutating func show(
        form name: String?, in objects: inout PDFObjects
    ) throws(Problems) {
        let known = objects.object(resources["XObject"]).entries
        guard let name, let number = known[name]?.reference, depth < Self.deepestForm,
            objects.objects[number]?.entries["Subtype"]?.name == "Form"
        else { return }
        let form = objects.objects[number]?.entries ?? [:]
        let (outer, before) = (resources, state)
        let own = objects.object(form["Resources"]).entries
        if !own.isEmpty { resources = own }
        if let matrix = Matrix(objects.resolved(form["Matrix"]).array ?? []) {
            state.page = matrix.then(state.page)
        }
        forms += 1
        guard forms <= Self.mostForms else { throw Problems(.tooLarge) }
        depth += 1
        try read(try objects.data(of: number), in: &objects)
        depth -= 1
        (resources, state) = (outer, before)
    }
}
