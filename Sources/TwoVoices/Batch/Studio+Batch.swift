import Casework
import Diagnostics
import Threads

extension Studio {
    /// The longest line that is read as a job, in bytes: 1 MiB.
    public static let longestJob = 1 << 20

    /// Does a batch job, and answers it: never throws, never fails.
    ///
    /// - Parameters:
    ///   - line: A job as JSON: `{"id":…,"case":PATH,"documents":[…],"for":…,"as":[…],"to":DIR,…}`.
    ///   - number: The line's number in the input, for naming it in problems.
    ///   - turns: Of which the caller has one, lent to others while the job waits for the disk.
    /// - Returns: The result as a line of JSON:
    ///   `{"id":…,"status":"made"|"problems","made":[…],"problems":[…],"ms":…}`.
    public func result(ofJob line: [UInt8], number: Int, in turns: Turns? = nil) -> String {
        let start = ContinuousClock.now
        let (id, report) = answer(line, number, turns)
        let took = (ContinuousClock.now - start).components
        let microseconds = took.seconds * 1_000_000 + took.attoseconds / 1_000_000_000_000
        let members = [
            "\"id\":\(id?.json ?? "null")",
            "\"status\":\(report.problems.isEmpty ? "\"made\"" : "\"problems\"")",
            "\"made\":[" + report.made.map { $0.json() }.joined(separator: ",") + "]",
            "\"problems\":[" + report.problems.map { $0.json() }.joined(separator: ",") + "]",
            "\"ms\":\(microseconds / 1000).\(String(microseconds % 1000 / 100))",
        ]
        return "{" + members.joined(separator: ",") + "}\n"
    }

    private func answer(
        _ line: [UInt8], _ number: Int, _ turns: Turns?
    ) -> (id: Scalar?, report: Report) {
        guard line.count <= Self.longestJob else {
            return (nil, Report(Problems(StudioProblem.longJob(number))))
        }
        let read = RecordLine(line, number: number, of: Self.jobFile, as: JobFormat.job)
        guard read.problems.isEmpty, let job = read.record, let wish = Rendering(job),
            let path = job.text("case")
        else { return (read.id, Report(Problems(read.problems))) }
        do throws(Problems) {
            return (read.id, render(try readCase(at: path), wish, in: turns))
        } catch {
            return (read.id, Report(error))
        }
    }

    /// How the input is named in problems.
    static let jobFile = "jobs"
}

extension Scalar {
    /// As it was written.
    fileprivate var json: String {
        switch self {
        case .text(let text): text.jsonQuoted
        case .number(let digits): digits
        case .flag(let flag): flag ? "true" : "false"
        case .nothing: "null"
        }
    }
}
