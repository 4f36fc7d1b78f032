import Diagnostics

/// Reads e-mails as files (RFC 5322, RFC 2045 to 2049).
///
/// We read them ourselves: GMime, the library for it, brings GLib and GPGME along, for the sake of
/// six fields and a text, and would read what strangers wrote in our own process.
public struct MessageReader {
    /// The longest e-mail, in bytes, with all that is attached.
    public static let longest = 64 << 20
    /// The most lines of its words, as they stand on paper: some 1,500 pages.
    public static let mostLines = 50_000
    /// Letters that have room on a line of paper, at the least.
    private static let lineLength = 80
    /// Parts stand in each other no deeper; what does is one attached file.
    private static let deepest = 12

    private var message = Message()

    /// What an e-mail says.
    ///
    /// - Throws: `email-damaged` where it does not say from whom it is or when it was written;
    ///   `email-too-long`.
    public static func message(_ bytes: [UInt8]) throws(Problems) -> Message {
        guard bytes.count <= longest else { throw Problems(.tooLong) }
        let whole = Entity(bytes[...])
        var reader = MessageReader()
        reader.message.from = whole.words("from")
        reader.message.to = whole.words("to")
        reader.message.copies = whole.words("cc")
        reader.message.date = whole.words("date")
        reader.message.subject = whole.words("subject")
        guard !reader.message.from.isEmpty || !reader.message.date.isEmpty else {
            throw Problems(.damaged)
        }
        reader.take(whole, depth: 0)
        let lines = reader.message.lines.reduce(0) { $0 + 1 + $1.utf8.count / lineLength }
        guard lines <= mostLines else { throw Problems(.tooLong) }
        return reader.message
    }

    private mutating func take(_ entity: Entity, depth: Int) {
        let isAttached = entity.disposition.value == "attachment" || entity.fileName != nil
        switch entity.type.value {
        case let type where type.hasPrefix("multipart/") && depth < Self.deepest:
            let parts = entity.parts
            if type == "multipart/alternative" {
                if let best = Self.best(of: parts) { take(best, depth: depth + 1) }
            } else {
                for part in parts { take(part, depth: depth + 1) }
            }
        case "text/plain" where !isAttached: append(PlainWords.lines(of: entity))
        case "text/html" where !isAttached:
            append(MarkupWords.lines(of: entity.text))
            message.wasMarkup = true
        default: message.attachments.append(entity.fileName ?? entity.title)
        }
    }

    private mutating func append(_ lines: [String]) {
        if !message.lines.isEmpty { message.lines.append("") }
        message.lines += lines
    }

    /// Plain words, else whatever holds others, else markup: the simplest form says all.
    private static func best(of parts: [Entity]) -> Entity? {
        parts.first { $0.type.value == "text/plain" }
            ?? parts.first { $0.type.value.hasPrefix("multipart/") }
            ?? parts.first { $0.type.value == "text/html" } ?? parts.first
    }
}

/// What can go wrong in this room, in words.
enum MailProblem {
    case damaged, tooLong

    var problem: Problem {
        switch self {
        case .damaged:
            Problem(
                "email-damaged", "the file is no e-mail: it says neither from whom nor when",
                hint: "save the e-mail as a file again (.eml), or print it to a PDF")
        case .tooLong:
            Problem(
                "email-too-long",
                "the e-mail is longer than \(MessageReader.longest >> 20) MB, or has more than "
                    + "\(MessageReader.mostLines) lines",
                hint: "print it to a PDF, and take its attachments in by themselves")
        }
    }
}

extension Problems {
    init(_ problem: MailProblem) { self.init(problem.problem) }
}
