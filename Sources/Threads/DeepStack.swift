import Diagnostics
import Glibc

/// A thread with much room for calls within calls: libqpdf follows objects into each other as far as
/// a file leads, and a file made to harm leads far.
public enum DeepStack {
    /// Bytes; only what is used is taken from the machine.
    public static let usual = 1 << 30

    /// What a function gives, or throws, on such a thread.
    public static func run<Value>(
        stack size: Int = usual, _ work: @escaping () throws(Problems) -> Value
    ) throws(Problems) -> Value {
        let box = Box(work)
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, size)
        defer { pthread_attr_destroy(&attributes) }
        var thread = pthread_t()
        let started = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                Unmanaged<AnyWork>.fromOpaque(argument).takeUnretainedValue().run()
                return nil
            }, Unmanaged<AnyWork>.passUnretained(box).toOpaque())
        guard started == 0 else { return try work() }
        pthread_join(thread, nil)
        guard let result = box.result else { return try work() }
        return try result.get()
    }

    private class AnyWork {
        func run() {}
    }

    private final class Box<Value>: AnyWork {
        let work: () throws(Problems) -> Value
        var result: Result<Value, Problems>?

        init(_ work: @escaping () throws(Problems) -> Value) { self.work = work }

        override func run() { result = Result(catching: work) }
    }
}
