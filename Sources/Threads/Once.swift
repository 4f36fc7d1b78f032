import Diagnostics
import Synchronization

/// A value that is made when it is first asked for, once for all threads.
public final class Once<Value: Sendable>: Sendable {
    private let made = Mutex<Result<Value, Problems>?>(nil)
    private let make: @Sendable () throws(Problems) -> Value

    /// A value that is made so.
    public init(_ make: @escaping @Sendable () throws(Problems) -> Value) { self.make = make }

    /// What was made already, or why it could not be; nil where nobody has asked for it yet.
    public var known: Result<Value, Problems>? { made.withLock { $0 } }

    /// The value.
    ///
    /// - Throws: What stood in the way the first time.
    public func value() throws(Problems) -> Value {
        try made.withLock { made in
            if let made { return made }
            let fresh = Result(catching: make)
            made = fresh
            return fresh
        }.get()
    }
}

extension Once {
    /// Makes it on another thread while this one goes on; whoever asks for it waits till it is there.
    /// Where the system gives no thread, the first who asks makes it.
    public func begin() {
        Workers.begin { _ = try? self.value() }
    }
}

/// Values by name, each made once. Names that nothing could be made of are forgotten, so that many
/// wrong names take no room.
public final class OnceEach<Name: Hashable & Sendable, Value: Sendable>: Sendable {
    private let made = Mutex<[Name: Value]>([:])
    private let make: @Sendable (Name) throws(Problems) -> Value

    /// Values that are made so, each of its name.
    public init(_ make: @escaping @Sendable (Name) throws(Problems) -> Value) { self.make = make }

    /// The value of a name.
    ///
    /// - Throws: What stands in the way.
    public func value(_ name: Name) throws(Problems) -> Value {
        try made.withLock { made throws(Problems) in
            if let known = made[name] { return known }
            let fresh = try self.make(name)
            made[name] = fresh
            return fresh
        }
    }
}
