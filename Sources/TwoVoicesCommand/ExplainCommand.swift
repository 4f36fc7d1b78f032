import TwoVoices

extension Command {
    static let explain = Command(
        name: "explain", usage: "[CODE]",
        means: "Tells what a problem's code means and what to do; without one, names them all.",
        options: [],
        run: { (arguments) throws(WrongUsage) in
            if let extra = arguments.words.dropFirst().first { throw .tooMany(extra) }
            guard let code = arguments.words.first else {
                return written(columns(Explanation.all.map { [$0.code, $0.title] }))
            }
            guard let found = Explanation.of(code) else {
                throw .unknownCode(code, Explanation.all.map(\.code))
            }
            return written(text(found))
        })

    private static func text(_ explanation: Explanation) -> String {
        let example = explanation.example.map { "  \($0)\n" }.joined()
        return "\(explanation.code): \(explanation.title)\n\n"
            + filled(explanation.means) + "\nWhat to do: " + filled(explanation.mend, from: 12)
            + (example.isEmpty ? "" : "\nFor example:\n\n\(example)")
    }

    /// Words in lines of at most 80 characters; the first begins so far to the right.
    private static func filled(_ words: String, from start: Int = 0) -> String {
        var text = ""
        var column = start
        for word in words.split(separator: " ") {
            if column > 0, !text.isEmpty {
                let fits = column + 1 + word.count <= 80
                text += fits ? " " : "\n"
                column = fits ? column + 1 : 0
            }
            text += word
            column += word.count
        }
        return text + "\n"
    }
}
