import Bundling
import Diagnostics
import Documents
import Glibc
import HTML
import Markdown
import Threads

/// Files.
extension BundleMaker {
    private struct Delivery: Sendable {
        let content: WholeFile.Content
        var pages: Int?

        init(_ bytes: [UInt8], to path: String, pages: Int? = nil) {
            content = WholeFile.Content(path: path, bytes: bytes)
            self.pages = pages
        }
    }

    private typealias Writer = @Sendable () -> Result<Delivery, Problems>

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
            files += made.volumes.map {
                Delivery($0.bytes, to: own.path(of: $0.name), pages: $0.numbers.count)
            }
        }
        var writers = writers(of: check, in: office)
        if let made { writers = self.writers(of: made, in: own) + writers }
        for one in Workers.map(writers, { write in write() }) { files.append(try one.get()) }
        if let made {
            let list = manifest(numbered, made)
            let path = officePath("manifest", in: office) + ".json"
            files.append(Delivery(Array(list.json.utf8), to: path))
        }
        try WholeFile.write(files.reversed().map(\.content))
        report.made += files.map {
            MadeFile(path: $0.content.path, content: $0.content.bytes, pages: $0.pages)
        }
        if let made { try removeOthers(than: made.volumes.map(\.name), in: own) }
    }

    /// The index by itself.
    private func writers(of made: FinishedBundle, in own: Folder) -> [Writer] {
        let index = ReaderDocument(document: made.index, edition: edition)
        return [Format.html, .markdown].map { format in
            let path = own.path(of: "bundle-\(wish.hearing)-index.\(format.ending)")
            return { [studio] in
                Result { () throws(Problems) in
                    Delivery(try studio.publish(index, as: format).bytes, to: path)
                }
            }
        }
    }

    private func writers(of check: CheckReport, in office: Folder) -> [Writer] {
        var matter = front.matter
        matter.title = check.title
        matter.shortTitle = "Check report"
        matter.reader = "the office"
        let document = check.document(matter), path = officePath("check", in: office)
        return [
            { .success(Delivery(Array(check.json.utf8), to: path + ".json")) },
            { .success(Delivery(MarkdownWriter.file(document).bytes, to: path + ".md")) },
            { .success(Delivery(HTMLWriter.page(document), to: path + ".html")) },
        ]
    }

    /// A file of the office's own, without its ending.
    private func officePath(_ name: String, in office: Folder) -> String {
        office.path(of: "\(wish.reader).bundle-\(wish.hearing).\(name)")
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
            }, retired: previous?.numbers(without: numbered.flatMap(\.numbers)) ?? [:])
    }
}
