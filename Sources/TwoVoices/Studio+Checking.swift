import Casework
import Diagnostics
import PlainLanguage

extension Studio {
    /// The folder of templates that a path means: itself, or the one that the template file lies in.
    public static func templateFolder(of path: String) -> String? {
        if Folder(path).folder("Documents").exists { return path }
        var steps = path.split(separator: "/", omittingEmptySubsequences: false)
        guard path.hasSuffix(".md") else { return nil }
        while steps.count > 1 {
            steps.removeLast()
            let folder = Folder(steps.joined(separator: "/"))
            if !folder.path.isEmpty, folder.folder("Documents").exists { return folder.path }
        }
        return nil
    }

    /// All that is wrong with templates, pictures and page styles, and what is hard to read.
    public func checkTemplates() -> [Problem] {
        var found: [Problem] = []
        do throws(Problems) {
            let library = try library()
            found += library.warnings
            let book = try phrases()
            for entry in library.value.all {
                let (template, front) = (entry.template, entry.template.front)
                found += OwnWordsChecker.warnings(
                    about: library.value.ownWords(template), limit: front.reading,
                    voice: entry.voice, book: book,
                    at: front.readingPlace ?? Place(file: template.file))
            }
        } catch {
            found += error.all
        }
        found += brokenPictures()
        do throws(Problems) { try checkRules() } catch { found += error.all }
        do throws(Problems) {
            for name in try StyleFolder(templates).names() { _ = try style(name) }
        } catch {
            found += error.all
        }
        return found
    }

    /// All that is wrong with the drawings of the library; its table was read with the templates.
    private func brokenPictures() -> [Problem] {
        guard let pictures = try? pictures() else { return [] }
        var found: [Problem] = []
        for word in pictures.words {
            do throws(Problems) {
                _ = try pictures[word]
            } catch {
                found += error.all
            }
        }
        return found
    }

    /// All that is wrong with a case, and with any document that can be made of it, and what is hard
    /// to read in it; the path is that of its file, or of a folder with `case.yaml` or `case.json` in
    /// it. Court papers that may not be longer than so many pages are measured.
    public func checkCase(at path: String) -> (problems: [Problem], lengths: [PaperLength]) {
        do throws(Problems) {
            let read = try readCase(at: path)
            var found = read.warnings
            found += WordingChecker.warnings(about: read.value.facts.root, book: try phrases())
            found += try dutyWarnings(of: read.value)
            for reader in read.value.readers { found += try checkDocuments(of: read.value, reader) }
            let lengths = try paperLengths(of: read.value)
            return (found + lengths.warnings, lengths.value)
        } catch {
            return (error.all, [])
        }
    }

    private func checkDocuments(
        of file: CaseFile, _ reader: String
    ) throws(Problems) -> [Problem] {
        let edition = try file.edition(for: reader)
        var found = edition.warnings
        for id in try documents(for: edition.value) {
            do throws(Problems) {
                found += try document(id, from: edition.value).warnings
            } catch {
                found += error.all
            }
        }
        return found
    }
}
