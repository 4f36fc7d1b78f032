/// Allegations that a court could not find.
///
/// Source: Re A (A Child) [2015] EWFC 11: facts, the evidence for each, and the harm to which they
/// lead; that something "appears" or "is reported" is no allegation that it happened.
extension PracticeChecker {
    private static let hedges = [
        "appears to", "appeared to", "seems to", "seemed to", "it is reported", "it was reported",
        "reportedly", "it is alleged",
    ]

    mutating func checkThreshold() {
        for allegation in facts.root.record("threshold")?.records("allegations") ?? [] {
            if allegation.records("evidence").isEmpty {
                log.add(.allegationWithoutEvidence, at: allegation.place)
            }
            if allegation.ids("harm").isEmpty {
                log.add(.allegationWithoutHarm, at: allegation.place)
            }
            let wording = allegation.wording()
            let said = [wording?.plain, wording?.formal].compactMap { $0?.plainWords.lowercased() }
            if said.contains(where: { words in Self.hedges.contains { words.contains($0) } }) {
                log.add(.allegationHedged, at: allegation.place)
            }
        }
    }
}
