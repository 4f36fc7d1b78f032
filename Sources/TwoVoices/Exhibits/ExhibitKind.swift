import Pictures

/// What a file of somebody else is.
enum ExhibitKind: Equatable {
    case pdf
    case picture
    case email
    /// Of a word processor.
    case office(OfficeFormat)
    /// Of a word processor, behind a password.
    case lockedOffice
    /// Named like a paper of a word processor, and none.
    case misnamed
    /// A file without a byte.
    case nothing
    /// None that we take in.
    case other

    /// What the first bytes tell; where they leave it open, the file's ending.
    init(_ bytes: [UInt8], named path: String) {
        let head = bytes.prefix(1024)
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if bytes.isEmpty {
            self = .nothing
        } else if head.containsPDFMark {
            self = .pdf
        } else if head.starts(with: Self.png) || head.starts(with: Self.jpeg) {
            self = .picture
        } else if OfficeFormat.isLocked(bytes) {
            self = .lockedOffice
        } else if let format = OfficeFormat(bytes) {
            self = .office(format)
        } else if OfficeFormat(rawValue: ending) != nil {
            self = .misnamed
        } else {
            self = ["eml": .email, "pdf": .pdf][ending] ?? .other
        }
    }

    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF]
}

extension ArraySlice<UInt8> {
    /// Programs look for it in the first 1024 bytes.
    fileprivate var containsPDFMark: Bool {
        let mark = Array("%PDF-".utf8)
        return indices.contains { self[$0] == mark[0] && self[$0...].starts(with: mark) }
    }
}
