import Glibc
import Threads
import TwoVoices

/// How the command ends.
enum Exit: Int32 {
    case made = 0
    /// In a case or a template, or a leak was stopped.
    case problems = 1
    case wrongUsage = 2
    /// Our own.
    case bug = 70
}

extension Exit {
    /// A bug of ours ends with a sentence and 70, not with a signal's number; and a limit on the
    /// size of files is an error of writing, not an end.
    static func catchBugs() {
        Workers.catchFullStack()
        var action = sigaction()
        action.sa_flags = SA_ONSTACK
        action.__sigaction_handler.sa_handler = { _ in
            let words: StaticString =
                "error: this is a mistake in twovoices itself, not in your files; please report it\n"
            _ = Glibc.write(2, words.utf8Start, words.utf8CodeUnitCount)
            _exit(70)
        }
        for trap in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
            sigaction(trap, &action, nil)
        }
        signal(SIGXFSZ, SIG_IGN)
        // Whoever stopped listening (`| head`) does not want to hear of it; see `Stream`.
        signal(SIGPIPE, SIG_IGN)
    }
}
