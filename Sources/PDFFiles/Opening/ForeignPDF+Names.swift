import Diagnostics
import Threads

extension ForeignPDF {
    /// The same file with forms on its pages named by their order, whose names begin like this:
    /// some programs name them by chance, so that the same file would never give the same bytes.
    ///
    /// - Throws: `exhibit-damaged`, `qpdf-unwritable`.
    public func namingForms(beginningWith start: String) throws(Problems) -> ForeignPDF {
        let named = try DeepStack.run { () throws(Problems) in
            let file = try OpenFile(bytes, password: password)
            for index in pages.indices {
                try Self.nameForms(of: file.page(index), in: file, start)
            }
            return try file.written(packed: false)
        }
        return try ForeignPDF(named, having: Set(traits))
    }

    private static func nameForms(
        of page: PDFObject, in file: OpenFile, _ start: String
    ) throws(Problems) {
        guard let forms = page["Resources"]?["XObject"] else { return }
        let names = forms.keys.filter { $0.hasPrefix(start) }
        guard !names.isEmpty else { return }
        guard let content = page.pageContent else { throw Problems(.damaged) }
        var painted = content[...]
        for (index, name) in names.enumerated() {
            guard let form = forms[name] else { continue }
            forms.remove(name)
            forms.set("Form\(index)", form)
            painted = painted.replacing(Array("/\(name) ".utf8), with: Array("/Form\(index) ".utf8))
        }
        page.set("Contents", file.stream(Array(painted)))
    }
}
