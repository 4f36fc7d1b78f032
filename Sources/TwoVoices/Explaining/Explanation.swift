/// What the code of a problem stands for, for `twovoices explain`.
public struct Explanation: Sendable, Equatable {
    /// As problems carry it: `unknown-key`.
    public let code: String
    /// What is the matter, in a few words.
    public let title: String
    /// What it means, in a sentence or two.
    public let means: String
    /// What to do about it.
    public let mend: String
    /// Lines that show it, or how it is mended; empty where words are enough.
    public let example: [String]

    /// Every problem that the program knows, sorted by code.
    public static let all: [Explanation] = pages.flatMap(read).sorted { $0.code < $1.code }

    /// The explanation of a code; nil where no problem has it.
    public static func of(_ code: String) -> Explanation? { all.first { $0.code == code } }

    /// The explanations of each room's problems; how they are written is told at `read`.
    private static let pages = [
        casePage, practicePage, templatePage, picturePage, pagesPage, rulesPage, bundlesPage,
        filesPage,
    ]

    /// A page has an entry for each code: a line of `## code: title`, what it means, `> ` and what
    /// to do, and lines of example that are indented by four spaces.
    static func read(_ page: String) -> [Explanation] {
        page.components(at: "## ").map { entry in
            let lines = entry.split(separator: "\n")
            let head = lines.first?.split(separator: ":", maxSplits: 1) ?? []
            let rest = lines.dropFirst()
            func joined(_ lines: some Sequence<Substring>) -> String {
                lines.joined(separator: " ")
            }
            return Explanation(
                code: String(head.first ?? ""), title: String(head.last?.dropFirst() ?? ""),
                means: joined(rest.filter { !$0.hasPrefix("> ") && !$0.hasPrefix("    ") }),
                mend: joined(rest.filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }),
                example: rest.filter { $0.hasPrefix("    ") }.map { String($0.dropFirst(4)) })
        }
    }
}

extension String {
    /// The stretches that begin in lines with a mark, without it.
    fileprivate func components(at mark: String) -> [String] {
        var found: [String] = []
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(mark) {
                found.append(String(line.dropFirst(mark.count)))
            } else if let last = found.indices.last {
                found[last] += "\n" + line
            }
        }
        return found
    }
}
