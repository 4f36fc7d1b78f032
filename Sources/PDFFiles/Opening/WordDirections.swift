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
    /// Packed, in bytes.
    private static let longestForm = 64 << 10
    /// What to look into a form costs beside its bytes.
    private static let formCost = 1 << 10

    /// What is found on a page: how it has to be turned, in degrees clockwise, for most of its words to
    /// be read from left to right, nil where too few words say so, or others contradict; and what its
    /// marked content says beside what it shows.
    mutating func words(of page: PDFObject) -> (reading: Int?, unseen: String) {
        guard let content = page.pageContent else {
            mayHavePictures = true
            return (nil, "")
        }
        var words = ShownWords(on: PageSheet(page).box)
        if page["Annots"]?.count ?? 0 > 0 { words.drawings = .max }
        look(through: content, page["Resources"], from: .identity, &words)
        return (words.reading.map { 90 * $0 }, words.unseen)
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
            case .beginMarked: read(operands, lexer, resources, &words)
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
            let content = form.content(packedAtMost: Self.longestForm)
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

    /// What marked content is called in place of what it shows, or beside it (14.9.3 to 14.9.5); its
    /// properties stand here, or among the resources.
    private func read(
        _ operands: WordOperands, _ lexer: PDFLexer, _ resources: PDFObject?,
        _ words: inout ShownWords
    ) {
        for (key, string) in operands.texts where Self.sayings.contains(lexer.name(key)) {
            var bytes: [UInt8] = []
            lexer.append(string, to: &bytes)
            words.say(pdfText(bytes))
        }
        guard operands.names == 2, let name = operands.name,
            let named = resources?["Properties"]?[lexer.name(name)]
        else { return }
        for key in Self.sayings { if let said = named[key]?.text { words.say(said) } }
    }

    private static let sayings = ["ActualText", "Alt", "E"]

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
