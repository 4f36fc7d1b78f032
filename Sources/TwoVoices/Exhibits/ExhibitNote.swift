/// What the office is told of an exhibit that was not taken in as it was.
enum ExhibitNote: Equatable {
    /// A password that was given opened it.
    case unlocked
    /// It is a picture, on a page of ours.
    case picture
    /// It is an e-mail, on pages of ours; so many files came with it.
    case email(attached: Int)
    /// The e-mail had markup, of which the words were kept.
    case markup
    /// Some characters have no face.
    case characters
    /// LibreOffice made it a PDF.
    case office
    /// Changes that somebody tracked in it stand open.
    case trackedChanges
    /// It has comments, which the PDF has not.
    case comments
    /// It has hidden text, which the PDF has not.
    case hiddenText
    /// It has fields that are filled by whoever makes it a PDF.
    case changingFields
    /// It links to pictures or texts that are not in it.
    case linkedParts
    /// LibreOffice could have seen other files of this machine.
    case unwalled
    /// Nobody could see whether any of this is in it.
    case officeUnseen
    /// Nobody could see where its pages have room.
    case unpainted
    /// Words were found on so many pages of pictures.
    case recognised(pages: Int)
    /// So many pages were turned by their words.
    case turnedToRead(pages: Int)
    /// So many scans were turned by what was recognised.
    case turned(pages: Int)
    /// Readers' notes and marks were painted into these pages of its own, from 1.
    case paintedNotes(pages: [Int])
    /// They are not shown on these.
    case unshownNotes(pages: [Int])
    /// Words that open when they are touched are not shown on these.
    case closedNotes(pages: [Int])
    /// Nobody could see whether there are any.
    case notesUnseen
    /// It is a portfolio: papers lie in it as files.
    case portfolio
    /// Its pages are laid out by whatever program opens it.
    case laidOutForm
    /// Nothing is on any of its pages.
    case blank
    /// On so many pages that are pictures, or little else, no words were recognised.
    case unrecognised(pages: Int)
    /// So many pictures were made as coarse as the rules ask; the finest had so many dots an inch.
    case broughtDown(pictures: Int, from: Int, to: Int)
    /// So many pictures in black and white stay finer than the rules ask.
    case fineBlackAndWhite(pictures: Int, dots: Int)
    /// So many others do.
    case fine(pictures: Int, dots: Int)

    /// A sentence of the check report.
    var words: String {
        switch self {
        case .unlocked: "It was opened with a password."
        case .picture:
            "It is a picture, put on a page of ours; notes of camera and place are left out."
        case .email(0): "It is an e-mail, set on pages of ours."
        case .email(let count):
            "It is an e-mail, set on pages of ours; files attached to it are named and not taken in "
                + "(\(count))."
        case .markup:
            "The e-mail had a form with colours and pictures, of which the words are kept."
        case .characters: "Some of its characters could not be set; compare it with the original."
        case .office:
            "A paper of a word processor was made a PDF by LibreOffice; compare it with the original."
        case .trackedChanges:
            "It has tracked changes that nobody accepted or refused; what was deleted may be printed, "
                + "struck through."
        case .comments: "It has comments, which are left out."
        case .hiddenText: "It has hidden text, which is left out."
        case .changingFields:
            "It has fields that show the day, the time or the file's name as they are when the bundle "
                + "is made, not when it was written."
        case .linkedParts: "It links to pictures or texts outside of it, which are left out."
        case .unwalled:
            "LibreOffice could not be kept from other files of this computer; look for pictures that "
                + "are not the paper's own."
        case .officeUnseen:
            "Whether it has tracked changes, comments, hidden text or fields could not be found out."
        case .unpainted:
            "Its pages take long to paint; their numbers stand on strips that were added below them."
        case .recognised(let pages):
            "Words were recognised on pages that were pictures (\(pages)); they may be misread."
        case .turnedToRead(let pages):
            "Pages whose words stood on their side or their head were turned to be read (\(pages))."
        case .turned(let pages):
            "Scans that lay on their side or their head were turned upright (\(pages))."
        case .paintedNotes(let pages):
            "Notes and marks on pages were painted into them (\(Self.words(pages)))."
        case .unshownNotes(let pages):
            "Notes or marks of a reader are not shown, as the file does not say what they look like "
                + "(\(Self.words(pages))): compare it with the original, and put in a print to PDF."
        case .closedNotes(let pages):
            "Words of notes that open when somebody touches them are left out "
                + "(\(Self.words(pages)))."
        case .notesUnseen:
            "Whether it has readers' notes that are not shown could not be found out."
        case .portfolio:
            "It is a portfolio: the papers in it are files of their own, and not taken in. Save each "
                + "of them from it, and list it as evidence."
        case .laidOutForm:
            "It is a form that is laid out when Adobe's programs open it (XFA), and its pages may only "
                + "say to wait: open it there, print it to a new PDF, and put that in."
        case .blank: "Nothing is on any of its pages: is it the right file?"
        case .unrecognised(let pages):
            "Pages are pictures, or little else, in which no words were recognised (\(pages)); what "
                + "they show was not searched."
        case .broughtDown(let count, let from, let most):
            "Pictures were brought down to \(most) dots an inch (\(count), from up to \(from))."
        case .fineBlackAndWhite(let count, let dots):
            "Pictures in black and white stay finer than the rules ask (\(count), up to \(dots) dots "
                + "an inch): in grey they would take more room, or their kind is not taken apart; it can be "
                + "scanned again with fewer dots."
        case .fine(let count, let dots):
            "Pictures stay finer than the rules ask (\(count), up to \(dots) dots an inch): fewer dots "
                + "would take more room, be too few where they stand larger, or their kind is not "
                + "taken apart; it can be scanned or saved again with fewer dots."
        }
    }

    /// "its page 2", "its pages 1, 3–5".
    private static func words(_ pages: [Int]) -> String {
        let names = pages.rows.map { row in
            row.count == 1 ? "\(row.lowerBound)" : "\(row.lowerBound)–\(row.upperBound)"
        }
        return (pages.count == 1 ? "its page " : "its pages ") + names.joined(separator: ", ")
    }
}
