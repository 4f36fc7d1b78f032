/// One thing that is wrong, where it is, and how to mend it.
///
/// A problem holds no value of a case: its message names fields, ids and kinds, never what
/// somebody said. What a worker needs to see of the line itself is printed by the command, masked.
public struct Problem: Error, Sendable, Hashable {
    /// Whether the work can go on.
    public enum Severity: String, Sendable, Hashable, Codable {
        /// Nothing is made.
        case error
        /// It is made, and somebody should look.
        case warning
    }

    /// Whether the work can go on.
    public var severity: Severity
    /// A short word that `twovoices explain` knows, such as `unknown-key`.
    public var code: String
    /// One plain sentence, in lower case, without a full stop.
    public var message: String
    /// Nil where it is of no file's making.
    public var place: Place?
    /// What to do next; empty where the message says it.
    public var hint: String

    /// A problem of these parts.
    public init(
        _ severity: Severity, _ code: String, _ message: String, at place: Place? = nil,
        hint: String = ""
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.place = place
        self.hint = hint
    }

    /// A problem on account of which nothing is made.
    public init(_ code: String, _ message: String, at place: Place? = nil, hint: String = "") {
        self.init(.error, code, message, at: place, hint: hint)
    }
}

/// All that is wrong at one stage, found at once; never empty.
public struct Problems: Error, Sendable, Hashable {
    /// In the order in which they were found.
    public var all: [Problem]

    /// A problems of these parts.
    public init(_ all: [Problem]) { self.all = all }

    /// A problems of these parts.
    public init(_ one: Problem) { all = [one] }
}

/// A value, and what should be looked at although it could be made.
public struct Checked<Value> {
    /// What was made.
    public var value: Value
    /// What should be looked at, in order.
    public var warnings: [Problem]

    /// A checked of these parts.
    public init(_ value: Value, warnings: [Problem] = []) {
        self.value = value
        self.warnings = warnings
    }
}

extension Checked: Sendable where Value: Sendable {}
