import Casework
import Diagnostics
import Documents

/// Every sentence that this room says about a template or about filling it.
enum TemplateProblem {
    static func unknownField(_ path: FieldPath, nearest: String?) -> Problem {
        Problem(
            "unknown-field", "there is no field called \"\(path.written)\"", at: path.place,
            hint: nearest.map { "did you mean \"\($0)\"?" }
                ?? "`twovoices list fields` names them all")
    }

    static func unguarded(_ path: FieldPath) -> Problem {
        Problem(
            "unguarded-field",
            "\"\(path.written)\" may be missing, and nothing says what stands there then",
            at: path.place,
            hint: "put it under `::: if \(path.written)`, "
                + "or write ((\(path.written) ?? … ?? Nothing recorded yet))")
    }

    static func wrongFormat(_ path: FieldPath, _ format: Format, is kind: String) -> Problem {
        Problem(
            "wrong-format",
            "\"\(path.written)\" is \(kind), which `as \(format.rawValue)` cannot word",
            at: path.place, hint: "leave the `as` out, or choose one that fits")
    }

    static func needsFormat(_ path: FieldPath, is kind: String, hint: String) -> Problem {
        Problem(
            "needs-format", "\"\(path.written)\" is \(kind) and cannot stand in a line as it is",
            at: path.place, hint: hint)
    }

    static func unknownFormat(_ written: String, at place: Place) -> Problem {
        let nearest = NearestName.of(written, among: Format.allCases.map(\.rawValue))
        return Problem(
            "unknown-format", "there is no way of wording called \"as \(written)\"", at: place,
            hint: nearest.map { "did you mean \"as \($0)\"?" }
                ?? "known are: " + Format.allCases.map(\.rawValue).joined(separator: ", "))
    }

    static func notAList(_ path: FieldPath, is kind: String) -> Problem {
        Problem(
            "not-a-list", "\"\(path.written)\" is \(kind), not a list, so nothing can be repeated",
            at: path.place, hint: "use `::: if \(path.written)`")
    }

    static func cannotCompare(_ path: FieldPath, with word: String, hint: String) -> Problem {
        Problem(
            "cannot-compare", "\"\(path.written)\" is never \"\(word)\"", at: path.place, hint: hint
        )
    }

    static func unknownPart(_ written: String, at place: Place) -> Problem {
        let names = Part.allKinds
        let nearest = NearestName.of(written, among: names)
        return Problem(
            "unknown-part", "there is no part called \"\(written)\"", at: place,
            hint: nearest.map { "did you mean \"\($0)\"?" }
                ?? "known are: " + names.joined(separator: ", "))
    }

    static func unknownInclude(_ name: String, among names: [String], at place: Place) -> Problem {
        let nearest = NearestName.of(name, among: names)
        return Problem(
            "unknown-include", "there is no part file called \"\(name)\"", at: place,
            hint: nearest.map { "did you mean \"\($0)\"?" }
                ?? "it must lie in Templates/Parts as \(name).md")
    }

    static func circularInclude(_ name: String, at place: Place) -> Problem {
        Problem(
            "circular-include", "\"\(name)\" includes itself", at: place,
            hint: "take one of the includes out")
    }

    static func unknownFigure(_ name: String, at place: Place) -> Problem {
        Problem(
            "unknown-figure", "there is no figure called \"\(name)\"", at: place,
            hint: "known are: "
                + KnownFigure.allCases.map { "\($0.rawValue) of …" }.joined(separator: ", "))
    }

    static func wrongFigure(_ name: String, _ path: FieldPath, is kind: String) -> Problem {
        Problem(
            "wrong-figure", "\"\(path.written)\" is \(kind), from which no \(name) can be drawn",
            at: path.place)
    }

    static func notAPicture(_ path: FieldPath, nearest: String?) -> Problem {
        Problem(
            "unknown-picture",
            "\"\(path.written)\" is neither a field with a picture nor a word of the library",
            at: path.place,
            hint: nearest.map { "did you mean \"\($0)\"?" }
                ?? "`twovoices list pictures` names them")
    }

    static func unknownBlock(_ line: String, nearest: String?, at place: Place) -> Problem {
        Problem(
            "unknown-block", "this line begins with ::: but says nothing that is known", at: place,
            hint: nearest.map { "did you mean \"::: \($0)\"?" }
                ?? "known are: if, otherwise, for each, items for each, rows for each, part, "
                + "include, draw, picture, page, end")
    }

    static func unclosed(_ what: String, at place: Place) -> Problem {
        Problem(
            "unclosed-block", "\"\(what)\" is never closed", at: place,
            hint: "put `::: end` where it stops")
    }

    static func strayEnd(at place: Place) -> Problem {
        Problem(
            "stray-end", "there is nothing here to close", at: place,
            hint: "take this `::: end` out, or find the block that lost its beginning")
    }

    static func wrongEnd(_ said: String, closes opened: String, line: Int, at place: Place)
        -> Problem
    {
        Problem(
            "wrong-end", "this says that it ends \"\(said)\", but it would close \"\(opened)\"",
            at: place, hint: "\"\(opened)\" was opened in line \(line)")
    }

    static func strayOtherwise(at place: Place) -> Problem {
        Problem(
            "stray-otherwise", "`otherwise` stands outside of any `if` or `for each`", at: place,
            hint: "put it between an `::: if` and its `::: end`")
    }

    static func unclosedField(at place: Place) -> Problem {
        Problem(
            "unclosed-field", "these double brackets are never closed", at: place,
            hint: "close them with `))`; write `\\(` for a bracket that is only a bracket")
    }

    static func emptyField(at place: Place) -> Problem {
        Problem("empty-field", "these double brackets hold no name", at: place)
    }

    static func unclosedMark(_ mark: String, at place: Place) -> Problem {
        Problem(
            "unclosed-mark", "this \(mark) is never closed", at: place,
            hint: "close it with \(mark), or write \\\(mark.prefix(1)) for the sign itself")
    }

    static func badLink(at place: Place) -> Problem {
        Problem(
            "bad-link", "a link goes to an address that begins with https:, http:, mailto: or tel:",
            at: place)
    }

    static func rawMarkup(at place: Place) -> Problem {
        Problem(
            "raw-markup", "templates hold no HTML and no code", at: place,
            hint: "use the marks of the template language")
    }

    static func badTable(_ message: String, at place: Place) -> Problem {
        Problem("bad-table", message, at: place)
    }

    static func badFrontPage(_ message: String, at place: Place, hint: String = "") -> Problem {
        Problem("bad-front-page", message, at: place, hint: hint)
    }

    static func unknownSubject(_ word: String, types: [String], at place: Place) -> Problem {
        let alone = FrontPage.Subject.alone.flatMap(\.written)
        guard !alone.contains(word) else {
            return badFrontPage("`of: \(word)` stands alone", at: place)
        }
        let nearest = NearestName.of(word, among: types + alone)
        return badFrontPage(
            "there is no meeting of the type \"\(word)\"", at: place,
            hint: nearest.map { "did you mean \"\($0)\"?" }
                ?? "known are: " + (types + alone).joined(separator: ", "))
    }

    static func badTerm(_ message: String, at place: Place) -> Problem {
        Problem("bad-term", message, at: place)
    }

    static func unknownFramework(_ name: String, at place: Place) -> Problem {
        let known = ClosedList.framework.words
        let nearest = NearestName.of(name, among: known)
        return Problem(
            "bad-term", "there is no framework called \"\(name)\"", at: place,
            hint: nearest.map { "did you mean \"\($0)\"?" }
                ?? "it is one of \(known.joined(separator: ", "))")
    }

    static func tooDeep(at place: Place) -> Problem {
        Problem("too-deep", "blocks are nested more than \(TemplateReader.deepest) deep", at: place)
    }

    static func marksTooDeep(at place: Place) -> Problem {
        Problem(
            "too-deep",
            "stars, links and brackets are nested more than \(TemplateReader.deepest) deep",
            at: place, hint: "close what was opened")
    }

    static func tooManyIncludes(_ limit: Int, at place: Place) -> Problem {
        Problem(
            "too-deep", "parts include parts more than \(limit) times", at: place,
            hint: "write the words out, or include fewer parts in parts")
    }

    static func badCondition(_ message: String, at place: Place) -> Problem {
        Problem("bad-condition", message, at: place)
    }

    static func shadowed(_ name: String, at place: Place) -> Problem {
        Problem(
            "name-taken", "\"\(name)\" already means something here", at: place,
            hint: "choose another name for the one that is repeated")
    }

    static func headingSkipped(_ level: Int, at place: Place) -> Problem {
        Problem(
            "heading-skipped", "a heading of level \(level) stands below one that is two levels up",
            at: place, hint: "a reader who listens would miss a level")
    }
}
