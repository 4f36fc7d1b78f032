import Diagnostics
import TwoVoices

extension Command {
    static let list = Command(
        name: "list", usage: "documents | readers CASE | fields | pictures | rules",
        means: "Names what there is to write and to render with.",
        options: Folders.options + ReportPrinter.options.filter { $0.name == "show-values" },
        run: { (arguments) throws(WrongUsage) in
            guard let what = arguments.words.first else {
                throw .missing("what to list", "twovoices list documents")
            }
            guard let list = Listing(rawValue: what) else {
                throw .unknownWord(what, for: "list", known: Listing.allCases.map(\.rawValue))
            }
            if let extra = arguments.words.dropFirst(list == .readers ? 2 : 1).first {
                throw .tooMany(extra)
            }
            if list == .readers, arguments.words.count < 2 {
                throw .missing("the case", "twovoices list readers Templates/Cases/reed")
            }
            return Self.show(list, arguments)
        })

    static let schema = Command(
        name: "schema", usage: "", means: "Gives the JSON Schema of a case file.", options: [],
        run: { (arguments) throws(WrongUsage) in
            if let extra = arguments.words.first { throw .tooMany(extra) }
            return Self.written(Studio.caseSchema)
        })

    static let version = Command(
        name: "version", usage: "", means: "Tells which version this is.", options: [],
        run: { (arguments) throws(WrongUsage) in
            if let extra = arguments.words.first { throw .tooMany(extra) }
            return Self.written("twovoices \(Studio.version)\n")
        })

    private enum Listing: String, CaseIterable { case documents, readers, fields, pictures, rules }

    private static func show(_ list: Listing, _ arguments: Arguments) -> Exit {
        do throws(Problems) {
            if list == .fields { return written(Studio.fieldList) }
            let studio = try Folders.studio(arguments)
            switch list {
            case .documents: return written(columns(try studio.documentList()))
            case .pictures: return written(columns(try studio.pictureList()))
            case .rules: return rules(try studio.ruleList())
            case .readers, .fields:
                let file = try studio.readCase(at: arguments.words[1]).value
                return written(columns(try studio.readerList(of: file)))
            }
        } catch {
            var printer = ReportPrinter(arguments, templates: [Folders.templates(arguments)])
            return printer.print(Report(error))
        }
    }

    private static func rules(_ rows: [[String]]) -> Exit {
        if rows.isEmpty { Stream.error.write("there are no rule packs in these templates\n") }
        return written(columns(rows))
    }

    /// Rows in columns as wide as their widest cell.
    static func columns(_ rows: [[String]]) -> String {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], cell.count)
            }
        }
        return rows.map { row in
            let cells = zip(row, widths).map { Help.padded($0, to: $1 + 2) }.joined()
            return cells.reversed().drop { $0 == " " }.reversed().map(String.init).joined() + "\n"
        }.joined()
    }

    static func written(_ text: String) -> Exit {
        Stream.output.write(text) ? .made : Stream.unwritable()
    }
}
