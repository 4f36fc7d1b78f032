import Casework
import Deadlines
import Diagnostics
import Templating

extension Studio {
    /// What is due in a case and what was, by its day, with the reason for each.
    ///
    /// - Parameters:
    ///   - file: The case.
    ///   - asOf: The day that counts as today, as `YYYY-MM-DD`; nil for the case's own.
    /// - Returns: Everything that is due or was, by its day.
    /// - Throws: What is wrong with the rules, or with the day.
    public func deadlines(of file: CaseFile, asOf: String? = nil) throws(Problems) -> DeadlineList {
        var today = file.facts.asOf
        if let asOf {
            guard let day = Day(asOf) else { throw Problems(StudioProblem.badDate(asOf)) }
            today = day
        }
        let rules = try openRules.value()
        let found = DeadlineFinder.deadlines(in: file.facts.root, by: rules, at: today)
        return DeadlineList(deadlines: found, id: file.id, today: today)
    }

    /// Reads the rules, where there are any.
    func checkRules() throws(Problems) {
        _ = try rulePack()
        _ = try openTruth.value()
        _ = try Self.wordings(.duties, in: templates.folder("Rules"))
        if Folder.kind(of: courtRulesPath) != nil { _ = try courtRules() }
    }

    /// The dated rules that documents are filled by.
    var ruleShelf: RuleShelf {
        RuleShelf(
            deadlines: { () throws(Problems) in try self.rulePack() },
            statementsOfTruth: { () throws(Problems) in try self.openTruth.value() })
    }

    /// Dated wordings of a kind; nil where the templates have none.
    static func wordings(
        _ kind: DatedWordings.Kind, in folder: Folder
    ) throws(Problems) -> DatedWordings? {
        let path = folder.path(of: kind.rawValue + ".yaml")
        guard Folder.kind(of: path) != nil else { return nil }
        return try DatedWordings(try FileReader.bytes(at: path), file: path, of: kind)
    }

    /// What is due when; nil where the templates have no rules.
    func rulePack() throws(Problems) -> RulePack? {
        templates.folder("Rules").exists ? try openRules.value() : nil
    }

    /// - Throws: What is wrong with the rules, or that there are none.
    static func rulePack(in folder: Folder) throws(Problems) -> RulePack {
        func file(_ name: String) throws(Problems) -> (bytes: [UInt8], file: String) {
            let path = folder.path(of: name)
            return (try FileReader.bytes(at: path), path)
        }
        return try RulePack(
            rules: try file("deadlines.yaml"), holidays: try file("bank-holidays.yaml"))
    }
}

/// What is due in a case, ready to be told.
public struct DeadlineList: Sendable {
    let deadlines: [Deadline]
    let id: String
    let today: Day

    /// Three lines each: the day, how it stands and what it is; why; by which rule.
    public var text: String {
        let width = deadlines.map(\.standing.count).max() ?? 0
        return deadlines.map { deadline in
            let standing = deadline.standing
            let gap = String(repeating: " ", count: width - standing.count + 2)
            let source = deadline.rule.source
            let doubts = [source.isLocal ? "local" : "", source.isConfirmed ? "" : "unconfirmed"]
                .filter { !$0.isEmpty }
            let note = doubts.isEmpty ? "" : " (\(doubts.joined(separator: ", ")))"
            return "\(deadline.due.iso)  \(standing)\(gap)\(deadline.title)\n"
                + "            \(deadline.reason)\n"
                + "            \(source.words)\(note)\n"
        }.joined()
    }

    /// One object: `{"deadlines":[{"rule","what","due","state","done","from","why","source",
    /// "local","confirmed"}],"problems":[],"warnings":[]}`.
    public var json: String {
        let rows = deadlines.map { deadline in
            let source = deadline.rule.source
            let members = [
                ("rule", deadline.rule.id.jsonQuoted), ("what", deadline.title.jsonQuoted),
                ("due", deadline.due.iso.jsonQuoted),
                ("state", deadline.state.rawValue.jsonQuoted),
                ("done", deadline.done?.iso.jsonQuoted ?? "null"),
                ("from", deadline.start.iso.jsonQuoted), ("why", deadline.reason.jsonQuoted),
                ("source", source.words.jsonQuoted), ("local", "\(source.isLocal)"),
                ("confirmed", "\(source.isConfirmed)"),
            ]
            return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
        }
        return "{\"deadlines\":[\(rows.joined(separator: ","))],\"problems\":[],\"warnings\":[]}\n"
    }

    /// What is still to be done, as an iCalendar file (RFC 5545) that names nobody.
    public var calendar: [UInt8] { ICalendar.file(deadlines, of: id, at: today) }

    /// Whether anything is due or was.
    public var isEmpty: Bool { deadlines.isEmpty }
}
