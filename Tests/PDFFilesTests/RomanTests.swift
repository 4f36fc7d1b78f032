import Testing

@testable import PDFFiles

@Suite struct RomanTests {
    @Test(arguments: [
        (1, "i"), (4, "iv"), (14, "xiv"), (49, "xlix"), (400, "cd"), (1994, "mcmxciv"),
        (3999, "mmmcmxcix"), (0, "i"), (4000, "mmmcmxcix"),
    ])
    func numerals(_ number: Int, _ numeral: String) {
        #expect(Roman.numeral(number) == numeral)
    }
}
