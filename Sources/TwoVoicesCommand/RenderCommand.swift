import Diagnostics
import TwoVoices

extension Command {
    static let render = Command(
        name: "render",
        usage: "CASE [DOCUMENT…] --for READER|all [--as html,md,pdf,ics] [--to DIR]",
        means: "Makes a reader's documents: every one that is for them, or those named; "
            + "conference is the pack for each chair at a meeting.",
        options: [
            Option("for", "READER", "a person's id, a group, or all"),
            Option("as", "FORMATS", "html, md, pdf, all three unless given; ics: a meeting's day"),
            Option("of", "ID", "the meeting, hearing or statement that the document is of"),
            Option("voice", "VOICE", "child, family or formal, else as suits the reader"),
            Option("language", "LANGUAGE", "such as cy, else as the reader prefers"),
            Option("to", "DIR", "where files go, Output unless given; - for standard output"),
            Option("as-of", "DATE", "the day that counts as today, as YYYY-MM-DD"),
            Option("style", "STYLE", "the page style of a PDF"),
            Option("standard", "STANDARD", "what a PDF conforms to: ua1-a2a (usual) or ua2-a4"),
            Option("lock", "FILE", "locks PDFs with the password in the file's first line"),
            Option("draft", nil, "marks gaps instead of refusing them"),
            Option("strict", nil, "warnings are errors"),
        ] + Folders.options + ReportPrinter.options,
        run: { (arguments) throws(WrongUsage) in
            let wish = try Rendering(arguments)
            return Self.render(arguments.words[0], wish, arguments)
        })

    private static func render(_ path: String, _ wish: Rendering, _ arguments: Arguments) -> Exit {
        var printer = ReportPrinter(arguments, templates: [Folders.templates(arguments)])
        do throws(Problems) {
            let studio = try Folders.studio(arguments), line = ProgressLine(arguments)
            let report = studio.render(try studio.readCase(at: path), wish, tell: line.show)
            line.erase()
            if let content = report.content, !Stream.output.write(content) {
                return Stream.unwritable()
            }
            return printer.print(report)
        } catch {
            return printer.print(Report(error))
        }
    }
}

extension Rendering {
    /// What a command line wishes for.
    init(_ arguments: Arguments) throws(WrongUsage) {
        guard !arguments.words.isEmpty else {
            throw .missing("the case", "twovoices render Templates/Cases/reed --for dana")
        }
        guard let reader = arguments["for"] else {
            throw .missing("--for READER", "twovoices render \(arguments.words[0]) --for dana")
        }
        self.init(for: reader)
        documents = Array(arguments.words.dropFirst())
        item = arguments["of"]
        language = arguments["language"]
        style = arguments["style"]
        isDraft = arguments.has("draft")
        isStrict = arguments.has("strict")
        formats = try Self.formats(arguments["as"])
        voice = try Self.voice(arguments["voice"])
        asOf = try Self.day(arguments["as-of"])
        standard = try Self.standard(arguments["standard"])
        lock = arguments["lock"]
        if lock != nil, arguments["as"] == nil { formats = [.pdf] }
        if let problem = contradiction {
            throw WrongUsage(message: problem.message, hint: problem.hint)
        }
        destination = try destination(arguments)
    }

    private static func formats(_ list: String?) throws(WrongUsage) -> [Format] {
        guard let list else { return Format.written }
        var formats: [Format] = []
        for word in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            guard let format = Format(ending: word) else {
                throw .unknownWord(word, for: "--as", known: Format.known.map(\.ending))
            }
            if !formats.contains(format) { formats.append(format) }
        }
        return formats
    }

    private static func voice(_ word: String?) throws(WrongUsage) -> Voice? {
        guard let word else { return nil }
        guard let voice = Voice(rawValue: word) else {
            throw .unknownWord(word, for: "--voice", known: Voice.allCases.map(\.rawValue))
        }
        return voice
    }

    private static func day(_ text: String?) throws(WrongUsage) -> String? {
        guard let text else { return nil }
        guard isDay(text) else { throw .noSuchDate }
        return text
    }

    private static func standard(_ word: String?) throws(WrongUsage) -> Standard {
        guard let word else { return .ua1a2a }
        guard let standard = Standard.archival.first(where: { $0.rawValue == word }) else {
            throw .unknownWord(
                word, for: "--standard", known: Standard.archival.map(\.rawValue))
        }
        return standard
    }

    private func destination(_ arguments: Arguments) throws(WrongUsage) -> Destination {
        guard let folder = arguments["to"] else { return .folder("Output") }
        guard folder == "-" else { return .folder(folder) }
        let isOne = documents.count == 1 && formats.count == 1 && reader != "all"
        guard isOne, !arguments.has("json") else { throw .oneOnly }
        return .caller
    }
}
