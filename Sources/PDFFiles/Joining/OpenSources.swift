import Diagnostics

/// The files that pages are taken from, each open only while they are: what libqpdf knows of a file
/// takes many times the file's own room.
struct OpenSources {
    private let plan: JoinPlan
    private var open: [Int: SourceFile] = [:]
    /// Parts that still take pages from a file.
    private var uses: [Int: Int] = [:]
    /// Streams are read from these when the whole is written.
    private var bytes: [HeldBytes] = []

    init(of plan: JoinPlan) {
        self.plan = plan
        for part in plan.sections.flatMap(\.parts) {
            for source in part.sources { uses[source, default: 0] += 1 }
        }
    }

    /// One that is open.
    subscript(_ source: Int) -> SourceFile? { open[source] }

    /// Opens the files of a part.
    ///
    /// - Throws: what is wrong with any of them.
    mutating func open(for part: JoinPlan.Part) throws(Problems) {
        var problems: [Problem] = []
        for source in part.sources where open[source] == nil {
            guard plan.sources.indices.contains(source) else { throw Problems(.damaged) }
            do throws(Problems) {
                open[source] = try SourceFile(plan.sources[source])
            } catch {
                problems += error.placed(at: plan.sources[source].place).all
            }
        }
        guard problems.isEmpty else { throw Problems(problems) }
    }

    /// Closes those that no later part takes pages from.
    mutating func close(after part: JoinPlan.Part) {
        for source in part.sources {
            let left = (uses[source] ?? 1) - 1
            uses[source] = left
            if left == 0, let closed = open.removeValue(forKey: source) {
                bytes.append(closed.file.bytes)
            }
        }
    }
}

extension JoinPlan.Part {
    var foreignPages: [JoinPlan.Page] {
        leaves.compactMap { leaf in
            if case .page(let page) = leaf { page } else { nil }
        }
    }

    /// The files that it takes pages from, in order.
    var sources: [Int] { Set(foreignPages.map(\.source)).sorted() }
}
