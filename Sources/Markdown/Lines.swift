/// Markdown as it grows, line by line, each behind the marks of the quotes and items it lies in.
struct Lines {
    private(set) var bytes: [UInt8] = []
    /// What lines begin with, outermost first: one for each quote and item that is open.
    private var prefixes = [""]
    /// What the next line begins with, once: the marks of quotes and items that have just begun.
    private var opening: String?
    private var isAfterBlock = false

    /// Writes the lines of one block, after an empty line where another stands above.
    mutating func block(_ text: [UInt8]) {
        separate()
        let newline = UInt8(ascii: "\n")
        for line in text.split(separator: newline, omittingEmptySubsequences: false) {
            append(line)
        }
        isAfterBlock = true
    }

    /// Begins a quote or an item: `first` opens its first line, `rest` indents the others.
    ///
    /// Items of a tight list follow each other without an empty line.
    mutating func open(first: String, rest: String, isTight: Bool = false) {
        if isTight { isAfterBlock = false }
        separate()
        let outer = prefixes.last ?? ""
        opening = (opening ?? outer) + first
        prefixes.append(outer + rest)
    }

    /// Ends what was opened last; its mark stands even if it is empty.
    mutating func close() {
        if opening != nil { append([]) }
        if prefixes.count > 1 { prefixes.removeLast() }
        isAfterBlock = true
    }

    private mutating func separate() {
        if isAfterBlock { append([]) }
        isAfterBlock = false
    }

    private mutating func append(_ line: ArraySlice<UInt8>) {
        let prefix = opening ?? prefixes.last ?? ""
        opening = nil
        bytes.append(contentsOf: prefix.utf8)
        bytes.append(contentsOf: line)
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        bytes.append(UInt8(ascii: "\n"))
    }
}
