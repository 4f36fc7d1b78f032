import Diagnostics
import TwoVoices

extension Command {
    static let check = Command(
        name: "check", usage: "CASE… | TEMPLATES… [--strict]",
        means: "Finds all that is wrong with cases, or with folders of templates, at once.",
        options: [Option("strict", nil, "warnings are errors")] + Folders.options
            + ReportPrinter.options,
        run: { (arguments) throws(WrongUsage) in
            guard !arguments.words.isEmpty else {
                throw .missing("a case or a folder of templates", "twovoices check Templates")
            }
            return Self.check(arguments)
        })

    private static func check(_ arguments: Arguments) -> Exit {
        var report = Report()
        var templates = [Folders.templates(arguments)]
        for path in arguments.words {
            var path = path
            while path.count > 1, path.hasSuffix("/") { path.removeLast() }
            if let found = Studio.templateFolder(of: path) { templates.append(found) }
            let found = found(at: path, arguments)
            report.take(found.problems, strict: arguments.has("strict"))
            report.take(found.lengths)
        }
        var printer = ReportPrinter(arguments, templates: templates)
        return printer.print(report, done: "nothing to mend")
    }

    private static func found(
        at path: String, _ arguments: Arguments
    ) -> (problems: [Problem], lengths: [PaperLength]) {
        do throws(Problems) {
            if let templates = Studio.templateFolder(of: path) {
                let all = try Folders.studio(arguments, templates: templates).checkTemplates()
                return (path == templates ? all : all.filter { $0.place?.file == path }, [])
            }
            return try Folders.studio(arguments).checkCase(at: path)
        } catch {
            return (error.all, [])
        }
    }
}
