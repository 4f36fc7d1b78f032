import Casework
import Deadlines
import Diagnostics
import Disclosure

/// The dated rules of a folder of templates, each read when it is first asked for; nil where the
/// folder has none.
public struct RuleShelf {
    let deadlines: () throws(Problems) -> RulePack?
    let statementsOfTruth: () throws(Problems) -> DatedWordings?

    /// Rules of these kinds.
    public init(
        deadlines: @escaping () throws(Problems) -> RulePack?,
        statementsOfTruth: @escaping () throws(Problems) -> DatedWordings?
    ) {
        self.deadlines = deadlines
        self.statementsOfTruth = statementsOfTruth
    }

    /// A folder without rules.
    public static var empty: RuleShelf {
        RuleShelf(
            deadlines: { () throws(Problems) in nil },
            statementsOfTruth: { () throws(Problems) in nil })
    }
}

/// What the dated rules say of an edition.
final class DatedRules {
    let due: DueDates
    private let shelf: RuleShelf
    private var wrong: [Problem] = []
    private lazy var statements = read()

    init(_ edition: Edition, _ shelf: RuleShelf) {
        self.shelf = shelf
        due = DueDates(edition, by: shelf.deadlines)
    }

    /// What is wrong with the rules; found when they are first asked.
    var problems: [Problem] { due.problems + wrong }

    /// What a witness signs on a day; nil where no rule says so.
    func statementOfTruth(on day: Day) -> String? { statements?.wording(on: day)?.says }

    private func read() -> DatedWordings? {
        do throws(Problems) {
            return try shelf.statementsOfTruth()
        } catch {
            wrong += error.all
            return nil
        }
    }
}
