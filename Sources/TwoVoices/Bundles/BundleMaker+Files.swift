import Bundling
import Diagnostics
import Documents
import Glibc
import HTML
import Markdown

/// Files.
extension BundleMaker {
    func deliver(
        _ made: FinishedBundle?, _ check: CheckReport,
        _ numbered: [(paper: CourtPaper, numbers: [PageNumber])], _ report: inout Report
    ) throws(Problems) {
        let name = "bundle-\(wish.hearing)"
        let folder = Folder(wish.folder).folder(file.id)
        let office = folder.folder("office")
        if let made {
            try checkNames(of: made.volumes)
            let own = folder.folder(wish.reader)
            for volume in made.volumes {
                let path = own.path(of: volume.name)
                try write(volume.bytes, to: path, volume.numbers.count, &report)
            }
            try removeOthers(than: made.volumes.map(\.name), in: own)
            let index = ReaderDocument(document: made.index, edition: edition)
            for format in [Format.html, .markdown] {
                let written = try studio.publish(index, as: format)
                try write(
                    written.bytes, to: own.path(of: "\(name)-index.\(format.ending)"), nil, &report)
            }
            try write(
                Array(manifest(numbered, made).json.utf8),
                to: office.path(of: "\(wish.reader).\(name).manifest.json"), nil, &report)
        }
        try deliver(check, to: office, &report)
    }

    private func deliver(
        _ check: CheckReport, to office: Folder, _ report: inout Report
    ) throws(Problems) {
        var matter = front.matter
        matter.title = check.title
        matter.shortTitle = "Check report"
        matter.reader = "the office"
        let document = check.document(matter)
        let files = [
            ("json", Array(check.json.utf8)), ("md", MarkdownWriter.file(document).bytes),
            ("html", HTMLWriter.page(document)),
        ]
        for (ending, bytes) in files {
            let path = office.path(of: "\(wish.reader).bundle-\(wish.hearing).check.\(ending)")
            try write(bytes, to: path, nil, &report)
        }
    }

    private func write(
        _ bytes: [UInt8], to path: String, _ pages: Int?, _ report: inout Report
    ) throws(Problems) {
        try WholeFile.write(bytes, to: path)
        report.made.append(MadeFile(path: path, content: bytes, pages: pages))
    }

    /// A volume's name may be that of a whole bundle for another hearing.
    private func checkNames(of volumes: [FinishedVolume]) throws(Problems) {
        let alike = otherHearings.first { other in
            volumes.contains { $0.name == "bundle-\(other).pdf" }
        }
        if let alike { throw Problems(BundleProblem.hearingsAlike(alike)) }
    }

    /// Takes away what an earlier run made in another number of files: it must not be filed with the
    /// new ones.
    private func removeOthers(than names: [String], in folder: Folder) throws(Problems) {
        for name in try folder.names() where !names.contains(name) && isOurs(name) {
            let path = folder.path(of: name)
            guard unlink(path) == 0 || errno == ENOENT else {
                throw Problems(BundleProblem.oldVolume(path))
            }
        }
    }

    /// Whether a file is this bundle or a volume of it, and no other hearing's.
    private func isOurs(_ name: String) -> Bool {
        let stem = "bundle-\(wish.hearing)"
        guard name.hasPrefix(stem), name.hasSuffix(".pdf"),
            !otherHearings.contains(where: { name == "bundle-\($0).pdf" })
        else { return false }
        let number = name.dropFirst(stem.count).dropLast(4)
        return number.isEmpty
            || number.first == "-" && Int(number.dropFirst()) ?? 0 > 0
                && number.dropFirst().allSatisfy(\.isNumber)
    }

    private func manifest(
        _ numbered: [(paper: CourtPaper, numbers: [PageNumber])], _ made: FinishedBundle
    ) -> Manifest {
        let volumes = made.volumes.count > 1 ? made.volumes : []
        return Manifest(
            caseID: file.id, hearing: wish.hearing, reader: wish.reader, pack: pack.id,
            papers: numbered.filter { !$0.paper.isMissing }.map { paper, numbers in
                .init(
                    id: paper.id, section: paper.section, isRendered: paper.isRendered,
                    sha256: paper.sha256, numbers: numbers)
            },
            volumes: volumes.map { volume in
                .init(
                    file: volume.name, sha256: SHA256.hexadecimal(of: volume.bytes),
                    pages: volume.paperNumbers.count, first: volume.paperNumbers.first ?? "",
                    last: volume.paperNumbers.last ?? "")
            })
    }
}
