import Diagnostics

/// LibreOffice, as a process of its own: papers of word processors as PDFs.
///
/// It gets a profile of its own in which macros never run and nothing that a paper links to is fetched;
/// where the machine allows it, it has no network and sees no file but the papers. It takes longer to
/// start than to read most papers: many are read in one go.
enum OfficeProgram {
    /// What somebody's word processor wrote.
    struct Paper {
        let bytes: [UInt8]
        let format: OfficeFormat

        /// A name that tells nothing and never changes: a field of the paper may show it.
        fileprivate var name: String { stem + "." + format.rawValue }
        fileprivate var stem: String { String(SHA256.hexadecimal(of: bytes).prefix(16)) }
    }

    /// A paper as a PDF, and what has to be told of it.
    struct Made {
        let pdf: [UInt8]
        let notes: [ExhibitNote]
    }

    /// The papers as PDFs, in their order. One that cannot be read keeps none of the others.
    ///
    /// - Returns: Of each its PDF, or `no-libreoffice` where it is not on this machine,
    ///   `exhibit-unconverted`.
    static func pdfs(of papers: [Paper]) -> [Result<Made, Problems>] {
        var made: [Int: Result<Made, Problems>] = [:]
        for heap in heaps(papers) {
            for (index, one) in zip(heap, together(heap.map { papers[$0] })) { made[index] = one }
        }
        return papers.indices.map { made[$0] ?? .failure(Problems(ExhibitProblem.unconverted)) }
    }

    /// Which are read together: of one format, as many as are read in little memory.
    private static func heaps(_ papers: [Paper]) -> [[Int]] {
        var heaps: [[Int]] = []
        for format in OfficeFormat.allCases {
            var heap: [Int] = [], size = 0
            for index in papers.indices where papers[index].format == format {
                let isFull = heap.count == 20 || size + papers[index].bytes.count > 32 << 20
                if isFull, !heap.isEmpty {
                    heaps.append(heap)
                    (heap, size) = ([], 0)
                }
                heap.append(index)
                size += papers[index].bytes.count
            }
            if !heap.isEmpty { heaps.append(heap) }
        }
        return heaps
    }

    /// Where it fails at several, each is read by itself.
    private static func together(_ papers: [Paper]) -> [Result<Made, Problems>] {
        do throws(Problems) {
            return try converted(papers).map { made in
                made.map { .success($0) } ?? .failure(Problems(ExhibitProblem.unconverted))
            }
        } catch {
            return papers.count > 1
                ? papers.flatMap { together([$0]) } : papers.map { _ in .failure(error) }
        }
    }

    /// One run makes the PDFs, another one writes out what the papers hold, side by side.
    private static func converted(_ papers: [Paper]) throws(Problems) -> [Made?] {
        let folder = try WorkFolder()
        for paper in papers {
            try WholeFile.write(paper.bytes, to: folder.path + "/" + paper.name)
        }
        let painting = try OfficeRun.start(.pdf, papers, in: folder.path)
        let telling = try? OfficeRun.start(.flat, papers, in: folder.path)
        // Both have to end before the folder goes.
        let painted = Result { () throws(Problems) in try painting.output() }
        _ = try? telling?.output()
        _ = try painted.get()
        let known: [ExhibitNote] = OfficeSandbox.isAllowed ? [.office] : [.office, .unwalled]
        // It says that all is well also when it is not.
        return papers.map { paper in
            OfficeRun.pdf.file(of: paper, in: folder.path).map { pdf in
                let flat = OfficeRun.flat.file(of: paper, in: folder.path)
                return Made(
                    pdf: pdf, notes: known + (flat.map(OfficeNotes.all) ?? [.officeUnseen]))
            }
        }
    }
}

/// What LibreOffice is asked for.
private enum OfficeRun: String {
    /// Tagged PDFs.
    case pdf
    /// Files that tell in words what the papers hold.
    case flat = "fodt"

    private var conversion: String {
        switch self {
        case .pdf:
            "pdf:writer_pdf_Export:{" + Self.option("UseTaggedPDF", true) + ","
                + Self.option("ExportFormFields", false) + "}"
        case .flat: "fodt"
        }
    }

    /// Starts it in a folder in which the papers lie. Paths are such as are the same every time: a
    /// field of a paper may show them.
    static func start(
        _ run: OfficeRun, _ papers: [OfficeProgram.Paper], in folder: String
    ) throws(Problems) -> LimitedProcess {
        let place = folder + "/" + run.rawValue, here = "/proc/self/cwd/"
        try WholeFile.write(
            Array(settings.utf8), to: place + "/profile/user/registrymodifications.xcu")
        let limits = LimitedProcess.Limits(
            memory: 4 << 30, seconds: 80 + 10 * papers.count, patience: 110 + 10 * papers.count)
        let filter = papers.first.map { ["--infilter=" + $0.format.filter] } ?? []
        return try LimitedProcess(
            OfficeSandbox(folder, home: run.rawValue).words + ["soffice"] + filter + [
                "-env:UserInstallation=file://\(here)\(run.rawValue)/profile", "--headless",
                "--norestore", "--nolockcheck", "--nodefault", "--convert-to", run.conversion,
                "--outdir", here + run.rawValue,
            ] + Set(papers.map(\.name)).sorted().map { here + $0 },
            limits: limits, in: place, missing: ExhibitProblem.noOffice,
            failure: ExhibitProblem.unconverted)
    }

    /// What was made of a paper; nil where nothing was.
    func file(of paper: OfficeProgram.Paper, in folder: String) -> [UInt8]? {
        try? FileReader.bytes(at: "\(folder)/\(rawValue)/\(paper.stem).\(rawValue)")
    }

    private static func option(_ name: String, _ value: Bool) -> String {
        "\"\(name)\":{\"type\":\"boolean\",\"value\":\"\(value)\"}"
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
