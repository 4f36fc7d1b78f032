import Diagnostics
import Threads

/// The pages of many files one after the other, for programs that read all of them in one go.
public enum PDFStack {
    /// One file of all their pages; nothing but the pages comes along. Each shows what it showed, and
    /// reaches far beyond it: words that lie outside of a page stay in the file that it goes into, and
    /// have to be read.
    ///
    /// - Throws: `exhibit-damaged` where a page cannot be taken; `qpdf-unwritable`.
    public static func file(_ files: [ForeignPDF]) throws(Problems) -> [UInt8] {
        try DeepStack.run { () throws(Problems) in
            let stack = try OpenFile()
            // Streams are read from these when the stack is written.
            var bytes: [HeldBytes] = []
            var number = 0
            for file in files {
                let source = try OpenFile(file.bytes, password: file.password)
                bytes.append(source.bytes)
                guard let count = source.pageCount, count == file.pages.count else {
                    throw Problems(.damaged)
                }
                for index in 0..<count {
                    let page = source.page(index)
                    guard stack.calls.add_page(stack.data, source.data, page.handle, 0) & 2 == 0
                    else { throw Problems(.damaged) }
                    widen(stack.page(number))
                    number += 1
                }
            }
            return try withExtendedLifetime(bytes) { () throws(Problems) in
                try stack.written(packed: false)
            }
        }
    }

    private static func widen(_ page: PDFObject) {
        let shown = PageSheet(page).box.map(\.syntax).joined(separator: " ")
        page.set("CropBox", "[\(shown)]")
        page.set("MediaBox", "[\(-far) \(-far) \(far) \(far)]")
    }

    /// Points: further than any program sets words.
    private static let far = 10_000_000
}
