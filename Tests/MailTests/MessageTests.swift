import Testing

@testable import Mail

@Suite struct MessageTests {
    private func message(_ lines: String..., ending: String = "\r\n") throws -> Message {
        try MessageReader.message(Array(lines.joined(separator: ending).utf8))
    }

    @Test func fieldsAreReadWhateverTheyAreWrittenIn() throws {
        let read = try message(
            "From: =?utf-8?Q?Zo=C3=AB_Reed?= <zoe@example.org>",
            "To: Pat Bell", "\t<pat@example.org>",
            "Subject: =?iso-8859-1?B?5XRlcg==?= =?utf-8?q?_ja?=, =?x?z?y?= soon",
            "DATE: Tue, 3 Feb 2026 10:02:11 +0000", "", "Hello.")
        #expect(read.from == "Zoë Reed <zoe@example.org>")
        #expect(read.to == "Pat Bell <pat@example.org>")
        #expect(read.subject == "åter ja, =?x?z?y?= soon")
        #expect(read.date == "Tue, 3 Feb 2026 10:02:11 +0000")
        #expect(read.lines == ["Hello."])
    }

    @Test(arguments: ["\n", "\r\n"]) func thePlainOfTwoFormsIsTaken(_ ending: String) throws {
        let read = try message(
            "From: a@example.org", "Content-Type: multipart/mixed; boundary=\"b;1\"", "",
            "--b;1", "Content-Type: multipart/alternative;", " boundary=b2", "",
            "--b2", "Content-Type: text/html", "", "<p>Marked up</p>",
            "--b2", "Content-Type: text/plain; charset=windows-1252",
            "Content-Transfer-Encoding: quoted-printable", "",
            "Sam =96 a long=", "er line  ", "", "", "Bye=20", "--b2--",
            "--b;1", "Content-Type: application/pdf; name=\"=?utf-8?B?w6kucGRm?=\"",
            "Content-Disposition: attachment; filename*0*=UTF-8''na%C3%AF; filename*1=ve.pdf", "",
            "JVBERi0=", "--b;1", "Content-Type: message/rfc822", "", "Subject: Before", "", "x",
            "--b;1", "Content-Type: image/png", "", "y", "--b;1--", ending: ending)
        #expect(read.lines == ["Sam – a longer line", "", "Bye"])
        #expect(
            read.attachments == [
                "naïve.pdf", "an e-mail: Before", "a file of the kind image/png",
            ])
        #expect(!read.wasMarkup)
    }

    @Test func markupIsReducedToItsWords() throws {
        let read = try message(
            "From: a@example.org", "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: base64", "",
            // <style>p{}</style><p>Ann &amp;&nbsp;<b>Pat</b><br>5 &lt; 6 &pound;&#8364;&bogus; a<b<!-- <p>no</p> -->
            "PHN0eWxlPnB7fTwvc3R5bGU+PHA+QW5uICZhbXA7Jm5ic3A7PGI+UGF0PC9iPjxicj41ICZsdDsg",
            "NiAmcG91bmQ7JiM4MzY0OyZib2d1czsgYSA8IGI8IS0tIDxwPm5vPC9wPiAtLT4=")
        #expect(read.lines == ["Ann & Pat", "5 < 6 £€&bogus; a < b"])
        #expect(read.wasMarkup)
    }

    @Test func linesThatWereBrokenForTheWayAreWhole() throws {
        let read = try message(
            "From: a", "Content-Type: text/plain; format=flowed", "", "One ", "two", "> said ",
            "> so", "-- ", "Ann")
        #expect(read.lines == ["One two", "> said so", "--", "Ann"])
    }

    /// Short lines and long ones alike: as many as 1,500 pages hold.
    @Test(arguments: [(50_000, 1, true), (50_001, 1, false), (10, 400_000, false)])
    func wordsHaveABound(_ lines: Int, _ length: Int, _ isTaken: Bool) throws {
        let line = String(repeating: "x", count: length) + "\n"
        let bytes = Array(("From: a\n\n" + String(repeating: line, count: lines)).utf8)
        let read = try? MessageReader.message(bytes)
        #expect((read != nil) == isTaken)
    }

    @Test func charactersThatHideOrTurnAreLeftOut() throws {
        let read = try message("From: a", "", "x\u{202E}y\u{0}z\u{1B}[1m")
        #expect(read.lines == ["xyz[1m"])
    }

    @Test(arguments: ["", "Nothing here", "\u{0}", "Subject: x\r\n\r\ny"])
    func whatIsNoEmailIsAProblem(_ text: String) {
        #expect(throws: (any Error).self) { try MessageReader.message(Array(text.utf8)) }
    }

    @Test func partsWithinPartsEndSomewhere() throws {
        let part = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        let bytes = Array(("From: a\r\n" + String(repeating: part, count: 20_000)).utf8)
        #expect(try MessageReader.message(bytes).attachments.count <= 1000)
    }

    @Test func brokenMessagesNeverStopUs() throws {
        let whole = Array(
            """
            From: =?utf-8?q?a=C3?= <a@example.org>
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/html; charset=utf-16

            <p>&#xFFFFFFFF;&#xD800;<b</p><!--
            --b
            Content-Transfer-Encoding: base64

            =Zm9v==
            --b--
            """.utf8)
        for length in whole.indices {
            _ = try? MessageReader.message(Array(whole.prefix(length)))
        }
    }
}
