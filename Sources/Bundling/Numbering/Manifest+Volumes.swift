import Casework

/// The files of a bundle that is several.
extension Manifest {
    /// One of them.
    public struct Volume: Sendable, Equatable {
        /// Its name.
        public var file: String
        /// Of the file.
        public var sha256: String
        /// Of its papers; cover and index are not counted.
        public var pages: Int
        /// What is printed on the first of them, and on the last.
        public var first, last: String

        /// A volume.
        public init(file: String, sha256: String, pages: Int, first: String, last: String) {
            (self.file, self.sha256, self.pages) = (file, sha256, pages)
            (self.first, self.last) = (first, last)
        }

        init(_ record: Record) {
            self.init(
                file: record.text("file") ?? "", sha256: record.text("sha256") ?? "",
                pages: Int(record.number("pages") ?? 0), first: record.text("first") ?? "",
                last: record.text("last") ?? "")
        }

        static let format = RecordType(
            "volume",
            [
                Field("file", .text, required: true, as: .label, "Its name."),
                Field("sha256", .text, required: true, as: .label, "The hash of the file."),
                Field(
                    "pages", .number(0...10_000_000, whole: true), "How many papers' pages it has."),
                Field("first", .text, required: true, as: .label, "The first of their numbers."),
                Field("last", .text, required: true, as: .label, "The last of their numbers."),
            ])
    }

    /// One line a volume; nothing where the bundle is one file.
    var volumesJSON: String {
        guard !volumes.isEmpty else { return "" }
        let rows = volumes.map { volume in
            "    {\"file\": \(quoted(volume.file)), \"sha256\": \(quoted(volume.sha256)), "
                + "\"pages\": \(volume.pages), \"first\": \(quoted(volume.first)), "
                + "\"last\": \(quoted(volume.last))}"
        }
        return "\n  \"volumes\": [\n" + rows.joined(separator: ",\n") + "\n  ],"
    }
}
