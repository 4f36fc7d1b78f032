import PDFFiles

/// What a PDF holds that its pages do not show as whoever made it meant it.
enum PDFNotes {
    static func all(of file: ForeignPDF) -> [ExhibitNote] {
        do {
            let notes = try file.readersNotes()
            let pages: [([Int], ([Int]) -> ExhibitNote)] = [
                (notes.painted, ExhibitNote.paintedNotes),
                (notes.unshown, ExhibitNote.unshownNotes),
                (notes.closed, ExhibitNote.closedNotes),
            ]
            return pages.filter { !$0.0.isEmpty }.map { $0.1($0.0) } + concealment(of: file)
        } catch {
            return [.notesUnseen] + concealment(of: file)
        }
    }

    private static func concealment(of file: ForeignPDF) -> [ExhibitNote] {
        switch try? file.concealment() {
        case .portfolio: [.portfolio]
        case .layout: [.laidOutForm]
        case nil: []
        }
    }
}
