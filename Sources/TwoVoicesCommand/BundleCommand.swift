import Diagnostics
import TwoVoices

extension Command {
    static let bundle = Command(
        name: "bundle", usage: "CASE --hearing ID --for READER [--to DIR] [--previous MANIFEST]",
        means: "Puts a reader's copy of the court bundle together, numbered, linked and checked.",
        options: [
            Option("hearing", "ID", "the hearing that it is for"),
            Option("for", "READER", "a person's id, or a group such as court or legal"),
            Option("to", "DIR", "where files go, Output unless given"),
            Option("previous", "MANIFEST", "keeps every number of an earlier bundle"),
            Option("passwords", "FILE", "what opens locked exhibits, by evidence"),
            Option("draft", nil, "takes in papers that cannot be made yet as pages that say so"),
            Option("strict", nil, "warnings are errors"),
        ] + Folders.options + ReportPrinter.options,
        run: { (arguments) throws(WrongUsage) in
            let wish = try BundleWish(arguments)
            if let extra = arguments.words.dropFirst().first { throw .tooMany(extra) }
            var printer = ReportPrinter(arguments, templates: [Folders.templates(arguments)])
            do throws(Problems) {
                let studio = try Folders.studio(arguments), line = ProgressLine(arguments)
                let file = try studio.readCase(at: arguments.words[0])
                let report = studio.bundle(file, wish, tell: line.show)
                line.erase()
                return printer.print(report)
            } catch {
                return printer.print(Report(error))
            }
        })
}

extension BundleWish {
    /// What a command line wishes for.
    init(_ arguments: Arguments) throws(WrongUsage) {
        let example = "twovoices bundle Templates/Cases/reed --hearing irh --for court"
        guard !arguments.words.isEmpty else { throw .missing("the case", example) }
        guard let hearing = arguments["hearing"] else { throw .missing("--hearing ID", example) }
        guard let reader = arguments["for"] else { throw .missing("--for READER", example) }
        self.init(hearing: hearing, for: reader)
        if let folder = arguments["to"] { self.folder = folder }
        previous = arguments["previous"]
        passwords = arguments["passwords"]
        isDraft = arguments.has("draft")
        isStrict = arguments.has("strict")
    }
}
