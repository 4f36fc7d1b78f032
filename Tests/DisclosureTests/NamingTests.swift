import Casework
import Disclosure
import Testing

@Suite struct NamingTests {
    private static func form(_ person: String, for reader: String, voice: Voice? = nil) throws
        -> NameForm?
    {
        try Sample.reedCase.get().edition(for: reader, voice: voice).names[person]
    }

    @Test(arguments: [
        ("maya", "dana", "Mum"), ("maya", "pearl", "Grandma Pearl"), ("maya", "leo", "Leo"),
        ("maya", "maya", "Maya"), ("leo", "dana", "Mummy"), ("leo", "pearl", "Nana"),
        ("leo", "chris", "Daddy"), ("leo", "ibrahim", "Mr Ibrahim"), ("dana", "pearl", "Pearl"),
        ("dana", "ibrahim", "Mr Ibrahim"), ("network", "dana", "Dana"),
        ("court", "ibrahim", "Mr Yusuf Ibrahim"), ("court", "tess", "Ms Tess Reed"),
    ])
    func called(_ reader: String, _ person: String, _ expected: String) throws {
        #expect(try Self.form(person, for: reader)?.called == expected)
    }

    @Test(arguments: [
        ("dana", "priya", "Priya (social worker)"),
        ("dana", "ibrahim", "Mr Ibrahim (head teacher)"),
        ("dana", "pearl", "Pearl (Maya and Leo's grandmother)"),
        ("dana", "chris", "Chris (Maya and Leo's dad)"), ("dana", "dana", "Dana"),
        ("dana", "maya", "Maya"), ("maya", "dana", "Mum"), ("maya", "tess", "Tess (your aunt)"),
        ("court", "dana", "Ms Dana Reed (the mother)"), ("court", "maya", "Maya Reed"),
        ("court", "ibrahim", "Mr Yusuf Ibrahim (the head teacher)"),
        ("court", "council", "Westvale Council (the Local Authority)"),
    ])
    func firstUse(_ reader: String, _ person: String, _ expected: String) throws {
        #expect(try Self.form(person, for: reader)?.withRole == expected)
    }

    @Test(arguments: [
        ("dana", "the mother"), ("chris", "the father"), ("pearl", "the maternal grandmother"),
        ("tess", "the maternal aunt"), ("ruth", "the children's guardian"), ("maya", "Maya"),
        ("council", "the Local Authority"), ("police", "the police"), ("kofi", "Kofi Mensah"),
    ])
    func formalAfterwards(_ person: String, _ expected: String) throws {
        #expect(try Self.form(person, for: "court")?.afterwards == expected)
    }

    @Test func whoIsNotThereHasNoName() throws {
        #expect(try Self.form("kofi", for: "pearl") == nil)
        #expect(try Self.form("nobody", for: "legal") == nil)
    }

    /// Two who hold one role are told apart by title and surname, or in full where those agree.
    @Test func sharedRoles() throws {
        let facts = try Self.family(
            """
            - { id: gwen, role: network, name: { first: Gwen, last: Reed }, pronouns: she, relations: [{ to: kim, is: aunt }] }
              - { id: nell, role: network, name: { first: Nell, last: Reed }, pronouns: she, relations: [{ to: kim, is: aunt }] }
              - { id: olu, role: professional, name: { first: Olu, last: Obi }, pronouns: he, job: nurse }
              - { id: peg, role: professional, name: { title: Dr, first: Peg, last: Ames }, job: nurse }
            """)
        let names = try facts.edition(for: "court").names
        #expect(names["gwen"]?.afterwards == "Ms Gwen Reed")
        #expect(names["gwen"]?.withRole == "Ms Gwen Reed (aunt of Kim)")
        #expect(names["olu"]?.afterwards == "Mr Obi")
        #expect(names["peg"]?.afterwards == "Dr Ames")
        #expect(names["peg"]?.withRole == "Dr Peg Ames (nurse)")
        #expect(names["peg"]?.pronouns == .they && names["olu"]?.pronouns == .he)
    }

    /// Somebody whom the reader may not see changes nobody's name.
    @Test func hiddenPeopleChangeNoNames() throws {
        let hidden = try Self.family(
            """
            - { id: gwen, role: parent, name: { first: Gwen, last: Reed }, relations: [{ to: kim, is: mother }] }
              - { id: nell, role: parent, name: { first: Gwen, last: Ames }, relations: [{ to: kim, is: mother }], sensitive: police }
            """)
        #expect(try hidden.edition(for: "court").names["gwen"]?.afterwards == "the mother")
        #expect(try hidden.edition(for: "legal").names["gwen"]?.afterwards == "Gwen Reed")
        #expect(try hidden.edition(for: "court", voice: .family).names["gwen"]?.called == "Gwen")
        #expect(
            try hidden.edition(for: "legal", voice: .family).names["gwen"]?.called == "Gwen Reed")
    }

    @Test func relationsThatDiffer() throws {
        let facts = try Sample.bradyCase.get()
        #expect(
            try facts.edition(for: "bev").names["gareth"]?.withRole
                == "Gareth (Callum's dad and Edie's stepdad)")
        let formal = try facts.edition(for: "jo").names["gareth"]
        #expect(formal?.withRole == "Mr Gareth Brady (the father of Callum and stepfather of Edie)")
        #expect(formal?.afterwards == "the father")
    }

    private static func family(_ people: String) throws -> Case {
        try Sample.small(
            """
            people:
              - { id: kim, role: child, name: { first: Kim, last: Reed } }
              \(people)
            """)
    }
}

@Suite struct DateWordingTests {
    @Test(arguments: [
        (Voice.child, "Tuesday 7 July", "7 July"),
        (.family, "Tuesday 7 July 2026", "7 July 2026"),
        (.formal, "7 July 2026", "07/07/2026"),
    ])
    func words(_ voice: Voice, _ long: String, _ short: String) throws {
        let day = try #require(Day("2026-07-07"))
        let wording = DateWording(voice)
        #expect(wording.long(day) == long.replacing(" ", with: "\u{A0}"))
        #expect(wording.short(day) == short.replacing(" ", with: "\u{A0}"))
        #expect(wording.month(day) == "July\u{A0}2026")
    }
}
