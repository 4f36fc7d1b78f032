import Diagnostics

/// What can go wrong in this room, in words.
enum PDFFilesProblem {
    case noLibrary, unreadable, unwritable

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
        }
    }
}

extension Problems {
    init(_ problem: PDFFilesProblem) { self.init(problem.problem) }
}
