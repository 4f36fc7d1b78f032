import PDFSyntax

/// How the next words stand.
struct WordState {
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
