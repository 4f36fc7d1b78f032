import Casework

/// Deadlines as an iCalendar file (RFC 5545) that a calendar opens.
///
/// It names the case by its id and nobody by name: calendars are shared.
public enum ICalendar {
    /// What is still to be done, one all-day event each.
    ///
    /// - Parameters:
    ///   - deadlines: What is due in a case; what was done is left out.
    ///   - id: The id of the case.
    ///   - today: The day that counts as today. It stamps the events, so that the same case gives the
    ///     same bytes.
    /// - Returns: The file, in UTF-8.
    public static func file(_ deadlines: [Deadline], of id: String, at today: Day) -> [UInt8] {
        file(of: deadlines.filter(\.isOpen).map { event($0, id, today) })
    }

    /// A meeting: its day, or its hours where the case tells them, in the time of the place.
    ///
    /// - Parameters:
    ///   - day: The day.
    ///   - hours: When it begins and ends, in minutes from midnight.
    ///   - what: What sort of meeting it is, without a name.
    ///   - place: Where it is; nil where that would name somebody.
    ///   - meeting: The id of the meeting.
    ///   - id: The id of the case.
    ///   - today: The day that counts as today.
    /// - Returns: The file, in UTF-8.
    public static func file(
        meetingOn day: Day, hours: (begin: Int, end: Int?)?, what: String, place: String?,
        meeting: String, of id: String, at today: Day
    ) -> [UInt8] {
        var lines = ["BEGIN:VEVENT", "UID:\(id)-\(meeting)@twovoices", stamp(today)]
        if let hours {
            lines.append("DTSTART:\(basic(day))T\(clock(hours.begin))")
            if let end = hours.end { lines.append("DTEND:\(basic(day))T\(clock(end))") }
        } else {
            lines.append("DTSTART;VALUE=DATE:\(basic(day))")
        }
        lines.append("SUMMARY:" + escaped("\(id): \(what)"))
        if let place { lines.append("LOCATION:" + escaped(place)) }
        return file(of: [lines + ["END:VEVENT"]])
    }

    private static func file(of events: [[String]]) -> [UInt8] {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//TwoVoices//Deadlines//EN",
            "CALSCALE:GREGORIAN",
        ]
        return (head + events.flatMap { $0 } + ["END:VCALENDAR"]).flatMap(folded)
    }

    private static func stamp(_ today: Day) -> String { "DTSTAMP:\(basic(today))T000000Z" }

    /// `093000`.
    private static func clock(_ minutes: Int) -> String {
        [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined() + "00"
    }

    private static func event(_ deadline: Deadline, _ id: String, _ today: Day) -> [String] {
        let end = deadline.due.advanced(by: 1) ?? deadline.due
        return [
            "BEGIN:VEVENT",
            "UID:\(id)-\(deadline.rule.id)-\(basic(deadline.start))@twovoices",
            stamp(today), "DTSTART;VALUE=DATE:\(basic(deadline.due))",
            "DTEND;VALUE=DATE:\(basic(end))",
            "SUMMARY:" + escaped("\(id): \(deadline.title) (\(deadline.state.rawValue))"),
            "DESCRIPTION:" + escaped("Last day. \(deadline.reason). \(deadline.rule.source.words)"),
            "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    private static func basic(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

    /// Text as RFC 5545, 3.3.11 writes it.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\" + String(character)
            case "\n", "\r\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// A line of at most 75 bytes and more that begin with a space (3.1), each with its end.
    private static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = [], width = 0
        for character in line {
            let size = character.utf8.count
            if width + size > 75 {
                bytes += Array("\r\n ".utf8)
                width = 1
            }
            bytes += Array(character.utf8)
            width += size
        }
        return bytes + [13, 10]
    }
}
