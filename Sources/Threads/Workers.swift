import Glibc
import Synchronization

/// Threads that do the same work side by side.
public enum Workers {
    /// As many as there are processors, at least one.
    public static var usual: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// As much as a program's first thread has.
    private static let stackSize = 8 << 20

    /// Does the work in so many threads, of which this is one, until all are done with it. Where the
    /// system gives fewer threads, fewer do it.
    public static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
        var threads: [pthread_t] = []
        for _ in 1..<max(1, count) {
            guard let thread = start(work) else { break }
            threads.append(thread)
        }
        work()
        for thread in threads { pthread_join(thread, nil) }
    }

    /// Begins work on another thread, which nobody waits for; where the system gives none, it is left.
    public static func begin(_ work: @escaping @Sendable () -> Void) {
        if let thread = start(work) { pthread_detach(thread) }
    }

    /// Makes something of each item, many at a time.
    ///
    /// - Parameters:
    ///   - items: what something is made of.
    ///   - tell: is told how many are done, after each.
    ///   - make: makes it.
    /// - Returns: What was made, in the order of the items.
    public static func map<Item: Sendable, Made: Sendable>(
        _ items: [Item], tell: @escaping @Sendable (Int) -> Void = { _ in },
        _ make: @escaping @Sendable (Item) -> Made
    ) -> [Made] {
        let heap = Heap<Made>(items.count)
        run(min(usual, items.count)) {
            while let index = heap.next() { tell(heap.put(make(items[index]), at: index)) }
        }
        return heap.all
    }

    /// Where a thread's stack is full, what is said of it has to be said from another one.
    public static func catchFullStack() {
        var stack = stack_t()
        stack.ss_size = 1 << 16
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stack.ss_size, alignment: 16)
        sigaltstack(&stack, nil)
    }

    private static func leaveFullStack() {
        var old = stack_t()
        var none = stack_t()
        none.ss_flags = Int32(SS_DISABLE)
        if sigaltstack(&none, &old) == 0 { old.ss_sp?.deallocate() }
    }

    /// What many threads take numbers of, and put things into.
    private final class Heap<Made: Sendable>: Sendable {
        private let taken = Atomic(0), done = Atomic(0)
        private let made: Mutex<[Made?]>
        private let count: Int

        init(_ count: Int) {
            self.count = count
            made = Mutex([Made?](repeating: nil, count: count))
        }

        func next() -> Int? {
            let index = taken.add(1, ordering: .relaxed).oldValue
            return index < count ? index : nil
        }

        /// Gives how many are done with it.
        func put(_ one: Made, at index: Int) -> Int {
            made.withLock { $0[index] = one }
            return done.add(1, ordering: .relaxed).newValue
        }

        var all: [Made] { made.withLock { $0.compactMap { $0 } } }
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
        let handed = Unmanaged.passRetained(
            Work {
                catchFullStack()
                work()
                leaveFullStack()
            })
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, &attributes,
            { handed in
                if let handed { Unmanaged<Work>.fromOpaque(handed).takeRetainedValue().run() }
                return nil
            }, handed.toOpaque())
        guard failure == 0 else {
            handed.release()
            return nil
        }
        return thread
    }
}

extension Array {
    /// The same in so many parts of nearly one length, in order, or in fewer; none is empty.
    public func split(into count: Int) -> [[Element]] {
        let size = Swift.max(1, (self.count + count - 1) / Swift.max(1, count))
        return stride(from: 0, to: self.count, by: size).map {
            Array(self[$0..<Swift.min($0 + size, self.count)])
        }
    }
}
