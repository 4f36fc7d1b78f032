import Documents
import HTML
import Testing

@Suite("Tables of a page")
struct TableTests {
    @Test("small ones are plain, with a caption and headings of columns and rows")
    func small() {
        let table = Table(
            caption: words("Who"), header: [words("Name"), []],
            rows: [[words("Dana"), words("Mum")], [words("Chris")]])
        #expect(
            main(.table(table)) == """
                <table>
                <caption>Who</caption>
                <thead>
                <tr><th scope="col">Name</th><td></td></tr>
                </thead>
                <tbody>
                <tr><th scope="row">Dana</th><td>Mum</td></tr>
                <tr><th scope="row">Chris</th><td></td></tr>
                </tbody>
                </table>

                """)
    }

    @Test("larger ones can be stacked: they keep their roles, and each cell names its column")
    func stacking() {
        let table = Table(
            header: [words("A"), words("B \"x\""), words("C")],
            rows: [[words("1"), words("pneumonoultramicroscopic"), []]], hasRowHeadings: false)
        #expect(
            main(.table(table)) == """
                <table class="stacking" role="table">
                <thead role="rowgroup">
                <tr role="row"><th scope="col" role="columnheader">A</th>\
                <th scope="col" role="columnheader">B "x"</th>\
                <th scope="col" role="columnheader">C</th></tr>
                </thead>
                <tbody role="rowgroup">
                <tr role="row"><td role="cell" data-label="A">1</td>\
                <td class="long" role="cell" data-label="B &quot;x&quot;">pneumonoultramicroscopic\
                </td><td role="cell" data-label="C"></td></tr>
                </tbody>
                </table>

                """)
    }

    @Test("broad ones make the page roomy, wherever they stand")
    func broad() {
        let table = Table(header: (1...6).map { words("\($0)") }, rows: [])
        let text = page(document([.quote([.table(table)])]))
        #expect(text.contains("<body class=\"everyday roomy\">"))
        #expect(text.contains("<table class=\"stacking broad\""))
    }
}
