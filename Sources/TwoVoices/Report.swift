import Diagnostics

/// What came of a job: files, and all that is wrong or should be looked at.
public struct Report: Sendable {
    /// The files, in the order in which they were made.
    public var made: [MadeFile]
    /// How many items and values were withheld, counted for each reader.
    public var withheld: Int
    /// Nothing was made of what these are about.
    public private(set) var problems: [Problem] = []
    /// What was made all the same, and somebody should look at.
    public private(set) var warnings: [Problem] = []
    /// How long court papers are that may not be longer than so many pages.
    public internal(set) var lengths: [PaperLength] = []
    /// The bytes of the one file that was made for the caller and put nowhere.
    public internal(set) var content: [UInt8]?
    private var known: Set<Problem> = []

    /// A report on nothing so far.
    public init() {
        made = []
        withheld = 0
    }

    /// A report on work that did not begin.
    public init(_ problems: Problems) {
        self.init()
        take(problems.all)
    }

    /// Adds how long papers are.
    public mutating func take(_ found: [PaperLength]) { lengths += found }

    /// Adds what was found, each thing once; where it is strict, warnings count as errors.
    ///
    /// - Returns: Whether the work may go on.
    @discardableResult
    public mutating func take(_ found: [Problem], strict: Bool = false) -> Bool {
        var mayGoOn = true
        for var problem in found {
            if strict { problem.severity = .error }
            if problem.severity == .error { mayGoOn = false }
            guard known.insert(problem).inserted else { continue }
            if problem.severity == .error {
                problems.append(problem)
            } else {
                warnings.append(problem)
            }
        }
        return mayGoOn
    }
}

/// A file that was made.
public struct MadeFile: Sendable, Equatable {
    /// Where it lies; `-` for standard output.
    public var path: String
    /// How large it is.
    public var bytes: Int
    /// Nil for formats without pages.
    public var pages: Int?
    /// 64 hexadecimal digits (FIPS 180-4).
    public var sha256: String

    init(path: String, content: [UInt8], pages: Int? = nil) {
        self.path = path
        bytes = content.count
        self.pages = pages
        sha256 = SHA256.hexadecimal(of: content)
    }
}
