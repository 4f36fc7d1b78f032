import Glibc
import TwoVoices

extension Command {
    static let new = Command(
        name: "new", usage: "FOLDER",
        means: "Puts a small case with notes into a folder, to begin with.",
        options: ReportPrinter.options.filter { $0.name == "json" },
        run: { (arguments) throws(WrongUsage) in
            guard let folder = arguments.words.first, !folder.isEmpty else {
                throw .missing("the folder", "twovoices new my-case")
            }
            if let extra = arguments.words.dropFirst().first { throw .tooMany(extra) }
            var printer = ReportPrinter(arguments, templates: [])
            return printer.print(
                Studio.newCase(in: folder, asOf: today()),
                done: "change it, then: twovoices check \(folder)")
        })

    /// Where the user lives, as `YYYY-MM-DD`.
    private static func today() -> String {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        func digits(_ number: Int32, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        return digits(parts.tm_year + 1900, 4) + "-" + digits(parts.tm_mon + 1, 2) + "-"
            + digits(parts.tm_mday, 2)
    }
}
