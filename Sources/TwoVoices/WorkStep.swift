/// Where long work has got to, for somebody who waits for it.
public struct WorkStep: Sendable, Equatable {
    /// What is being done. Steps come in this order; some go on side by side.
    public enum Kind: Int, Sendable, CaseIterable, Comparable {
        /// Other people's files are read from the disk, and made PDFs; counted in files.
        case taking
        /// They are opened; counted in files.
        case opening
        /// Our own papers are laid out; counted in papers.
        case laying
        /// Their pages are read; counted in files.
        case reading
        /// The pages are put together; counted in pages.
        case joining
        /// The finished pages are read back, and searched; counted in pages.
        case readingBack
        /// Documents are made, reader by reader; counted in readers.
        case rendering

        /// In their order.
        public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// What is being done.
    public let kind: Kind
    /// So many are done.
    public let done: Int
    /// Of so many.
    public let all: Int

    /// Whoever is told of every step, by whichever thread takes it.
    public typealias Listener = @Sendable (WorkStep) -> Void

    init(_ kind: Kind, _ done: Int, of all: Int) {
        (self.kind, self.done, self.all) = (kind, done, all)
    }
}
