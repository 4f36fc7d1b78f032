import Diagnostics

/// What can go wrong in this room, in words.
enum PDFFilesProblem {
    case noLibrary, unreadable, unwritable
    case damaged, locked, wrongPassword, otherwiseLocked, empty, tooLong, tooHeavy
    /// Its number, from 1.
    case pageTooLarge(Int)

    var problem: Problem {
        switch self {
        case .noLibrary:
            Problem(
                "qpdf-missing", "libqpdf, which locks PDFs, is not on this machine",
                hint: "install it with: apt-get install libqpdf-dev")
        case .unreadable:
            Problem("qpdf-unreadable", "libqpdf cannot open the PDF, or not with this password")
        case .unwritable:
            Problem("qpdf-unwritable", "libqpdf cannot write the PDF")
        case .damaged:
            Problem(
                "exhibit-damaged", "the file is no PDF, or too damaged to be put right",
                hint: "ask for it again, or print it to a new PDF")
        case .locked:
            Problem(
                "exhibit-locked", "the PDF opens with a password alone",
                hint: "save it without one, or name a file of passwords with --passwords")
        case .wrongPassword:
            Problem(
                "exhibit-wrong-password", "the PDF opens with another password than the one given",
                hint: "correct the line of this evidence in the file of passwords")
        case .otherwiseLocked:
            Problem(
                "exhibit-locked", "the PDF is locked by a certificate, or in a way that few know",
                hint: "open it where it can be opened, and print it to a new PDF")
        case .empty: Problem("exhibit-empty", "the PDF has no page", hint: "is it the right file?")
        case .tooLong:
            Problem(
                "exhibit-too-long", "the PDF has more than \(ForeignPDF.mostPages) pages",
                hint: "cut it into several")
        case .tooHeavy:
            Problem(
                "exhibit-too-heavy",
                "the PDF takes more time or memory to open than any honest one of its length",
                hint: "print it to a new PDF, or ask whoever sent it")
        case .pageTooLarge(let number):
            Problem(
                "exhibit-page-too-large", "page \(number) of the PDF is longer than five metres",
                hint: "print it to a new PDF in the size of paper")
        }
    }
}

extension Problems {
    init(_ problem: PDFFilesProblem) { self.init(problem.problem) }

    /// The same, each told of a place where it has none yet.
    func placed(at place: Place?) -> Problems {
        Problems(
            all.map { problem in
                var placed = problem
                placed.place = problem.place ?? place
                return placed
            })
    }
}
