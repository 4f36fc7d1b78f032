import Documents
import Foundation
import Testing

@testable import TwoVoices

/// What a camera writes into a picture reaches nobody.
@Suite struct CameraNotesTests {
    private static let planted = Data("PLANTED".utf8)

    /// A family whose photo says where and by whom it was taken, in every way that there is.
    private static func family(in folder: TemporaryFolder) throws -> CaseFile {
        let sample = "\(Samples.root)/Templates/Cases/haddad"
        let camera = "\(Samples.root)/Tests/Data/JPEG/camera.jpg"
        for name in try FileManager.default.contentsOfDirectory(atPath: sample) {
            let source = name == "lantern.jpg" ? camera : "\(sample)/\(name)"
            try FileManager.default.copyItem(atPath: source, toPath: "\(folder.path)/\(name)")
        }
        let drawing = "\(folder.path)/sami-flat.png"
        var bytes = try Data(contentsOf: URL(filePath: drawing))
        // A text piece right behind the header, words after the end.
        bytes.insert(contentsOf: Self.note, at: 33)
        bytes += Self.planted
        try bytes.write(to: URL(filePath: drawing))
        return try Samples.open().readCase(at: folder.path).value
    }

    /// `tEXt`: "Author", PLANTED.
    private static let note: [UInt8] =
        [0, 0, 0, 14] + Array("tEXtAuthor\0PLANTED".utf8) + [0xA1, 0xCB, 0x88, 0x25]

    @Test func nothingOfItIsInAnyFile() throws {
        let folder = try TemporaryFolder()
        let family = try Self.family(in: folder)
        let studio = try Samples.open()
        var pictures = 0
        for reader in family.readers {
            let edition = try family.edition(for: reader).value
            for id in try studio.documents(for: edition) {
                let document = try studio.document(id, from: edition).value
                for format in Format.written {
                    let made = try studio.written(document, as: format, style: nil)
                    var parts = [Data(made.bytes)] + made.pictures.map { Data($0.bytes) }
                    if format == .html { parts += Self.dataAddresses(made.bytes) }
                    pictures += parts.count - 1
                    let clean = parts.allSatisfy { $0.range(of: Self.planted) == nil }
                    #expect(clean, "\(id) for \(reader) as \(format)")
                }
            }
        }
        #expect(pictures > 4)
    }

    /// What a page holds in Base64.
    private static func dataAddresses(_ page: [UInt8]) -> [Data] {
        String(decoding: page, as: UTF8.self).split(separator: ";base64,").dropFirst().compactMap {
            Data(base64Encoded: String($0.prefix { $0 != "\"" }))
        }
    }
}
