import Diagnostics
import Glibc

/// Who may work: as many threads at once as there are turns, and they begin in the order of their
/// jobs. A thread that waits for the disk lets another one work meanwhile, so that neither the
/// processors nor the disk stand idle.
public final class Turns: Sendable {
    /// So many threads more than turns keep the processors busy while others wait for the disk.
    public static let waiting = 3

    private struct State {
        var left: Int
        /// The job that begins next.
        var next = 0
    }

    private nonisolated(unsafe) let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(
        capacity: 1)
    private nonisolated(unsafe) let isChanged = UnsafeMutablePointer<pthread_cond_t>.allocate(
        capacity: 1)
    /// Read and written under the lock alone.
    private nonisolated(unsafe) var state: State

    /// - Parameter count: How many may work at once, at least one.
    public init(_ count: Int) {
        state = State(left: max(1, count))
        pthread_mutex_init(lock, nil)
        pthread_cond_init(isChanged, nil)
    }

    deinit {
        pthread_cond_destroy(isChanged)
        pthread_mutex_destroy(lock)
        isChanged.deallocate()
        lock.deallocate()
    }

    /// Works when there is a turn and all jobs before it have begun, and gives the turn back.
    ///
    /// - Parameters:
    ///   - job: Counted from 0 without a gap.
    ///   - work: What there is to do.
    /// - Returns: What came of it.
    public func taken<Value>(by job: Int, _ work: () -> Value) -> Value {
        change { state in
            guard state.left > 0, state.next == job else { return false }
            state.left -= 1
            state.next += 1
            return true
        }
        defer { giveBack() }
        return work()
    }

    /// Does what waits for the disk, without the turn that the caller has; afterwards it has one again.
    public func lent<Value>(_ wait: () throws(Problems) -> Value) throws(Problems) -> Value {
        giveBack()
        defer {
            change { state in
                guard state.left > 0 else { return false }
                state.left -= 1
                return true
            }
        }
        return try wait()
    }

    private func giveBack() {
        change { state in
            state.left += 1
            return true
        }
    }

    /// Waits until there is something to change.
    private func change(_ isDone: (inout State) -> Bool) {
        pthread_mutex_lock(lock)
        while !isDone(&state) { pthread_cond_wait(isChanged, lock) }
        pthread_cond_broadcast(isChanged)
        pthread_mutex_unlock(lock)
    }
}
