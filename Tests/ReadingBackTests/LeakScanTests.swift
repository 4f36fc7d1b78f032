import Disclosure
import Testing

@testable import ReadingBack

@Suite struct LeakScanTests {
    static let scan = LeakScanner([
        Secret(kind: .name, value: "June Halloran"),
        Secret(kind: .surname, value: "Halloran"),
        Secret(kind: .name, value: "June H"),
        Secret(kind: .telephone, value: "07700 900 102"),
        Secret(kind: .postcode, value: "PM2 7LX"),
        Secret(kind: .address, value: "80 Quay Street"),
        Secret(kind: .birthDate, value: "1988-11-19"),
        Secret(kind: .sentence, value: "Kofi hurt Mum when he lived with the family."),
    ])

    @Test(arguments: [
        ("Mrs HALLORAN said", Secret.Kind.surname),
        ("Mrs Hal\u{AD}lo\u{200B}ran said", .surname),
        ("June\nH. rang", .name),
        ("Ring 07700900102", .telephone),
        ("Ring (07700) 900-102.", .telephone),
        ("Ring +44 7700 900102", .telephone),
        ("at pm27lx", .postcode),
        ("at PM2\u{A0}7LX", .postcode),
        ("Flat 6, 80 Quay\nStreet", .address),
        ("born 19 November 1988", .birthDate),
        ("born 19/11/1988", .birthDate),
        ("kofi hurt mum when he lived with the family", .sentence),
    ]) func finds(text: String, kind: Secret.Kind) {
        let leaks = Self.scan.leaks(in: [Passage(place: "page 1", text: text)])
        #expect(leaks.contains(Leak(place: "page 1", kind: kind)))
    }

    @Test(arguments: [
        "We meet in June.", "Hallorans live here no more.", "Call 07700 900 103.",
        "80 Quay Streets", "PM2 8LX", "Kofi hurt Mum.", "",
    ]) func passesOver(text: String) {
        #expect(Self.scan.leaks(in: [Passage(place: "page 1", text: text)]).isEmpty)
    }

    @Test func namesThePlaceAndNotTheSecret() {
        let problem = Leak(place: "page 3", kind: .surname).problem
        #expect(problem.message.contains("page 3"))
        #expect(!problem.message.contains("Halloran"))
    }
}
