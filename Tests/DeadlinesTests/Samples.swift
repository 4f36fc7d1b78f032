import Casework
import Diagnostics
import Foundation

@testable import Deadlines

/// The project's own rules, and small cases.
enum Samples {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(of path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: path)))
    }

    static func lines(of path: String) throws -> [[Substring]] {
        String(decoding: try bytes(of: path), as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: " ") }
    }

    static func pack(
        rules: String? = nil, holidays: String? = nil
    ) throws -> RulePack {
        try RulePack(
            rules: (
                try rules.map { Array($0.utf8) } ?? bytes(of: "Templates/Rules/deadlines.yaml"),
                "deadlines.yaml"
            ),
            holidays: (
                try holidays.map { Array($0.utf8) }
                    ?? bytes(of: "Templates/Rules/bank-holidays.yaml"), "bank-holidays.yaml"
            ))
    }

    /// The project's rules with another country's calendar.
    static func calendar(_ name: String) throws -> WorkingCalendar {
        let rules = String(
            decoding: try bytes(of: "Templates/Rules/deadlines.yaml"), as: UTF8.self)
        return try pack(
            rules: rules.replacing("calendar: england-and-wales", with: "calendar: \(name)")
        ).calendar
    }

    /// What is due in a case of these parts.
    static func deadlines(_ body: String, today: String, opened: String = "2026-01-05") throws
        -> [Deadline]
    {
        let text = """
            format: two-voices-case/1
            case: { id: T-1, council: C, stage: child-protection, framework: signs-of-safety, \
            as_of: \(today), opened: \(opened) }
            \(body)
            """
        let facts = try CaseReader.read(
            Array(text.utf8), file: "case.yaml", as: .yaml, vocabulary: Vocabulary()
        ).value
        return DeadlineFinder.deadlines(in: facts.root, by: try pack(), at: facts.asOf)
    }
}

func day(_ text: some StringProtocol) throws -> Day {
    guard let day = Day(String(text)) else { throw NoSuchDay() }
    return day
}

struct NoSuchDay: Error {}
