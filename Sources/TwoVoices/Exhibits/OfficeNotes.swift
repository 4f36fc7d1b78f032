/// What of a paper its PDF does not show as whoever wrote it may have meant it.
enum OfficeNotes {
    /// Of a paper as flat OpenDocument text (ODF 1.3, part 3), which escapes what people wrote:
    /// these words never come of them.
    static func all(in flat: [UInt8]) -> [ExhibitNote] {
        var notes: [ExhibitNote] = []
        if flat.holds("<text:changed-region") { notes.append(.trackedChanges) }
        if flat.holds("<office:annotation ") { notes.append(.comments) }
        let hidden = ["text:display=\"none\"", "<text:hidden-text", "<text:hidden-paragraph"]
        if hidden.contains(where: flat.holds) { notes.append(.hiddenText) }
        let fields = ["<text:date ", "<text:time ", "<text:file-name"]
        if fields.contains(where: { changes($0, in: flat) }) { notes.append(.changingFields) }
        let links = ["<draw:image xlink:href=", "<text:section-source", "<draw:object xlink:href="]
        if links.contains(where: flat.holds) { notes.append(.linkedParts) }
        return notes
    }

    /// Whether there is such a field whose words are not fixed.
    private static func changes(_ field: String, in flat: [UInt8]) -> Bool {
        let words = Array(field.utf8), end = Array(">".utf8)
        var start = 0
        while let found = flat.position(of: words, from: start) {
            start = flat.position(of: end, from: found) ?? flat.count
            if !Array(flat[found..<start]).holds("text:fixed=\"true\"") { return true }
        }
        return false
    }
}
