import Casework
import Deadlines
import Diagnostics
import Disclosure
import Templating

extension ReaderDocument {
    /// The meeting that the document is of; nil for any other document.
    private var meeting: Record? { edition.edition.subject(ofKind: "meeting") }

    /// Whether there is a day to put into a calendar.
    var hasDay: Bool { meeting?.date("on") != nil }

    /// The day of its meeting, for a calendar.
    ///
    /// - Throws: `no-day` where it is of no meeting, or the meeting has no day.
    func calendar() throws(Problems) -> Publication {
        guard let meeting, let day = meeting.date("on") else {
            throw Problems(StudioProblem.noDay(id))
        }
        let root = edition.edition.root
        let what = meeting.text("type")?.replacing("-", with: " ") ?? "meeting"
        let bytes = ICalendar.file(
            meetingOn: day, hours: MeetingHours.of(meeting), what: what,
            place: place(of: meeting, in: root), meeting: meeting.id ?? "",
            of: root.record("case")?.text("id") ?? "", at: edition.edition.asOf)
        return Publication(bytes: bytes)
    }

    /// Where it is, unless the words name a child: calendars are shared.
    private func place(of meeting: Record, in root: Record) -> String? {
        guard let place = meeting.text("place") else { return nil }
        let children = root.records("people").filter { $0.text("role") == "child" }
            .compactMap { $0.record("name") }
            .flatMap { [$0.text("first"), $0.text("written")] }.compactMap { $0 }
        return children.contains { place.contains($0) } ? nil : place
    }
}
