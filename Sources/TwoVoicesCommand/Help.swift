/// What `--help` says.
enum Help {
    static let option = Option("help", nil, "tells this")

    /// Writes the help of a command, or of all.
    static func show(_ name: String?) -> Exit {
        let command = Command.all.first { $0.name == name }
        return Stream.output.write(command.map(text) ?? text) ? .made : Stream.unwritable()
    }

    static let text = """
        twovoices: one case file, told in two voices

        \(Command.all.map { "  twovoices \($0.name)" + ($0.usage.isEmpty ? "" : " " + $0.usage) }.joined(separator: "\n"))

        \(Command.all.map { "\(padded($0.name, to: 12))\($0.means)" }.joined(separator: "\n"))

        `twovoices COMMAND --help` tells the options of each.
        It ends with 0 when all was made, 1 for problems in a case or a template or a leak that was
        stopped, 2 for a wrong command line, 70 for a mistake of its own.

        """

    private static func text(_ command: Command) -> String {
        let options = command.options + [option]
        let names = options.map { "--" + $0.name + ($0.value.map { " " + $0 } ?? "") }
        let width = (names.map(\.count).max() ?? 0) + 2
        let rows = zip(names, options).map { "  \(padded($0, to: width))\($1.means)" }
        return """
            usage: twovoices \(command.name)\(command.usage.isEmpty ? "" : " " + command.usage)

            \(command.means)

            \(rows.joined(separator: "\n"))

            """
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
