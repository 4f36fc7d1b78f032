/// What a document can be written as.
public enum Format: String, Sendable {
    case html, markdown, pdf
    /// The day of the meeting that a document is of, as an iCalendar file: it names nobody.
    case calendar

    /// Those that say all that a document says: what is made where nobody asks for a format.
    public static let written: [Format] = [.html, .markdown, .pdf]
    /// Every one that somebody may ask for.
    public static let known = written + [.calendar]

    /// How the names of such files end, and how the command names the format.
    public var ending: String {
        switch self {
        case .html, .pdf: rawValue
        case .markdown: "md"
        case .calendar: "ics"
        }
    }

    /// The format that the command calls so.
    public init?(ending: String) {
        guard let found = Self.known.first(where: { $0.ending == ending }) else { return nil }
        self = found
    }
}
