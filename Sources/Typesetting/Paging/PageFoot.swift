/// The foot of a page: footnotes that are called for on it, and what did not fit the page before.
struct PageFoot {
    /// Their lines by their numbers.
    var notes: [Int: [NotesLayout.Line]] = [:]
    /// How long the line over them is.
    let ruleWidth: Double
    /// What has still to be placed, in order.
    private var waiting: [NotesLayout.Line] = []
    /// How far down the words of the page reach.
    private var reached = 0.0
    /// How much room the footnotes of this page take.
    private(set) var height = 0.0
    /// Where the line over them stands; nil where there are none on this page.
    private(set) var rule: Double?

    private static let gap = Double.millimetres(5)

    init(rule width: Double) { ruleWidth = width }

    /// Whether the document has no footnotes.
    var isIdle: Bool { notes.isEmpty }
    var isWaiting: Bool { !waiting.isEmpty }

    /// How much room the footnotes of some words would take besides those that are there.
    func room(for strip: Strip) -> Double {
        strip.stamps.reduce(0) { room, stamp in
            guard case .call(let number) = stamp else { return room }
            return room + (notes[number] ?? []).reduce(0) { $0 + $1.height }
        }
    }

    /// The same with the air above them, which the first alone asks for.
    func whole(_ room: Double) -> Double { room > 0 && height == 0 ? room + Self.gap : room }

    mutating func call(_ number: Int) {
        let lines = notes[number] ?? []
        height += whole(lines.reduce(0) { $0 + $1.height })
        waiting += lines
    }

    mutating func reach(_ y: Double) { reached = max(reached, y) }

    /// The lines that have room below the words, each with its place; the first of an empty page
    /// always has.
    mutating func placed(top: Double, bottom: Double) -> [(NotesLayout.Line, Double)] {
        rule = nil
        let room = bottom - max(reached, top) - Self.gap
        var fitting = 0, used = 0.0
        while fitting < waiting.count {
            let next = used + waiting[fitting].height
            guard next <= room || (fitting == 0 && reached <= top) else { break }
            (fitting, used) = (fitting + 1, next)
        }
        guard fitting > 0 else { return [] }
        rule = bottom - used - Self.gap / 2
        var y = bottom - used
        let lines = waiting.prefix(fitting).map { line in
            defer { y += line.height }
            return (line, y)
        }
        waiting.removeFirst(fitting)
        return lines
    }

    /// What is left over takes no more than half of the next page, so that words get on.
    mutating func endPage(room: Double) {
        reached = 0
        let left = waiting.reduce(0) { $0 + $1.height }
        height = left > 0 ? min(left + Self.gap, room / 2) : 0
    }
}
