import Bundling
import Diagnostics
import Documents
import Glibc
import HTML
import Markdown

/// Files.
extension BundleMaker {
    private typealias Delivery = (content: WholeFile.Content, pages: Int?)

    /// Puts all on the disk together, the bundle last: there is none without its manifest.
    func deliver(
        _ made: FinishedBundle?, _ check: CheckReport,
        _ numbered: [(paper: CourtPaper, numbers: [PageNumber])], _ report: inout Report
    ) throws(Problems) {
        let folder = Folder(wish.folder).folder(file.id)
        let own = folder.folder(wish.reader), office = folder.folder("office")
        var files: [Delivery] = []
        if let made {
            try checkNames(of: made.volumes)
            files += try self.files(of: made, in: own)
            let list = manifest(numbered, made)
            files.append(delivery(Array(list.json.utf8), "manifest.json", to: office))
        }
        files += self.files(of: check, in: office)
        try WholeFile.write(files.reversed().map(\.content))
        report.made += files.map {
            MadeFile(path: $0.content.path, content: $0.content.bytes, pages: $0.pages)
        }
        if let made { try removeOthers(than: made.volumes.map(\.name), in: own) }
    }

    private func files(
        of made: FinishedBundle, in own: Folder
    ) throws(Problems) -> [Delivery] {
        var files = made.volumes.map { volume in
            Delivery(
                WholeFile.Content(path: own.path(of: volume.name), bytes: volume.bytes),
                volume.numbers.count)
        }
        let index = ReaderDocument(document: made.index, edition: edition)
        for format in [Format.html, .markdown] {
            let name = "bundle-\(wish.hearing)-index.\(format.ending)"
            let written = try studio.publish(index, as: format)
            files.append(
                (WholeFile.Content(path: own.path(of: name), bytes: written.bytes), nil))
        }
        return files
    }

    private func files(of check: CheckReport, in office: Folder) -> [Delivery] {
        var matter = front.matter
        matter.title = check.title
        matter.shortTitle = "Check report"
        matter.reader = "the office"
        let document = check.document(matter)
        return [
            delivery(Array(check.json.utf8), "check.json", to: office),
            delivery(MarkdownWriter.file(document).bytes, "check.md", to: office),
            delivery(HTMLWriter.page(document), "check.html", to: office),
        ]
    }

    /// A file of the office's own.
    private func delivery(_ bytes: [UInt8], _ ending: String, to office: Folder) -> Delivery {
        let name = "\(wish.reader).bundle-\(wish.hearing).\(ending)"
        return (WholeFile.Content(path: office.path(of: name), bytes: bytes), nil)
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
