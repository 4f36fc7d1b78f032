import Diagnostics
import Disclosure

/// What can go wrong in this room, in words.
enum ReadingProblem {
    case leak(Leak)
    case notPDF
    case encrypted
    case noPages
    case stream(object: Int)
    case tooLarge
    case notText

    var problem: Problem {
        switch self {
        case .leak(let leak):
            Problem(
                "leak", "\(leak.kind.described) that this reader may not see is in \(leak.place)",
                hint: "the office's report says what is withheld; reword the item or the template")
        case .notPDF: Problem("unreadable-pdf", "the file that was made is not a PDF")
        case .encrypted:
            Problem("unreadable-pdf", "the file that was made is locked and cannot be searched")
        case .noPages: Problem("unreadable-pdf", "the PDF that was made has no pages")
        case .stream(let object):
            Problem("unreadable-pdf", "object \(object) of the PDF that was made cannot be read")
        case .tooLarge:
            Problem("unreadable-file", "the file that was made unpacks to more than 256 MB")
        case .notText: Problem("unreadable-file", "the file that was made is not UTF-8 text")
        }
    }
}

extension Problems {
    init(_ problem: ReadingProblem) { self.init(problem.problem) }
}

extension Secret.Kind {
    /// With its article, as the beginning of a sentence.
    var described: String {
        switch self {
        case .name: "a name"
        case .firstName: "a first name"
        case .surname: "a surname"
        case .address: "an address"
        case .postcode: "a postcode"
        case .telephone: "a telephone number"
        case .birthDate: "a birth date"
        case .sentence: "a sentence"
        }
    }
}
