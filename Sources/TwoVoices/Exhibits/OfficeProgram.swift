import Diagnostics

/// LibreOffice, as a process of its own: papers of word processors as PDFs.
///
/// It gets a profile of its own in which macros never run and nothing that a paper links to is fetched;
/// where the machine allows it, it has no network at all. A field that shows today's date shows the
/// day on which it is converted: that is the paper's own wish.
enum OfficeProgram {
    /// The paper as a PDF; the ending of its name tells its kind.
    ///
    /// - Throws: `no-libreoffice` where it is not on this machine; `exhibit-unconverted`.
    static func pdf(of bytes: [UInt8], ending: String) throws(Problems) -> [UInt8] {
        let folder = try WorkFolder()
        let place = folder.path
        try WholeFile.write(bytes, to: place + "/paper." + ending)
        try WholeFile.write(
            Array(settings.utf8), to: place + "/profile/user/registrymodifications.xcu")
        let limits = LimitedProcess.Limits(memory: 4 << 30, seconds: 90, patience: 120)
        _ = try LimitedProcess(
            isolated + [
                "soffice", "-env:UserInstallation=file://\(place)/profile", "--headless",
                "--norestore", "--nolockcheck", "--nodefault", "--convert-to",
                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir", place, place + "/paper." + ending,
            ], limits: limits, in: place, missing: ExhibitProblem.noOffice,
            failure: ExhibitProblem.unconverted
        ).output()
        // It says that all is well also when it is not.
        guard let made = try? FileReader.bytes(at: place + "/paper.pdf") else {
            throw Problems(ExhibitProblem.unconverted)
        }
        return made
    }

    /// Words that start a program without a network, where that is allowed.
    private static var isolated: [String] {
        let words = ["unshare", "--map-root-user", "--net"]
        let tried = try? LimitedProcess(words + ["true"]).output()
        return tried == nil ? [] : words
    }

    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        \(setting("Security/Scripting", "DisableMacrosExecution", "true"))
        \(setting("Security/Scripting", "MacroSecurityLevel", "3"))
        \(setting("Security/Scripting", "BlockUntrustedRefererLinks", "true"))
        \(setting("Misc", "FirstRun", "false"))
        </oor:items>

        """

    private static func setting(_ path: String, _ name: String, _ value: String) -> String {
        "<item oor:path=\"/org.openoffice.Office.Common/\(path)\"><prop oor:name=\"\(name)\" "
            + "oor:op=\"fuse\"><value>\(value)</value></prop></item>"
    }
}
