import Diagnostics
import PDFFiles

/// Every sentence of this room that is not about reading and writing files.
enum StudioProblem {
    static func noTemplates(_ path: String) -> Problem {
        Problem(
            "no-templates", "there are no templates in \(path)",
            hint: "name the folder that has Documents in it with --templates or "
                + "TWOVOICES_TEMPLATES")
    }

    static func noDrawing(_ word: String, at place: Place) -> Problem {
        Problem(
            "picture-missing", "there is no picture file \(word).svg", at: place,
            hint: "draw it, or take its row out of the table")
    }

    static func noMeaning(_ name: String, in table: String) -> Problem {
        Problem(
            "picture-without-meaning", "the table does not say what \(name) means",
            at: Place(file: table), hint: "add a row with its word and its meaning")
    }

    static func unknownStyle(_ name: String, among known: [String]) -> Problem {
        Problem(
            "unknown-style", "there is no page style called \"\(name)\"",
            hint: nearest(name, among: known))
    }

    static func noManifest(_ path: String) -> Problem {
        Problem(
            "no-fonts", "there is no list of fonts at \(path)",
            hint: "name the folder that has it with --fonts or TWOVOICES_FONTS")
    }

    static func unknownFace(_ name: String, in manifest: String) -> Problem {
        Problem(
            "unknown-font", "the font \"\(name)\" that the page style asks for is not listed",
            at: Place(file: manifest), hint: "add it to the list, with its package and its files")
    }

    static func missingFace(_ name: String, package: String) -> Problem {
        Problem(
            "font-missing", "the font \"\(name)\" is not on this machine",
            hint: "install it with: apt-get install \(package)")
    }

    static let noProfile = Problem(
        "profile-missing",
        "the colour profile \(ScreenProfile.path), which every PDF needs, is missing",
        hint: "install it with: apt-get install icc-profiles-free")

    static func longJob(_ line: Int) -> Problem {
        Problem(
            "too-large", "this job is longer than \(Studio.longestJob >> 20) MiB",
            at: Place(file: Studio.jobFile, line: line),
            hint: "a job names a case; it does not hold it")
    }

    /// Why something cannot be locked; nil where it can.
    static func unlockable(_ formats: [Format], _ standard: Standard) -> Problem? {
        guard formats == [.pdf] else {
            return Problem(
                "lock-format", "only a PDF can be locked", hint: "ask for PDFs alone: --as pdf")
        }
        guard standard != .ua2a4 else {
            return Problem(
                "lock-standard", "a locked PDF is no archive's, and cannot keep to PDF/A-4",
                hint: "leave out --standard, or --lock")
        }
        return nil
    }

    static let emptyPassword = Problem(
        "password-empty", "the first line is empty, where the password should be",
        hint: "write the password into the first line of the file")

    static let longPassword = Problem(
        "password-too-long",
        "the password is longer than a PDF can take: \(LockedPDF.longestPassword) bytes",
        hint: "take a shorter one; is it the right file?")

    static let unprintablePassword = Problem(
        "password-control", "the password has a character in it that nobody can type",
        hint: "is it the right file? its first line is the password")

    /// The nearest name, else all of them.
    private static func nearest(_ name: String, among known: [String]) -> String {
        NearestName.of(name, among: known).map { "did you mean \"\($0)\"?" }
            ?? (known.isEmpty ? "" : "known are: " + known.joined(separator: ", "))
    }
}

/// Cases and their files.
extension StudioProblem {
    static func noCase(_ path: String) -> Problem {
        Problem(
            "no-such-case", path.isEmpty ? "no case is named" : "there is no case at \(path)",
            hint: "name a case file, or a folder with case.yaml or case.json in it")
    }

    static func noCaseFile(in folder: String) -> Problem {
        Problem(
            "no-such-case", "there is neither case.yaml nor case.json in the folder \(folder)",
            hint: "`twovoices new \(folder)` puts one there to begin with")
    }

    static func caseExists(_ path: String) -> Problem {
        Problem(
            "case-exists", "there is a case already: \(path)",
            hint: "name a folder without one; nothing was changed")
    }

    static func notACase(_ path: String) -> Problem {
        Problem(
            "not-a-case", "\(path) is not a case file",
            hint: "a case file ends in .yaml or .json")
    }

    static func leadsOut(at place: Place) -> Problem {
        Problem(
            "file-outside", "this file does not lie in the folder of the case", at: place,
            hint: "put the file itself, not a link to it, beside the case")
    }

    static func missingFile(at place: Place, _ severity: Problem.Severity) -> Problem {
        Problem(
            severity, "file-missing", "this file is not there", at: place,
            hint: "put it beside the case, or correct the name")
    }

    /// A picture that cannot be opened, told where the case asks for it.
    static func brokenPicture(_ problem: Problem, at place: Place) -> Problem {
        Problem(problem.severity, problem.code, problem.message, at: place, hint: problem.hint)
    }
}

/// Documents and their readers.
extension StudioProblem {
    static func unknownDocument(_ id: String, among known: [String]) -> Problem {
        Problem(
            "unknown-document", "there is no document called \"\(id)\"",
            hint: nearest(id, among: known))
    }

    static func noVoice(_ id: String, _ voice: String, among known: [String]) -> Problem {
        Problem(
            "no-such-voice", "\"\(id)\" is not written in the \(voice) voice",
            hint: "it is in: " + known.joined(separator: ", "))
    }

    static func notForReader(_ id: String, _ reader: String, readers: [String], at place: Place)
        -> Problem
    {
        Problem(
            "not-for-this-reader", "\"\(id)\" is not made for \"\(reader)\"", at: place,
            hint: "it is for: "
                + readers.map {
                    $0 == "addressee" ? "whoever `pre_proceedings.to` names" : $0
                }.joined(separator: ", "))
    }

    static func noData(_ id: String, _ reader: String, needs: String) -> Problem {
        Problem(
            "nothing-to-say", "this case has nothing to say in \"\(id)\" for \"\(reader)\"",
            hint: needs)
    }

    static func notOfThis(_ id: String, _ subject: String, known: [String]) -> Problem {
        Problem(
            "not-of-this-meeting", "\"\(id)\" is not made of \"\(subject)\"",
            hint: "it is of: " + known.joined(separator: ", "))
    }

    static func ofNothing(_ id: String) -> Problem {
        Problem(
            "of-nothing", "\"\(id)\" is of the whole case, not of a meeting, hearing or statement",
            hint: "make it without --of")
    }

    static let noConference = Problem(
        "no-conference", "this case has no conference to make packs for",
        hint: "name another meeting with --of, or write one under `meetings`")

    static func noPack(_ reader: String) -> Problem {
        Problem(
            "nothing-to-say", "nothing is laid on the chair of \"\(reader)\" at this meeting",
            hint: "`twovoices list documents` names the readers of each document")
    }

    static let packFormat = Problem(
        "pack-format", "a pack for a meeting is a PDF to print",
        hint: "ask for --as pdf, or for the documents one by one")

    static func noDay(_ id: String) -> Problem {
        Problem(
            "no-day", "\"\(id)\" is of no meeting with a day that a calendar could take",
            hint: "ask for an agenda, or `twovoices deadlines` for what is due when")
    }

    static func noDocuments(_ reader: String) -> Problem {
        Problem(
            .warning, "no-documents", "there is no document for \"\(reader)\" in this case",
            hint: "`twovoices list documents` names the readers of each")
    }

    static func badDate(_ text: String) -> Problem {
        Problem("bad-date", "there is no day \"\(text)\"", hint: "write it as YYYY-MM-DD")
    }
}
