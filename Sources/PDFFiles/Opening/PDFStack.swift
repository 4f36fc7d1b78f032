import Diagnostics
import Threads

/// The pages of many files one after the other, for programs that read all of them in one go.
public enum PDFStack {
    /// One file of all their pages; nothing but the pages comes along.
    ///
    /// - Throws: `exhibit-damaged` where a page cannot be taken; `qpdf-unwritable`.
    public static func file(_ files: [ForeignPDF]) throws(Problems) -> [UInt8] {
        try DeepStack.run { () throws(Problems) in
            let stack = try OpenFile()
            // Streams are read from these when the stack is written.
            var bytes: [HeldBytes] = []
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
                }
            }
            return try withExtendedLifetime(bytes) { () throws(Problems) in
                try stack.written(packed: false)
            }
        }
    }
}
