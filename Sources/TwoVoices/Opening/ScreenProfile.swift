import Diagnostics

/// The colours of the screen (sRGB), as a file that PDF/A asks for.
enum ScreenProfile {
    /// Where Debian's `icc-profiles-free` puts it: version 2, as all of PDF/A allows.
    static let path = "/usr/share/color/icc/sRGB.icc"

    static func bytes() throws(Problems) -> [UInt8] {
        guard Folder.kind(of: path) != nil else {
            throw Problems(StudioProblem.noProfile)
        }
        return try FileReader.bytes(at: path)
    }
}
