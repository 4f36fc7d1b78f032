import Casework
import Diagnostics
import Disclosure
import Documents
import Testing

@testable import Templating

/// The shipped templates, filled with the shipped cases.
@Suite struct FillerTests {
    static let families = ["reed", "brady", "haddad"]

    @Test(arguments: families) func fillsForEveryReader(_ family: String) throws {
        let library = try Samples.library()
        let file = try Samples.read(family)
        for reader in Readers.all(of: file) where reader != "public" {
            let edition = try Editor.edition(of: file, for: reader).edition
            for name in library.documents {
                // Children get no map, families no papers of workers alone, and courts no letter.
                guard let template = library.template(name, edition.voice) else { continue }
                guard Filler.hasData(for: template, in: edition, library) else { continue }
                do throws(Problems) {
                    let document = try Filler.document(
                        name, template, edition, library, rasters: Samples.rasters(file))
                    #expect(document.value.blocks.allWords.count > 100, "\(name) for \(reader)")
                } catch {
                    Issue.record(
                        "\(name), \(reader): \(error.all.map { ($0.message, $0.place) })")
                }
            }
        }
    }

    @Test func callsPeopleWhatTheChildCallsThem() throws {
        let text = try words(of: "reed", for: "maya")
        #expect(text.contains("Mum"))
        #expect(text.contains("Grandma Pearl"))
        #expect(text.contains("Mum and Dad do this."))
    }

    @Test func namesPeopleFormallyForACourt() throws {
        let text = try words(of: "reed", for: "court")
        #expect(text.contains("Accepted in part by Ms Dana Reed (the mother). “It happened once.”"))
        #expect(text.contains("| Ms Tess Reed |"))
    }

    /// Salma prefers Arabic, of which the templates have nothing: English must not be laid out so.
    @Test func speaksAnotherLanguageOnlyWhereATemplateDoes() throws {
        #expect(try language(files: Samples.files()) == "en-GB")
        let arabic = TemplateLibrary.File(
            path: "Documents/safety-plan/family.ar.md",
            text: "---\ntitle: خطة\nfor: family\n---\n\nأهلا\n", name: "family.ar.md")
        #expect(try language(files: Samples.files() + [arabic]) == "ar")
    }

    private func language(files: [TemplateLibrary.File]) throws -> String {
        let library = try TemplateLibrary.read(files, pictures: Samples.pictures()).value
        let file = try Samples.read("haddad")
        let edition = try Editor.edition(of: file, for: "salma").edition
        let template = try #require(
            library.template("safety-plan", edition.voice, language: edition.language))
        return try Filler.document(
            "safety-plan", template, edition, library, rasters: Samples.rasters(file)
        ).value.front.language
    }

    private func words(of family: String, for reader: String) throws -> String {
        let library = try Samples.library()
        let file = try Samples.read(family)
        let edition = try Editor.edition(of: file, for: reader).edition
        let template = try #require(library.template("safety-plan", edition.voice))
        let document = try Filler.document(
            "safety-plan", template, edition, library, rasters: Samples.rasters(file)
        ).value
        return document.blocks.allWords
    }
}

extension [Block] {
    /// Everything that is said, in reading order.
    var allWords: String {
        map { block in
            switch block {
            case .heading(let heading): heading.words.plainText
            case .paragraph(let words): words.plainText
            case .list(let list): list.items.map(\.allWords).joined(separator: "\n")
            case .quote(let blocks): blocks.allWords
            case .table(let table):
                ([table.header] + table.rows).map { row in
                    row.map(\.plainText).joined(separator: " | ")
                }.joined(separator: "\n")
            case .figure(let figure): figure.alternative + "\n" + figure.facts.allWords
            case .part(let part): part.blocks.allWords
            case .contents(let headings): headings.map(\.words.plainText).joined(separator: "\n")
            case .pageBreak: ""
            }
        }.joined(separator: "\n")
    }
}
