import Diagnostics

/// The case that `twovoices new` puts into a folder: small, whole, and with notes for whoever
/// changes it.
enum StarterCase {
    /// The file, with a day (`YYYY-MM-DD`) that counts as today in it.
    static func text(asOf day: String) -> String {
        """
        # A case for TwoVoices. Each fact is written once: in plain words for the family, in formal
        # words for a court. Lines that begin with # are notes; change everything else.
        #
        # twovoices check FOLDER              says what is wrong and what is missing
        # twovoices render FOLDER --for sam   makes what Sam may read
        # twovoices list fields               explains every key that a case can have
        format: two-voices-case/1
        case:
          id: MY-1  # names the folder of what is made, so no name of a person
          council: Our Council
          stage: early-help  # or child-in-need, child-protection, proceedings …
          framework: signs-of-safety
          as_of: \(day)  # the day that counts as today
        sharing:
          # who sees an item that does not say `for:` or `not_for:` whom it is
          usual: [family, network, professionals]
        people:
          - id: sam  # everything else names people by such ids
            role: child
            name: { first: Sam }
            calls: { ann: Mum, pat: Gran }  # in Sam's own copy they are called so
          - id: ann
            role: parent
            name: { first: Ann, last: Bell }
            relations: [{ to: sam, is: mother, parental_responsibility: yes }]
          - id: pat
            role: network
            name: { first: Pat, last: Bell }
            relations: [{ to: sam, is: grandmother }]
            network: { circle: inner, status: active }  # Pat helps, and may see the plan
        safety_plan:
          rules:
            - id: rule-1
              child: Mum stays at home at night.  # may be left out: then a child reads `plain`
              plain: Sam sleeps in his own bed. Mum stays in the house.
              formal: The mother remains in the home overnight.
              who: ann
              backup: pat  # who steps in
              picture: night  # `twovoices list pictures` names them

        """
    }
}

extension Studio {
    /// Puts a small case with notes into a folder, which is made where there is none.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder.
    ///   - day: The day that counts as today in the case, as `YYYY-MM-DD`.
    /// - Returns: What was made, or why not: a case that lies there already is left alone.
    public static func newCase(in folder: String, asOf day: String) -> Report {
        var report = Report()
        do throws(Problems) {
            let folder = Folder(folder)
            for name in ["case.yaml", "case.json"]
            where Folder.kind(of: folder.path(of: name)) != nil {
                throw Problems(StudioProblem.caseExists(folder.path(of: name)))
            }
            let content = Array(StarterCase.text(asOf: day).utf8)
            try WholeFile.write(content, to: folder.path(of: "case.yaml"))
            report.made.append(MadeFile(path: folder.path(of: "case.yaml"), content: content))
        } catch {
            report.take(error.all)
        }
        return report
    }
}
