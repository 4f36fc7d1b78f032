import Diagnostics
import Glibc
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
            return min(mostJobs, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        }
        guard let number = Int(written), (1...mostJobs).contains(number) else {
            throw .notANumber("jobs", 1...mostJobs)
        }
        return number
    }

    /// Every worker takes a job when it is done with its last one, so that no more is read than is
    /// being worked on, and answers before it takes the next.
    private static func run(_ studio: Studio, jobs: Int) -> Exit {
        let input = LineInput(of: STDIN_FILENO, longest: Studio.longestJob)
        let answers = LineOutput(to: .output)
        Workers.run(jobs) {
            while answers.isOpen, let line = input.next() {
                answers.write(studio.result(ofJob: line.bytes, number: line.number))
            }
        }
        return answers.isOpen ? .made : answers.unwritable()
    }
}
