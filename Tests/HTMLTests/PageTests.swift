import Documents
import HTML
import Testing

@Suite("A page")
struct PageTests {
    @Test("has a skip link, the title, the main part in sections, and a foot, in this order")
    func wholePage() {
        let text = page(
            document([
                heading(1, "Our plan", "our-plan"), paragraph("Why."),
                heading(2, "What we do", "what-we-do"), paragraph("Ring."),
            ]))
        let body = text.firstRange(of: "<body").map { String(text[$0.lowerBound...]) }
        #expect(
            body == """
                <body class="everyday">
                <a class="skip only-html" href="#main_">Skip to the words</a>
                <header>
                <h1 id="our-plan">Our plan</h1>
                </header>
                <main id="main_" tabindex="-1">
                <p>Why.</p>
                <section>
                <h2 id="what-we-do">What we do</h2>
                <p>Ring.</p>
                </section>
                </main>
                <footer>
                <p>For Dana · Plan · WV-1 · Version 3 · Friday 12 June 2026</p>
                </footer>
                </body>
                </html>

                """)
    }

    @Test("says its language, its title and who made it, and may load nothing")
    func head() {
        let text = page(document([], language: "cy"))
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"cy\">\n<head>\n<meta charset="))
        #expect(text.contains("<title>Our plan</title>"))
        #expect(text.contains("<meta name=\"author\" content=\"Westvale Council\">"))
        #expect(text.contains("content=\"default-src 'none';"))
        #expect(!text.contains("<script"))
        #expect(!text.contains("http:"))
        #expect(page(document([], language: "ur-PK")).contains("<html lang=\"ur-PK\" dir=\"rtl\">"))
    }

    @Test("lists its contents from four second headings on, wherever they stand")
    func contents() {
        let three = (1...3).map { heading(2, "Part \($0)", "part-\($0)") }
        #expect(!page(document(three)).contains("<nav"))
        let four = three + [part(.fridge, heading(2, "A & B", "fridge"))]
        let text = page(document(four))
        #expect(text.contains("<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#part-1\">"))
        #expect(text.contains("<li><a href=\"#fridge\">A &amp; B</a></li>\n</ul>\n</nav>"))
    }

    @Test("is larger for children, and as large as somebody prefers")
    func textSize() {
        func size(_ register: Register, _ textSize: Double? = nil) -> [Bool] {
            let text = page(document([], register: register), textSize: textSize)
            return ["125.0%", "112.5%", "106.25%", "200.0%", "400.0%"].map {
                text.contains("html{font-size:\($0)}")
            }
        }
        #expect(size(.young) == [true, false, false, false, false])
        #expect(size(.everyday) == [false, true, false, false, false])
        #expect(size(.formal) == [false, false, true, false, false])
        #expect(size(.everyday, 24) == [false, false, false, true, false])
        #expect(size(.everyday, 4000) == [false, false, false, false, true])
        #expect(page(document([]), textSize: 18).contains("@media print{html{font-size:18.0pt}}"))
    }

    @Test("prints on the document's own paper, with room for the punch in court")
    func paper() {
        var court = document([], register: .formal)
        court.front.sheet = .a3Landscape
        #expect(page(court).contains("@page{size:A3 landscape;margin:20mm 20mm 20mm 25mm}"))
        #expect(page(document([])).contains("@page{size:A4;margin:20mm}"))
    }
}
