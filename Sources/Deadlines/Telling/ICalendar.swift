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
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//TwoVoices//Deadlines//EN",
            "CALSCALE:GREGORIAN",
        ]
        for deadline in deadlines where deadline.isOpen {
            lines += event(deadline, id, today)
        }
        lines.append("END:VCALENDAR")
        return lines.flatMap(folded)
    }

    private static func event(_ deadline: Deadline, _ id: String, _ today: Day) -> [String] {
        let end = deadline.due.advanced(by: 1) ?? deadline.due
        return [
            "BEGIN:VEVENT",
            "UID:\(id)-\(deadline.rule.id)-\(basic(deadline.start))@twovoices",
            "DTSTAMP:\(basic(today))T000000Z", "DTSTART;VALUE=DATE:\(basic(deadline.due))",
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
