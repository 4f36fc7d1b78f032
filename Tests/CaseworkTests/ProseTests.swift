import Testing

@testable import Casework

@Suite struct ProseTests {
    static func said(_ text: String) throws -> (pieces: [Prose.Piece], warnings: [String]) {
        let whole =
            smallCase + """
                evidence: [{ id: paper, title: Paper }]
                map: [{ id: m, plain: "\(text)" }]
                """
        let found = try read(whole)
        let prose = found.value.item("m")?.wording()?.plain
        return (prose?.pieces ?? [], found.warnings.map(\.code))
    }

    @Test func peopleAndCitationsAreTakenApart() throws {
        let said = try Self.said("[ann] rang [police] [paper p3][paper].")
        #expect(
            said.pieces == [
                .person("ann"), .words(" rang "), .person("police"), .words(" "),
                .citation(document: "paper", page: 3), .citation(document: "paper", page: nil),
                .words("."),
            ])
        #expect(said.warnings == [])
    }

    @Test(arguments: ["[sic]", "[ann p3]", "[paper p0]", "[paper 3]", "[", "] [a", "[]", "[ann"])
    func otherBracketsStay(_ text: String) throws {
        let said = try Self.said("a " + text)
        #expect(said.pieces == [.words("a " + text)])
        let isWhole = text.contains("[") && text.hasSuffix("]")
        #expect(said.warnings == (isWhole ? ["unresolved-bracket"] : []))
    }

    @Test func namesAreNeverTakenApart() throws {
        let text = smallCase.replacing("first: Bob", with: "first: '[ann]'")
        let found = try read(text)
        #expect(found.value.person("bob")?.record("name")?["first"] == .text(Prose("[ann]")))
        #expect(found.warnings.map(\.code) == ["unresolved-bracket"])
    }

    @Test func wordsOfYAMLAreText() throws {
        let said = try Self.said("no")
        #expect(said.pieces == [.words("no")])
        let text = smallCase + "map: [{ id: on, plain: 1_000, formal: 0o7, child: ~ }]"
        let wording = try read(text).value.item("on")?.wording()
        #expect(wording?.all.map(\.plainWords) == ["1_000", "0o7", "~"])
    }

    @Test func wordingsInOtherLanguagesAreSorted() throws {
        let text =
            smallCase + "map: [{ id: m, plain: a, in: { pl: { plain: b }, cy: { plain: c } } }]"
        let wording = try read(text).value.item("m")?.wording()
        #expect(wording?.translations.map(\.language) == ["cy", "pl"])
    }
}
