import Documents

/// What the office is told of a bundle: every point of the rules, and all that somebody should look
/// at.
public struct CheckReport: Sendable, Equatable {
    /// How a point stands.
    public enum State: String, Sendable {
        case kept, broken
        /// A person has to look.
        case open
    }

    /// One thing that was found.
    public struct Finding: Sendable, Equatable {
        /// How it stands.
        public var state: State
        /// The rule, or what was found, in a sentence.
        public var says: String
        /// What was counted or seen.
        public var detail: String
        /// Where the rule stands; empty for what no rule asks.
        public var source: String
        /// Whether the source was read.
        public var isConfirmed: Bool

        /// A finding.
        public init(
            _ state: State, _ says: String, detail: String = "", source: String = "",
            isConfirmed: Bool = true
        ) {
            self.state = state
            self.says = says
            self.detail = detail
            self.source = source
            self.isConfirmed = isConfirmed
        }

        /// How a point of the rules stands.
        public init(_ state: State, _ point: CheckPoint, detail: String = "") {
            self.init(
                state, point.says, detail: detail, source: point.source.words,
                isConfirmed: point.source.isConfirmed)
        }
    }

    /// Findings under a heading.
    public struct Group: Sendable, Equatable {
        /// What they are about.
        public var title: String
        /// In order.
        public var findings: [Finding]

        /// Findings.
        public init(_ title: String, _ findings: [Finding]) {
            self.title = title
            self.findings = findings
        }
    }

    /// The bundle's title.
    public var title: String
    /// In order; the most urgent first.
    public var groups: [Group]

    /// A report.
    public init(title: String, groups: [Group]) {
        self.title = title
        self.groups = groups.filter { !$0.findings.isEmpty }
    }

    /// Whether nothing is broken.
    public var isClean: Bool {
        groups.allSatisfy { $0.findings.allSatisfy { $0.state != .broken } }
    }

    /// `{"title","groups":[{"title","findings":[{"state","says","detail","source","confirmed"}]}]}`
    public var json: String {
        let groups = groups.map { group in
            let findings = group.findings.map { finding in
                "      {\"state\": \(quoted(finding.state.rawValue)), "
                    + "\"says\": \(quoted(finding.says)), \"detail\": \(quoted(finding.detail)), "
                    + "\"source\": \(quoted(finding.source)), "
                    + "\"confirmed\": \(finding.isConfirmed)}"
            }
            return "    {\"title\": \(quoted(group.title)), \"findings\": [\n"
                + findings.joined(separator: ",\n") + "\n    ]}"
        }
        return "{\n  \"title\": \(quoted(title)),\n  \"groups\": [\n"
            + groups.joined(separator: ",\n") + "\n  ]\n}\n"
    }

    /// The same as a document.
    public func document(_ front: FrontMatter) -> Document {
        var blocks: [Block] = [.heading(Heading(level: 1, words: words(title), anchor: "report"))]
        for (index, group) in groups.enumerated() {
            let anchor = "part-\(index + 1)"
            blocks.append(.heading(Heading(level: 2, words: words(group.title), anchor: anchor)))
            let rows = group.findings.map { finding in
                [finding.stateWords, finding.says, finding.detail, finding.sourceWords].map(words)
            }
            let header = ["State", "What", "Found", "Source"].map(words)
            blocks.append(.table(Table(header: header, rows: rows, hasRowHeadings: false)))
        }
        return Document(front: front, blocks: blocks)
    }

    private func words(_ text: String) -> [Inline] { [.text(Text(text, .data))] }
}

extension CheckReport.Finding {
    fileprivate var stateWords: String {
        switch state {
        case .kept: "kept"
        case .broken: "broken"
        case .open: "for a person"
        }
    }

    fileprivate var sourceWords: String {
        isConfirmed || source.isEmpty ? source : source + " (not confirmed)"
    }
}
