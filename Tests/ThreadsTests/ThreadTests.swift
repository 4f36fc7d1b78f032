import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Threads

/// Threads side by side.
@Suite struct ThreadTests {
    @Test func whatIsMadeStandsInTheOrderOfTheItems() {
        let made = Workers.map(Array(0..<200)) { number in
            if number.isMultiple(of: 7) { usleep(200) }
            return number * number
        }
        #expect(made == (0..<200).map { $0 * $0 })
        #expect(Workers.map([Int]()) { $0 }.isEmpty)
    }

    /// While one job waits for the disk, another one has its turn, and never two at once.
    @Test func aTurnIsLentToOthersMeanwhile() throws {
        let turns = Turns(1)
        let jobs = Mutex(0), arrived = Mutex(0), working = Mutex((now: 0, most: 0))
        Workers.run(2) {
            let job = jobs.withLock { jobs in
                defer { jobs += 1 }
                return jobs
            }
            turns.taken(by: job) {
                working.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                usleep(10_000)
                working.withLock { $0.now -= 1 }
                // Each waits here until the other has come as well.
                try? turns.lent { () throws(Problems) in
                    arrived.withLock { $0 += 1 }
                    for _ in 0..<10_000 where arrived.withLock({ $0 }) < 2 { usleep(1000) }
                }
                working.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                usleep(1000)
                working.withLock { $0.now -= 1 }
            }
        }
        #expect(arrived.withLock { $0 } == 2)
        #expect(working.withLock { $0.most } == 1)
    }
}
