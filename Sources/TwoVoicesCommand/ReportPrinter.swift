import Diagnostics
import TwoVoices

/// Tells what came of a job: files on standard output, problems on standard error.
struct ReportPrinter {
    /// Options that every command with a report takes.
    static let options = [
        Option("json", nil, "one report as JSON on standard output"),
        Option("show-values", nil, "shows the lines of a case file as they are, not masked"),
    ]

    let asJSON: Bool
    private var problems: ProblemPrinter

    /// Prints as a command line asks. The files of these folders of templates are no case's; whatever
    /// else a problem is about may be a case, or a file of passwords, by whatever name.
    init(_ arguments: Arguments, templates: [String]) {
        asJSON = arguments.has("json")
        let open = templates.flatMap { folder in
            ["Documents", "Parts", "Words", "Pictures", "Rules", "Styles"].map {
                "\(folder)/\($0)/"
            }
        }
        problems = ProblemPrinter(showsValues: arguments.has("show-values")) { file in
            !open.contains { file.hasPrefix($0) }
        }
    }

    /// Writes the report; when all is well, says what is done, if anything, on standard error.
    mutating func print(_ report: Report, done: String? = nil) -> Exit {
        var exit: Exit = report.problems.isEmpty ? .made : .problems
        if asJSON {
            if !Stream.output.write(report.json()) { exit = Stream.unwritable() }
            return exit
        }
        if !Stream.output.write(made(report) + lengths(report)) { exit = Stream.unwritable() }
        for problem in report.problems + report.warnings {
            Stream.error.write(problems.words(for: problem) + "\n")
        }
        let summary = summary(of: report) ?? done
        if let summary { Stream.error.write(summary + "\n") }
        return exit
    }

    /// One line a file: its pages last, where it has any.
    private func made(_ report: Report) -> String {
        report.made.filter { $0.path != "-" }.map { file in
            "made  \(file.path)" + (file.pages.map { "  \(counted($0, "page"))" } ?? "") + "\n"
        }.joined()
    }

    /// One line a court paper: how many pages it has of how many it may have.
    private func lengths(_ report: Report) -> String {
        report.lengths.map { length in
            "pages  \(length.evidence)  \(length.pages) of \(length.most)"
                + (length.isKept ? "" : ", too many")
                + (length.isConfirmed ? "" : " (unconfirmed)") + "\n"
        }.joined()
    }

    private func summary(of report: Report) -> String? {
        guard !report.problems.isEmpty || !report.warnings.isEmpty else { return nil }
        let counts = [(report.problems.count, "problem"), (report.warnings.count, "warning")]
        let codes = Set((report.problems + report.warnings).map(\.code)).sorted()
        return counts.filter { $0.0 > 0 }.map { counted($0, $1) }.joined(separator: ", ")
            + " (\(codes.joined(separator: ", "))); `twovoices explain CODE` tells more"
    }

    private func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
