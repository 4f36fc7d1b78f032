/// What a file calls its pages (ISO 32000-1, 12.4.2). In the whole each page has the label that is
/// printed on it, so a file's own go into bookmarks: one for each run of pages.
struct OwnLabels {
    /// Pages from this one on, as the file's number tree has it.
    private struct Run {
        let prefix: String
        let style: String?
        let start: Int
        var pages: Range<Int>

        /// The label of one of its pages; nil where it has none.
        func label(_ page: Int) -> String? {
            let number = start + page - pages.lowerBound
            guard let style else { return prefix.isEmpty ? nil : prefix }
            return Self.numeral(number, style).map { prefix + $0 }
        }

        /// Whether another run counts on from this one.
        func goesOn(with other: Run) -> Bool {
            prefix == other.prefix && style == other.style && style != nil
                && other.start == start + pages.count
        }

        private static func numeral(_ number: Int, _ style: String) -> String? {
            guard number > 0 else { return nil }
            switch style {
            case "D": return String(number)
            case "R": return roman(number)?.uppercased()
            case "r": return roman(number)
            case "A": return letters(number)?.uppercased()
            case "a": return letters(number)
            default: return nil
            }
        }

        private static func roman(_ number: Int) -> String? {
            Roman.numbers.contains(number) ? Roman.numeral(number) : nil
        }

        /// a to z, then aa to zz.
        private static func letters(_ number: Int) -> String? {
            guard number <= 26 * 20 else { return nil }
            let letter = Character(Unicode.Scalar(UInt8(97 + (number - 1) % 26)))
            return String(repeating: letter, count: (number - 1) / 26 + 1)
        }
    }

    private let runs: [Run]
    /// Bytes of labels that are read: a file may name one long label for each of its pages.
    private static let longest = 1 << 20

    /// Of a file with so many pages.
    init(of file: OpenFile, pageCount: Int) {
        var found: [Int: Run] = [:], left = Self.longest
        if let tree = file.root["PageLabels"] {
            NameTree.walkNumbers(tree) { page, label in
                guard (0..<pageCount).contains(page), left > 0 else { return }
                let prefix = label["P"]?.text?.asOneLine ?? ""
                left -= prefix.utf8.count
                found[page] = Run(
                    prefix: prefix, style: label["S"]?.name,
                    start: min(max(label["St"]?.integer ?? 1, 0), 1 << 30),
                    pages: page..<page + 1)
            }
        }
        let starts = found.keys.sorted()
        var runs: [Run] = []
        for (start, end) in zip(starts, starts.dropFirst() + [pageCount]) {
            guard var run = found[start] else { continue }
            run.pages = start..<end
            if run.pages.count == 1 { run = Self.counted(run) }
            if let last = runs.last, last.goesOn(with: run) {
                runs[runs.count - 1].pages = last.pages.lowerBound..<end
            } else {
                runs.append(run)
            }
        }
        self.runs = runs
    }

    /// A label for one page that ends with its number: many programs write one for each page.
    private static func counted(_ run: Run) -> Run {
        let digits = String(run.prefix.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        guard run.style == nil, let number = Int(digits), String(number) == digits,
            number < 1 << 30
        else { return run }
        return Run(
            prefix: String(run.prefix.dropLast(digits.count)), style: "D", start: number,
            pages: run.pages)
    }

    /// One for each run; none where pages are only counted from 1.
    func bookmarks(to pages: [PDFObject]) -> [SourceBookmark] {
        let isPlain = runs.allSatisfy {
            $0.style == "D" && $0.prefix.isEmpty && $0.start == $0.pages.lowerBound + 1
        }
        guard !isPlain else { return [] }
        return runs.prefix(SourceBookmark.most).compactMap { run in
            let place = run.pages.lowerBound
            guard let first = run.label(place), let last = run.label(run.pages.upperBound - 1)
            else { return nil }
            let title = first == last ? "Own page \(first)" : "Own pages \(first) to \(last)"
            return SourceBookmark(
                title: title, target: .page(place, view: PageSheet(pages[place]).topView), depth: 0)
        }
    }
}

extension String {
    /// Its words with one space between them.
    var asOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
