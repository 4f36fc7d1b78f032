import Casework
import Diagnostics
import Templating

extension Studio {
    /// A warning for a letter before proceedings of a day on which families had to be offered a
    /// meeting of their own, where the case does not say that they were.
    ///
    /// Source: Children's Wellbeing and Schools Act 2026, section 1, as `Templates/Rules/duties.yaml`
    /// dates it.
    ///
    /// - Throws: What is wrong with the rules.
    func dutyWarnings(of file: CaseFile) throws(Problems) -> [Problem] {
        guard let letter = file.facts.root.record("pre_proceedings"),
            letter.record("fgdm")?.date("offered_on") == nil,
            let duties = try Self.wordings(.duties, in: templates.folder("Rules")),
            let duty = duties.wording(
                "family-group-offer", on: letter.date("letter_on") ?? file.facts.asOf)
        else { return [] }
        return [StudioProblem.noFamilyGroupOffer(duty, at: letter.place)]
    }
}

extension StudioProblem {
    fileprivate static func noFamilyGroupOffer(
        _ duty: DatedWordings.Wording, at place: Place?
    ) -> Problem {
        let doubt = duty.isConfirmed ? "" : ", not confirmed"
        return Problem(
            .warning, "no-family-group-offer",
            "nothing says when family group decision-making was offered", at: place,
            hint: "\(duty.says) (from \(duty.from.iso): \(duty.source)\(doubt)); add "
                + "`fgdm: { offered_on: …, how: letter }`")
    }
}
