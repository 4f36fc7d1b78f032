import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import Threads

@Suite struct OnceTests {
    private static let problem = Problem("no", "no")

    /// Whoever asks first, and however many ask, it is made once.
    @Test func whatBeganElsewhereIsMadeOnce() throws {
        for _ in 0..<50 {
            let count = Counter()
            let value = Once { () throws(Problems) in count.next() }
            value.begin()
            #expect(try value.value() == 1)
            value.begin()
            #expect(try value.value() == 1)
        }
    }

    @Test func itIsMadeWithoutAnybodyAsking() throws {
        let value = Once { () throws(Problems) in 7 }
        value.begin()
        for _ in 0..<1000 where value.known == nil { usleep(1000) }
        #expect(try value.known?.get() == 7)
    }

    @Test func whatWentWrongElsewhereIsToldHere() {
        let value = Once { () throws(Problems) -> Int in throw Problems(Self.problem) }
        value.begin()
        #expect(throws: Problems(Self.problem)) { try value.value() }
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
