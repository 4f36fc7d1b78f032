import Diagnostics
import TwoVoices

/// A word after `twovoices`, and what it does.
struct Command: Sendable {
    let name: String
    /// What follows the name, as the help shows it.
    let usage: String
    /// What it does, in a sentence or two.
    let means: String
    let options: [Option]
    let run: @Sendable (Arguments) throws(WrongUsage) -> Exit

    static let all = [
        render, bundle, batch, check, deadlines, list, new, explain, schema, completion, version,
    ]
}

extension Command {
    /// Does what a command line asks; the program's own name comes first in it.
    static func run(_ line: [String]) -> Exit {
        let words = Array(line.dropFirst())
        do throws(WrongUsage) {
            return try dispatch(words)
        } catch {
            let isForPrograms = words.prefix { $0 != "--" }.contains("--json")
            if isForPrograms {
                Stream.output.write(Report(Problems(error.problem)).json())
            } else {
                let hint = error.hint.isEmpty ? "" : "\n  " + error.hint
                Stream.error.write("error: \(error.message)\(hint)\n")
            }
            return .wrongUsage
        }
    }

    private static func help(_ name: String?) throws(WrongUsage) -> Exit {
        if let name, !all.contains(where: { $0.name == name }) {
            throw .unknownCommand(name, all.map(\.name))
        }
        return Help.show(name)
    }

    private static func dispatch(_ words: [String]) throws(WrongUsage) -> Exit {
        guard let name = words.first else {
            Stream.error.write(Help.text)
            return .wrongUsage
        }
        switch name {
        case "--help", "-h", "help": return try help(words.dropFirst().first)
        case "--version": return try version.run(Arguments(words.dropFirst(), knowing: []))
        default: break
        }
        guard let command = all.first(where: { $0.name == name }) else {
            throw name.hasPrefix("-")
                ? .unknownOption(name, ["help", "version"])
                : .unknownCommand(name, all.map(\.name))
        }
        let arguments = try Arguments(
            words.dropFirst(), knowing: command.options + [Help.option])
        return arguments.has("help") ? Help.show(name) : try command.run(arguments)
    }
}
