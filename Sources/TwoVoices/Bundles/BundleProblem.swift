import Bundling
import Diagnostics

/// Every sentence about bundles.
enum BundleProblem {
    static let noTextProgram = Problem(
        "no-pdftotext", "the program pdftotext, which reads other people's PDFs, is not here",
        hint: "install it with: apt-get install poppler-utils")

    static let unread = Problem(
        "exhibit-unread", "poppler cannot read the PDF, or not in reasonable time",
        hint: "print it to a new PDF")

    static func noHearing(_ known: [String]) -> Problem {
        Problem(
            "no-such-hearing", "the case has no hearing of this id with a date",
            hint: known.isEmpty
                ? "write it under proceedings.hearings"
                : "known are: " + known.joined(separator: ", "))
    }

    static func noPack(_ first: String) -> Problem {
        Problem(
            "no-court-rules", "no rules of bundles were in force on the day of the hearing",
            hint: "the first ones are of \(first); add a pack to Rules/court-bundles.yaml")
    }

    static let nothing = Problem(
        "empty-bundle", "the case has no evidence that the court may see",
        hint: "list the papers of the bundle under evidence")

    static func leftOut(_ id: String, isLater: Bool, at place: Place) -> Problem {
        Problem(
            .warning, "evidence-left-out",
            isLater
                ? "the evidence \(id) is dated after the case's own day: it is not there yet"
                : "the evidence \(id) is not for the court, and stands in no bundle", at: place,
            hint: isLater
                ? "correct `as_of` of the case, or the date" : "see its `for` and `not_for`")
    }

    static func noFile(_ id: String, at place: Place) -> Problem {
        Problem(
            "no-exhibit", "the evidence \(id) names neither a file nor a document to render",
            at: place, hint: "give it `file` or `render`")
    }

    /// With what the document needs; empty where nobody knows.
    static func noPaper(
        _ id: String, why: String, draft: Bool, at place: Place
    ) -> Problem {
        let severity: Problem.Severity = draft ? .warning : .error
        return Problem(
            severity, "no-paper",
            "the evidence \(id) asks for a document that cannot be made yet", at: place,
            hint: (why.isEmpty ? "" : why + "; ")
                + "take it out of the list, file it as a PDF, or make a draft with --draft")
    }

    static func tooLong(_ id: String, _ count: Int, _ most: Int, at place: Place) -> Problem {
        Problem(
            "paper-too-long",
            "\(id) takes \(count) pages for this reader and \(most) for the court, so that copies "
                + "would count apart", at: place,
            hint: "shorten what only this reader is told, or withhold the paper")
    }

    static func overLimit(
        _ length: PaperLength, _ source: RuleSource, at place: Place
    ) -> Problem {
        Problem(
            .warning, "paper-over-limit",
            "\(length.evidence) has \(length.pages) pages, and the rules of its hearing allow "
                + "\(length.most)", at: place,
            hint: "shorten it, or ask the court for leave; the rule: \(source.words)"
                + (source.isConfirmed ? "" : " (unconfirmed)"))
    }

    /// A number of megabytes as it is told: never less than it is.
    static func words(ofBytes bytes: Int) -> String {
        let thousandths = (bytes + 999) / 1000
        let digits = String(1000 + thousandths % 1000).dropFirst()
        return "\(thousandths / 1000).\(digits) MB"
    }

    static func pageOverLimit(
        _ number: String?, _ bytes: Int, _ limit: FileLimit, at place: Place?
    ) -> Problem {
        let what = number.map { "a file with page \($0) alone" } ?? "a file with the index alone"
        return Problem(
            "page-over-limit",
            "\(what) takes \(words(ofBytes: bytes)), and the rules of its hearing allow "
                + limit.words, at: place,
            hint: "have its pictures made smaller, or ask the court how to file it; the rule: "
                + limit.source.words + (limit.source.isConfirmed ? "" : " (unconfirmed)"))
    }

    static func oldVolume(_ path: String) -> Problem {
        Problem(
            "old-volume", "a file of an earlier bundle cannot be taken away", at: Place(file: path),
            hint: "delete it yourself, so that it is not filed with the new ones")
    }

    static func hearingsAlike(_ other: String) -> Problem {
        Problem(
            "hearings-alike",
            "a volume of this bundle would have the same name as the bundle for the hearing \(other)",
            hint: "give that hearing an id that does not end in a number behind a hyphen")
    }

    static func noText(_ id: String, at place: Place) -> Problem {
        Problem(
            "exhibit-without-text",
            "the evidence \(id) has pages without text, which nobody can search for what is withheld",
            at: place,
            hint: "have a person read them and write `checked: { by: …, on: … }`; words of scans "
                + "are found where ocrmypdf is installed")
    }

    static func otherHearing(_ path: String) -> Problem {
        Problem(
            "other-bundle", "the manifest is of another case or hearing", at: Place(file: path),
            hint: "name the manifest of an earlier bundle for this hearing")
    }
}
