import Diagnostics

/// Every sentence about other people's papers on their way in.
enum ExhibitProblem {
    static let noOffice = Problem(
        "no-libreoffice", "LibreOffice, which makes papers of word processors PDFs, is not here",
        hint: "install it with: apt-get install libreoffice-writer-nogui, or save it as a PDF")

    static let unconverted = Problem(
        "exhibit-unconverted", "LibreOffice cannot read the paper, or not in reasonable time",
        hint: "open it where it was written, and save it as a PDF")

    static let lockedOffice = Problem(
        "exhibit-locked", "the paper opens with a password alone",
        hint: "open it where it was written, and save it without the password; a file of passwords "
            + "opens PDFs alone")

    static let noRecognition = Problem(
        "no-ocrmypdf", "ocrmypdf, which reads scans, is not here",
        hint: "install it with: apt-get install ocrmypdf")

    static let misnamed = Problem(
        "exhibit-kind", "it is named like a paper of a word processor, and is none, or not whole",
        hint: "ask for it again, or open it where it was written and save it as a PDF")

    static let nothing = Problem(
        "exhibit-empty", "the file is empty: it was not saved, or never arrived",
        hint: "ask for it again")

    static let otherKind = Problem(
        "exhibit-kind", "papers of this kind are not taken in",
        hint: "save it as a PDF; a picture as PNG or JPEG; an e-mail as .eml")
}
