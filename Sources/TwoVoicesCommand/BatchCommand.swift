import Diagnostics
import Glibc
import Threads
import TwoVoices

extension Command {
    static let batch = Command(
        name: "batch", usage: "[--jobs N]",
        means: "Does jobs, one JSON object a line of standard input; answers each with a line.",
        options: [Option("jobs", "N", "how many at once, else as many as there are processors")]
            + Folders.options,
        run: { (arguments) throws(WrongUsage) in
            if let extra = arguments.words.first { throw .tooMany(extra) }
            let jobs = try jobs(arguments["jobs"])
            do throws(Problems) {
                return run(try Folders.studio(arguments), jobs: jobs)
            } catch {
                var printer = ReportPrinter(arguments, templates: [])
                return printer.print(Report(error))
            }
        })

    private static let mostJobs = 1024

    private static func jobs(_ written: String?) throws(WrongUsage) -> Int {
        guard let written else {
            return min(mostJobs, Workers.usual)
        }
        guard let number = Int(written), (1...mostJobs).contains(number) else {
            throw .notANumber("jobs", 1...mostJobs)
        }
        return number
    }

    /// Every worker takes a job when it is done with its last one, and answers before it takes the
    /// next, so that no more is read than is being worked on or waits for the disk. One job at a time
    /// is answered in the order of the jobs, more as they are done.
    private static func run(_ studio: Studio, jobs: Int) -> Exit {
        let input = LineInput(of: STDIN_FILENO, longest: Studio.longestJob)
        let answers = LineOutput(to: .output, isOrdered: jobs == 1)
        let turns = Turns(jobs)
        Workers.run(jobs + Turns.waiting) {
            while answers.isOpen, let line = input.next() {
                let answer = turns.taken(by: line.index) {
                    studio.result(ofJob: line.bytes, number: line.number, in: turns)
                }
                answers.write(answer, at: line.index)
            }
        }
        return answers.isOpen ? .made : answers.unwritable()
    }
}
