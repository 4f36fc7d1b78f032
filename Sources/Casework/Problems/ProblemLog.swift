import Diagnostics

/// The problems of one file, as they are found.
struct ProblemLog {
    /// So many of one severity are kept; of a file that has more, the rest is not told.
    static let limit = 2_000

    let file: String
    private var errors: [Problem] = []
    private var warnings: [Problem] = []

    init(file: String) { self.file = file }

    var hasErrors: Bool { !errors.isEmpty }

    mutating func add(_ problem: CaseProblem, at position: Position) {
        add(problem, at: Place(file: file, line: position.line, column: position.column))
    }

    mutating func add(_ problem: CaseProblem, at place: Place) {
        // With both lists full, words need not be made for what nobody will read.
        guard errors.count <= Self.limit || warnings.count <= Self.limit else { return }
        switch problem.severity {
        case .error: Self.add(problem, at: place, to: &errors)
        case .warning: Self.add(problem, at: place, to: &warnings)
        }
    }

    private static func add(_ problem: CaseProblem, at place: Place, to list: inout [Problem]) {
        if list.count < limit {
            list.append(problem.problem(at: place))
        } else if list.count == limit {
            var more = CaseProblem.moreProblems(limit: limit).problem(at: Place(file: place.file))
            more.severity = problem.severity
            list.append(more)
        }
    }

    /// All of one severity, by their place in the file.
    func sorted(_ severity: Problem.Severity) -> [Problem] {
        let list = severity == .error ? errors : warnings
        return list.enumerated()
            .sorted { one, other in
                guard let first = one.element.place, let second = other.element.place,
                    first != second
                else { return one.offset < other.offset }
                return first < second
            }
            .map(\.element)
    }
}
