import Glibc

/// Threads that do the same work side by side.
enum Workers {
    /// As much as a program's first thread has.
    private static let stackSize = 8 << 20

    /// Does the work in so many threads, of which this is one, until all are done with it. Where the
    /// system gives fewer threads, fewer do it.
    static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
        var threads: [pthread_t] = []
        for _ in 1..<max(1, count) {
            guard let thread = start(work) else { break }
            threads.append(thread)
        }
        work()
        for thread in threads { pthread_join(thread, nil) }
    }

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stackSize)
        let handed = Unmanaged.passRetained(Work(work))
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, &attributes,
            { handed in
                Exit.catchFullStack()
                guard let handed else { return nil }
                Unmanaged<Work>.fromOpaque(handed).takeRetainedValue().run()
                return nil
            }, handed.toOpaque())
        guard failure == 0 else {
            handed.release()
            return nil
        }
        return thread
    }
}
