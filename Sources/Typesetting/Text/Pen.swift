/// What was set last in a line, and where.
struct Pen {
    /// About as many glyphs as a run may have.
    let room: Int
    var look: Int?
    var face: Int?
    var isRightToLeft = false
    /// Whether it stands amid words from right to left in a line from left to right.
    private(set) var isTurned = false
    /// The right edge of what was set last.
    var x = 0.0
    /// The right edge of the words that are turned.
    private(set) var turnEnd = 0.0
    /// What is being set, and whose it is; it becomes a mark when something else follows.
    var run: GlyphRun?
    /// Whether something is being set whose glyphs alone tell what it says.
    var isPlain: Bool {
        guard let run else { return false }
        return run.actualText == nil
    }
    private var owner = Mark.Owner.artifact(.layout)

    init(room: Int) { self.room = room }

    /// Begins what goes on until something else follows; it has no glyphs yet.
    mutating func beginRun(_ run: consuming GlyphRun, of owner: Mark.Owner) {
        run.glyphs.reserveCapacity(room)
        self.run = run
        self.owner = owner
    }

    mutating func endRun(in strip: inout Strip) {
        if let run = run.take() { strip.marks.append(Mark(.glyphs(run), owner)) }
    }

    mutating func move(_ look: Int, upTo end: Double, level: UInt8) {
        if level > 0 { turnEnd = isTurned ? max(turnEnd, end) : end }
        self.look = look
        isTurned = level > 0
        isRightToLeft = level & 1 == 1
    }
}
