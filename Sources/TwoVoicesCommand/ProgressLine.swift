import Glibc
import Synchronization
import TwoVoices

/// One line on standard error that says where long work has got to, written over itself, and erased
/// at the end. Nobody but a person before a terminal gets it.
final class ProgressLine: Sendable {
    private struct State {
        /// The furthest of each kind.
        var steps: [WorkStep.Kind: WorkStep] = [:]
        /// How many columns the line takes now.
        var width = 0
    }

    private let state = Mutex(State())
    private let isShown: Bool

    /// A line for whoever typed these words.
    init(_ arguments: Arguments) {
        let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
        let isTerminal = isatty(Stream.error.rawValue) == 1
        isShown = isTerminal && !["", "dumb"].contains(terminal) && !arguments.has("json")
    }

    /// Says that work has got so far.
    func show(_ step: WorkStep) {
        guard isShown else { return }
        state.withLock { state in
            // Threads that count together may tell in another order; a beginning counts anew.
            let furthest = state.steps[step.kind]?.done ?? 0
            guard step.done == 0 || step.done > furthest else { return }
            state.steps[step.kind] = step
            // Where some go on side by side, the earliest is waited for; else the last one ends.
            let open = state.steps.values.filter { $0.done < $0.all }
            write((open.min { $0.kind < $1.kind } ?? step).words, &state)
        }
    }

    /// Takes the line away, before anything else is written.
    func erase() {
        guard isShown else { return }
        state.withLock { state in
            if state.width > 0 { write("", &state) }
        }
    }

    /// Leaves the cursor at the line's beginning, so that what comes next covers it.
    private func write(_ words: String, _ state: inout State) {
        let words = String(words.prefix(Self.columns - 1))
        let rest = String(repeating: " ", count: max(0, state.width - words.count))
        let end = rest.isEmpty ? "\r" : rest + "\r"
        Stream.error.write("\r" + words + end)
        state.width = words.count
    }

    /// Of the terminal now.
    private static var columns: Int {
        var size = winsize()
        let isKnown = ioctl(Stream.error.rawValue, UInt(TIOCGWINSZ), &size) == 0
        return isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
    }
}

extension WorkStep {
    /// "[######--------------] opening exhibits: 12 of 40".
    var words: String {
        switch kind {
        case .taking: counted("taking exhibits in")
        case .opening: counted("opening exhibits")
        case .laying: counted("laying our papers out")
        case .reading: counted("reading exhibits")
        case .joining: "joining \(all) pages"
        case .readingBack: "reading \(all) pages back"
        case .rendering: counted("making documents, reader by reader")
        }
    }

    private func counted(_ words: String) -> String {
        let full = all > 0 ? done * 20 / all : 20
        let bar = String(repeating: "#", count: full) + String(repeating: "-", count: 20 - full)
        return "[\(bar)] \(words): \(done) of \(all)"
    }
}
