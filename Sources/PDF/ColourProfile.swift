import Diagnostics

/// What the file's red, green and blue mean: an ICC profile, such as Debian's `sRGB.icc`.
public struct ColourProfile: Sendable {
    /// The profile file.
    public let bytes: [UInt8]
    /// Packed once for all files.
    private let packed: PackedStream

    /// Takes a profile file's bytes, unchecked until a file is written.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        packed = PackedStream(packing: bytes, .small)
    }

    /// Writes the output intent (PDF/A-2, 6.2.3).
    func write(to store: ObjectStore) throws(Problems) {
        let isProfile = bytes.count >= 128 && Array(bytes[36..<40]) == Array("acsp".utf8)
        guard isProfile, Array(bytes[16..<20]) == Array("RGB ".utf8) else {
            throw Problems(.profile)
        }
        let profile = store.stream(packed, "/N 3")
        store.describe(
            """
            /OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1\
            /OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)\
            /RegistryName(http://www.color.org)/DestOutputProfile \(profile.written)>>]
            """)
    }
}
