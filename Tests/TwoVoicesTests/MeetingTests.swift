import Diagnostics
import Foundation
import Testing

@testable import TwoVoices

/// Agendas, scripts and records of meetings.
@Suite struct MeetingTests {
    private static func family(_ meetings: String) throws -> (CaseFile, TemporaryFolder) {
        let folder = try TemporaryFolder()
        try folder.write(
            "case.yaml",
            """
            format: two-voices-case/1
            case: { id: M-1, council: Town, stage: child-protection, framework: signs-of-safety, as_of: 2026-04-30 }
            sharing: { usual: [family, network, professionals] }
            people:
              - { id: kim, role: child, name: { first: Kim } }
              - { id: ada, role: parent, name: { first: Ada }, prefers: { text_size: 14 } }
              - { id: ben, role: parent, name: { first: Ben } }
              - { id: cho, role: professional, name: { first: Cho }, job: chair }
              - { id: dov, role: professional, name: { first: Dov }, job: nurse }
            meetings:
            \(meetings)
            """)
        return (try Samples.open().readCase(at: folder.path).value, folder)
    }

    private static func markdown(
        _ id: String, _ reader: String, _ facts: CaseFile, of meeting: String? = nil,
        asOf: String? = nil
    ) throws -> String {
        let studio = try Samples.open()
        let edition = try facts.edition(for: reader, asOf: asOf, of: meeting)
        let document = try studio.document(id, from: edition)
        return String(decoding: try studio.publish(document, as: .markdown), as: UTF8.self)
            .replacing("\u{A0}", with: " ")
    }

    /// A restricted part before, between and behind what all share.
    private static let conference = """
          - id: first
            type: initial-conference
            on: 2026-04-21
            at: "09:30"
            minutes_long: 60
            chair: cho
            strategy_discussion_on: 2026-03-25
            invited:
              - { who: ada, attending: yes, report_shared_on: 2026-04-20 }
              - { who: ben, attending: no, report_shared_on: 2026-04-19 }
              - { who: dov }
            agenda:
              - { id: a, title: { plain: Police, formal: Police }, minutes: 15, for: [conference-restricted, team] }
              - { id: b, title: { plain: Hello, formal: Introductions }, minutes: 20, lead: cho, chair_note: "Water." }
              - { id: c, title: { plain: Ada alone, formal: The mother alone }, minutes: 10, not_for: [ben] }
              - { id: d, title: { plain: We decide, formal: Decision }, minutes: 40, uses: decisions }
            decisions:
              - { children: [kim], plain: Kim has a plan., formal: A plan is made., dissent: [{ who: ben, words: "Too soon." }] }
            actions: [{ who: dov, plain: Dov weighs Kim., formal: To weigh the child., due: 2026-05-01 }]
        """

    @Test func whatAllShareHasTheSameTimesForEverybody() throws {
        let (facts, folder) = try Self.family(Self.conference)
        withExtendedLifetime(folder) {}
        for reader in ["ada", "ben"] {
            let said = try Self.markdown("conference-agenda", reader, facts)
            #expect(said.contains("**9.30am** Hello."), "\(reader)")
            #expect(said.contains("**9.50am** We decide."), "\(reader)")
            #expect(!said.contains("Police") && !said.contains("alone"), "\(reader)")
        }
        for reader in ["cho", "dov", "team"] {
            let said = try Self.markdown("conference-agenda", reader, facts)
            #expect(said.contains("| 9.30 am | 1. Introductions | 20 |"), "\(reader)")
            #expect(said.contains("| 9.50 am | 2. Decision | 40 |"), "\(reader)")
            #expect(said.contains("## Restricted part"), "\(reader)")
            #expect(said.contains("| 9.15 am | R1. Police | 15 |"), "\(reader)")
            #expect(said.contains("| 10.30 am | R2. The mother alone | 10 |"), "\(reader)")
        }
    }

    @Test func theChairAloneHasTheScriptAndItsNotes() throws {
        let (facts, folder) = try Self.family(Self.conference)
        withExtendedLifetime(folder) {}
        let script = try Self.markdown("conference-script", "cho", facts)
        #expect(script.contains("**Note for the chair:** Water."))
        #expect(script.contains("| Date | 21 April 2026 |"))
        // 25 March + 15 working days: Good Friday (3 April) and Easter Monday (6 April) do not count.
        #expect(script.contains("17 April 2026, late: working day 17 of 15"), "\(script)")
        #expect(script.contains("| Ada | Mother |") || script.contains("| Ada | Parent |"))
        #expect(script.contains("20/04/2026 late"))
        #expect(script.contains("19/04/2026 in time"))
        #expect(script.contains("| Dov | Nurse | Not confirmed | Not received |"))
        for reader in ["dov", "ada"] {
            let thrown = #expect(throws: Problems.self) {
                _ = try Self.markdown("conference-script", reader, facts)
            }
            let codes = Set(thrown?.all.map(\.code) ?? [])
            #expect(codes.isSubset(of: ["not-for-this-reader", "no-such-voice"]) && !codes.isEmpty)
        }
    }

    @Test func theRecordHasEachDissentInItsOwnWords() throws {
        let (facts, folder) = try Self.family(Self.conference)
        withExtendedLifetime(folder) {}
        let plain = try Self.markdown("conference-record", "ada", facts)
        #expect(plain.contains("Kim has a plan.") && plain.contains("Ben does not agree."))
        #expect(plain.contains("“Too soon.”") && plain.contains("Ben could not come."))
        let formal = try Self.markdown("conference-record", "dov", facts)
        #expect(formal.contains("“Too soon.”") && formal.contains("| first core group meeting |"))
        // 21 April + 10 working days: the early May bank holiday (4 May) does not count.
        #expect(formal.contains("6 May 2026"))
        let letter = try Self.markdown("decision-letter", "ada", facts)
        #expect(letter.contains("Dear Ada,") && letter.contains("Kim has a plan."))
    }

    /// Before the day the chair's copy already says what will be due because of the meeting.
    @Test func theDatesThatFollowAreThereBefore() throws {
        let (facts, folder) = try Self.family(Self.conference)
        withExtendedLifetime(folder) {}
        let script = try Self.markdown("conference-script", "cho", facts, asOf: "2026-04-14")
        #expect(script.contains("## Decisions to be taken"))
        #expect(script.contains("- first core group meeting: by 6 May 2026"))
        #expect(script.contains("- first review conference: by 21 July 2026"))
        #expect(script.contains("17 April 2026, planned late: working day"))
    }

    private static let series = """
          - { id: one, type: core-group, on: 2026-01-10, chair: cho, invited: [{ who: ada }] }
          - { id: two, type: core-group, on: 2026-05-02, chair: cho, invited: [{ who: ada }] }
          - { id: three, type: core-group, on: 2026-06-02, chair: cho, for: [team], invited: [{ who: ada }] }
          - { id: plo, type: plo, on: 2026-05-03, chair: cho, invited: [{ who: ben }] }
        """

    /// The next at the day, else the last; one that a reader may not see was never written.
    @Test(arguments: [
        ("team", "2026-05-02", "2 May 2026"), ("team", "2026-05-03", "2 June 2026"),
        ("team", "2026-07-01", "2 June 2026"), ("ada", "2026-05-03", "2 May 2026"),
        ("ada", "2026-01-01", "10 January 2026"),
    ])
    func aDocumentIsOfTheNextMeeting(_ reader: String, _ day: String, _ said: String) throws {
        let (facts, folder) = try Self.family(Self.series)
        withExtendedLifetime(folder) {}
        let text = try Self.markdown("core-group-agenda", reader, facts, asOf: day)
        #expect(text.contains(said), "\(text)")
    }

    @Test func aMeetingOfAnotherTypeIsAProblem() throws {
        let (facts, folder) = try Self.family(Self.series)
        withExtendedLifetime(folder) {}
        let thrown = #expect(throws: Problems.self) {
            _ = try Self.markdown("core-group-agenda", "team", facts, of: "plo")
        }
        #expect(thrown?.all.map(\.code) == ["not-of-this-meeting"])
        let studio = try Samples.open()
        #expect(
            try studio.documents(for: try facts.edition(for: "team", of: "plo").value)
                == ["plo-agenda"])
        // Who is not invited and is no parent has no agenda.
        #expect(try studio.documents(for: try facts.edition(for: "dov", of: "plo").value).isEmpty)
    }

    /// A suffix in a file's name must not claim what the document is not.
    @Test(arguments: ["team", "all"]) func aDocumentOfTheWholeCaseIsOfNoMeeting(
        _ reader: String
    ) throws {
        let (facts, folder) = try Self.family(Self.series)
        var wish = Rendering(for: reader)
        wish.documents = ["front-page", "core-group-agenda"]
        wish.formats = [.markdown]
        wish.item = "two"
        wish.destination = .folder(folder.path + "/out")
        let refused = try Samples.open().render(Checked(facts), wish)
        #expect(refused.problems.map(\.code) == ["of-nothing"] && refused.made.isEmpty)
        wish.documents = ["core-group-agenda"]
        #expect(!(try Samples.open().render(Checked(facts), wish).made.isEmpty))
    }

    /// A parent reads it standing in a corridor: one sheet of A4 in letters of 14 points.
    @Test(arguments: [
        ("reed", "conference-agenda"), ("reed", "core-group-agenda"), ("reed", "plo-agenda"),
        ("brady", "network-meeting-agenda"), ("brady", "child-in-need-agenda"),
        ("haddad", "looked-after-review-agenda"),
    ])
    func theFamilysAgendaIsOneSheet(_ family: String, _ id: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: "\(Samples.root)/Templates/Cases/\(family)", toPath: folder.path + "/c")
        let path = folder.path + "/c/case.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
            .replacing("text_size: 16", with: "text_size: 14")
            .replacing("reading: plain }", with: "reading: plain, text_size: 14 }")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let studio = try Samples.open()
        let facts = try studio.readCase(at: folder.path + "/c").value
        var sheets: [Int] = []
        for person in facts.readers {
            let edition = try facts.edition(for: person).value
            guard edition.voice == .family, edition.textSize == 14,
                let agenda = try? studio.document(id, from: edition)
            else { continue }
            sheets.append(try studio.publish(agenda, as: .pdf).pages ?? 0)
        }
        // Where eight are invited, the sheet has something on its back.
        let most = family == "brady" ? 2 : 1
        #expect(!sheets.isEmpty && sheets.allSatisfy { $0 <= most }, "\(sheets)")
    }

    /// On a wall, every paragraph, item and row has a number; nobody else's page has any.
    @Test func aProjectedPageHasNumbersToPointAt() throws {
        let studio = try Samples.open()
        let edition = try Samples.family("reed").edition(for: "conference")
        let agenda = try studio.document("conference-agenda", from: edition)
        let usual = String(decoding: try studio.publish(agenda, as: .html), as: UTF8.self)
        let wall = String(
            decoding: try studio.publish(agenda, as: .html, style: "screen"), as: UTF8.self)
        #expect(!usual.contains("counter(point)"))
        #expect(wall.contains("counter(point)"))
        #expect(wall.contains("<body class=\"formal projected\">"))
        #expect(try studio.publish(agenda, as: .pdf, style: "screen").pages ?? 0 > 0)
    }

    /// A calendar that others see names the case and the place, and nobody.
    @Test func theDayOfAMeetingIsForACalendar() throws {
        let (facts, folder) = try Self.family(
            Self.conference.replacing(
                "type: initial", with: "place: Kim's school\n    type: initial"))
        withExtendedLifetime(folder) {}
        let studio = try Samples.open()
        let agenda = try studio.document("conference-agenda", from: facts.edition(for: "ada"))
        let text = String(decoding: try studio.publish(agenda, as: .calendar), as: UTF8.self)
        #expect(text.contains("\r\nUID:M-1-first@twovoices\r\n"))
        #expect(text.contains("\r\nDTSTART:20260421T093000\r\nDTEND:20260421T103000\r\n"))
        #expect(text.contains("\r\nSUMMARY:M-1: initial conference\r\n"))
        #expect(!text.contains("Kim") && !text.contains("LOCATION"))
        let reed = try Samples.family("reed").edition(for: "dana")
        let thrown = #expect(throws: Problems.self) {
            let plan = try studio.document("safety-plan", from: reed)
            _ = try studio.publish(plan, as: .calendar)
        }
        #expect(thrown?.all.map(\.code) == ["no-day"])
        let review = try studio.document("conference-agenda", from: reed)
        let there = String(decoding: try studio.publish(review, as: .calendar), as: UTF8.self)
        #expect(there.contains("\r\nLOCATION:Room 2\\, Civic Centre\\, Westvale WV1 1AA\r\n"))
    }
}
