import Casework
import Diagnostics

/// The three ways in which a document speaks.
public typealias Voice = Casework.Voice

/// What somebody asks to be made of a case.
public struct Rendering: Sendable {
    /// Where the files go.
    public enum Destination: Sendable, Equatable {
        /// Below this folder: `<case id>/<reader>/<document>.<ending>`.
        case folder(String)
        /// Nowhere: the bytes of the one file are handed back.
        case caller
    }

    /// Ids of people or groups, or `all`.
    public var reader: String
    /// Ids of documents; empty for every one that is for the reader and has data.
    public var documents: [String] = []
    /// What each is written as.
    public var formats: [Format] = Format.written
    /// The meeting, hearing or statement that the document is of.
    public var item: String?
    /// Nil for the voice that suits the reader.
    public var voice: Voice?
    /// BCP 47; nil for the one that the reader prefers.
    public var language: String?
    /// `YYYY-MM-DD`; nil for the case's own day.
    public var asOf: String?
    /// The page style; nil for the house style.
    public var style: String?
    /// What PDFs promise to keep to.
    public var standard = Standard.ua1a2a
    /// The file whose first line opens the PDFs from then on; nil for files that open by themselves.
    public var lock: String?
    /// Gaps are marked instead of refused.
    public var isDraft = false
    /// Warnings are errors.
    public var isStrict = false
    /// Where files go.
    public var destination = Destination.folder("Output")

    /// Every document for a reader, in every format, into `Output`.
    public init(for reader: String) { self.reader = reader }

    /// Why not all of it can be had together; nil where it can.
    public var contradiction: Problem? {
        lock == nil ? nil : StudioProblem.unlockable(formats, standard)
    }

    /// Whether there is such a day, written as `YYYY-MM-DD`.
    public static func isDay(_ text: String) -> Bool { Day(text) != nil }
}
