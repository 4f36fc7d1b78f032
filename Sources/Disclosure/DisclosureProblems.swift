import Diagnostics

/// The words of this room's problems.
extension Problem {
    static func unknownReader(_ id: String, among possible: [String]) -> Problem {
        let nearest = NearestName.of(id, among: possible).map { "did you mean \"\($0)\"? " } ?? ""
        return Problem(
            "unknown-reader", "nobody in this case is called \"\(id)\"",
            hint: "\(nearest)a document can be made for: \(possible.joined(separator: ", "))")
    }

    static func emptyGroup(_ name: String) -> Problem {
        Problem(
            "empty-group", "the group \"\(name)\" has no members in this case",
            hint: "name a person, or a group that somebody belongs to")
    }

    static var publicReader: Problem {
        Problem(
            "no-public-edition",
            "the public may only see an anonymised edition, and none can be made yet",
            hint: "name a person of the case, or another group")
    }

    static func unknownMeeting(_ id: String, among possible: [String]) -> Problem {
        let nearest = NearestName.of(id, among: possible).map { "did you mean \"\($0)\"? " } ?? ""
        let listed = possible.isEmpty ? "it has none" : possible.joined(separator: ", ")
        return Problem(
            "unknown-meeting", "the case has no meeting, hearing or statement \"\(id)\"",
            hint: "\(nearest)known are: \(listed)")
    }
}
