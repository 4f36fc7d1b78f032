/// The words of warnings: what practice wants and a case lacks, and what somebody should look at.
extension CaseProblem {
    var practiceWords: Words? { sharingWords ?? planWords }

    private var sharingWords: Words? {
        switch self {
        case .notCleared:
            (
                "not-cleared", "this sensitive item is shown to others, and nobody cleared it",
                "add cleared: { by, on, why } by somebody else than its author"
            )
        case .clearedByAuthor:
            (
                "not-cleared", "this sensitive item was cleared by its own author",
                "let somebody else clear it"
            )
        case .otherParentsChild:
            (
                "other-parents-child",
                "this is about one parent's child, and another parent sees it as usual",
                "say whom it is for, or for whom it is not"
            )
        case .childsReason:
            (
                "childs-reason", "a child's reason for a rating is shown as usual",
                "ask the child, and say whom it is for"
            )
        case .unresolvedBracket(let nearest):
            (
                "unresolved-bracket",
                "square brackets here name no person and no evidence, and stay as they are",
                didYouMean(nearest) ?? ""
            )
        case .bracketInLabel:
            (
                "unresolved-bracket",
                "square brackets mean nothing in a name, and stay as they are", ""
            )
        default: nil
        }
    }

    private var planWords: Words? {
        switch self {
        case .dangerWithoutScale:
            ("danger-without-scale", "this danger has no scale", "add one under scales")
        case .dangerWithoutGoal:
            ("danger-without-goal", "this danger has no goal", "say what would let everybody stop")
        case .ruleWithoutBackup:
            ("rule-without-backup", "nobody steps in if this rule's people cannot", "add a backup")
        case .backupIsDoer:
            ("rule-without-backup", "this rule's back-up is the person who does it", "name another")
        case .childAlone:
            (
                "child-alone", "a child alone keeps this rule",
                "a rule needs a grown-up who does it"
            )
        case .agendaMinutes(let sum, let planned):
            (
                "agenda-minutes",
                "the agenda that all share takes \(sum) minutes, the meeting \(planned)",
                "change the items or minutes_long"
            )
        case .incompleteRating:
            ("incomplete-rating", "this rating lacks who, on or score", "")
        case .notAChild(let key):
            ("not-a-child", "“\(key)” names somebody whose role is not child", "")
        case .doneTooEarly(let type):
            (
                "done-too-early", "\(type.name.withArticle) was done before it could begin",
                "look at the date"
            )
        case .allegationWithoutEvidence:
            (
                "allegation-without-evidence", "no evidence is named for this allegation",
                "name the paper and its page in evidence"
            )
        case .allegationWithoutHarm:
            (
                "allegation-without-harm", "this allegation leads to no harm",
                "say which in harm, such as physical-likely"
            )
        case .allegationHedged:
            (
                "allegation-hedged", "this allegation does not say that it happened",
                "say what happened, and leave out that it appears, or is reported"
            )
        default: nil
        }
    }
}
