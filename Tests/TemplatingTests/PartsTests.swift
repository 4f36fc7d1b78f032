import Diagnostics
import Testing

@testable import Templating

@Suite struct PartsTests {
    private func file(_ path: String, _ text: String) -> TemplateLibrary.File {
        TemplateLibrary.File(path: path, text: text, name: path)
    }

    private func files() -> [TemplateLibrary.File] {
        let page = """
            ---
            title: A page
            short: A page
            for: family
            sheet: A4
            ---

            # A page

            ::: include outer
            """
        return [
            file("Documents/page/family.md", page),
            file("Parts/outer.md", "Outer words.\n\n::: include inner\n"),
            file("Parts/inner.md", "Inner words.\n"),
            file("Parts/broken.md", "::: if\n"),
        ]
    }

    /// Parts that parts include are read; what is wrong with a part that nobody includes does not
    /// keep a document from being made.
    @Test func aDocumentReadsThePartsThatItIncludes() throws {
        let pictures = try Samples.pictures()
        let library = try TemplateLibrary.read(files(), isComplete: false, pictures: pictures).value
        #expect(library.parts["inner"]?.isEmpty == false)
        #expect(library.parts["broken"]?.isEmpty == true)
        #expect(throws: Problems.self) { try TemplateLibrary.read(files(), pictures: pictures) }
    }
}
