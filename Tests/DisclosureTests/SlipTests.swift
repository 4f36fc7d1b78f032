import Casework
import Disclosure
import Testing

/// What a worker lets slip in a sentence is still to be found, and what is no secret is not.
@Suite struct SlipTests {
    private static func secrets(_ reader: String, _ slip: String) throws -> [String] {
        try Sample.small(
            """
            people:
              - { id: ada, role: parent, name: { first: Ada, last: Ames }, pronouns: she/her }
              - { id: ben, role: parent, name: { first: Ben, last: Ames }, contact: {
                  phone: 07700 900 102, confidential: yes,
                  address: "14, Alder Close\\n6 Quayside, Flat 2, Saltby PM2 7LX" } }
            map:
              - { id: m, heading: harm, plain: "\(slip)", formal: A }
            """
        ).withheld(from: reader).secrets.map(\.value)
    }

    /// A telephone number or postcode opens only where a field made for it holds it.
    @Test func aSlipOpensNothing() throws {
        let secrets = try Self.secrets("ada", "Ben is at 07700 900 102 in PM2 7LX.")
        #expect(secrets.contains("07700 900 102") && secrets.contains("PM2 7LX"))
        let shared = try Sample.small(
            """
            people:
              - { id: ada, role: parent, name: { first: Ada }, contact: {
                  phone: 07700 900 102, address: Saltby PM2 7LX } }
              - { id: ben, role: parent, name: { first: Ben }, contact: {
                  phone: 07700 900 102, address: Saltby PM2 7LX } }
            """
        ).withheld(from: "ada").secrets
        #expect(shared.isEmpty)
    }

    /// A number in a withheld item that the reader may read elsewhere is none.
    @Test func aNumberThatIsSaidElsewhereIsOpen() throws {
        let facts = try SharingTests.small(
            """
            - { id: m, heading: harm, plain: Ring 01632 960 420., for: [carl] }
              - { id: n, heading: harm, plain: School is 01632 960420. }
            """)
        #expect(try facts.withheld(from: "ada").secrets.map(\.kind) == [.sentence])
    }

    @Test func partsOfAnAddress() throws {
        let secrets = try Self.secrets("ada", "A")
        #expect(secrets.contains("14 Alder Close") && secrets.contains("6 Quayside"))
        #expect(!secrets.contains("Flat 2"))
    }

    /// An item names somebody whatever the accents, ligatures and hidden characters.
    @Test(arguments: [
        ("Zoë", "Zoe was there."), ("Zoe", "ZOË was there."), ("Zoe", "Zo\u{FE0F}e was there."),
        ("Kofi", "Ko\u{FB01} was there."), ("Søren", "Soren was there."),
        ("Nguyễn", "Nguyen was there."), ("王小明", "我认识王小明很久了。"), ("Łukasz", "lukasz"),
    ])
    func namesInDisguise(_ name: String, _ text: String) throws {
        let facts = try Sample.small(
            """
            people:
              - { id: ada, role: parent, name: { first: Ada } }
              - { id: zed, role: other, name: { first: \(name), last: Quill }, sensitive: police }
            map:
              - { id: m, heading: harm, plain: "\(text)", formal: A }
            """)
        #expect(try facts.edition(for: "ada").item("m") == nil)
    }

    /// "In May a teacher rang" names no May Adams, and "a rose" no Anna Rose.
    @Test(arguments: [
        ("May", "Adams", "In May a teacher rang.", true),
        ("June", "Innes", "In June I rang.", true),
        ("Anna", "Rose", "We saw a rose.", true), ("May", "Bates", "May B. rang.", false),
        ("May", "Adams", "May Adams rang.", false), ("Anna", "Rose", "Mrs Rose rang.", false),
    ])
    func initialsThatAreWords(
        _ first: String, _ last: String, _ text: String, _ isSeen: Bool
    ) throws {
        let facts = try Sample.small(
            """
            people:
              - { id: ada, role: parent, name: { first: Ada } }
              - { id: zed, role: other, name: { title: Dr, first: \(first), last: \(last) },
                  pronouns: she, sensitive: police }
            map:
              - { id: m, heading: harm, plain: "\(text)", formal: A }
            """)
        #expect((try facts.edition(for: "ada").item("m") != nil) == isSeen)
    }
}
