import Diagnostics
import TwoVoices

extension Command {
    static let deadlines = Command(
        name: "deadlines", usage: "CASE [--as text|ics] [--as-of DATE]",
        means: "Lists what is due when, why, and whether it was kept.",
        options: [
            Option("as", "FORMAT", "text, or ics for a calendar; nobody is named in it"),
            Option("as-of", "DATE", "the day that counts as today, as YYYY-MM-DD"),
        ] + Folders.options + ReportPrinter.options,
        run: { (arguments) throws(WrongUsage) in
            guard let path = arguments.words.first else {
                throw .missing("the case", "twovoices deadlines Templates/Cases/reed")
            }
            if let extra = arguments.words.dropFirst().first { throw .tooMany(extra) }
            let format = arguments["as"] ?? "text"
            guard ["text", "ics"].contains(format) else {
                throw .unknownWord(format, for: "--as", known: ["text", "ics"])
            }
            if let day = arguments["as-of"], !Rendering.isDay(day) { throw .noSuchDate }
            return Self.tell(path, asCalendar: format == "ics", arguments)
        })

    private static func tell(
        _ path: String, asCalendar: Bool, _ arguments: Arguments
    ) -> Exit {
        do throws(Problems) {
            let studio = try Folders.studio(arguments)
            let list = try studio.deadlines(
                of: try studio.readCase(at: path).value, asOf: arguments["as-of"])
            if asCalendar {
                return Stream.output.write(list.calendar) ? .made : Stream.unwritable()
            }
            if arguments.has("json") { return written(list.json) }
            if list.isEmpty { Stream.error.write("nothing is due: no rule finds its event\n") }
            return written(list.text)
        } catch {
            var printer = ReportPrinter(arguments, templates: [Folders.templates(arguments)])
            return printer.print(Report(error))
        }
    }
}
