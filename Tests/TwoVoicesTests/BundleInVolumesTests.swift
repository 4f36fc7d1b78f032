import Bundling
import Diagnostics
import Foundation
import PDFFiles
import Testing

@testable import ReadingBack
@testable import TwoVoices

/// The sample family's bundle where the court's portal takes small files alone.
@Suite struct BundleInVolumesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The court's copy in four files, made once for the tests that only look at it.
    private static let cut = Result { try made(in: try TemporaryFolder(), megabytes: 0.2) }

    private static func studio(_ folder: TemporaryFolder, megabytes: Double) throws -> Studio {
        let templates = folder.path + "/Templates-\(megabytes)"
        try FileManager.default.copyItem(atPath: Samples.root + "/Templates", toPath: templates)
        let path = "Templates-\(megabytes)/Rules/court-bundles.yaml"
        let rules = try FileReader.text(at: folder.path + "/" + path)
        try folder.write(
            path,
            rules.replacing(
                "  - id: pd27a-2026\n",
                with: "  - id: pd27a-2026\n    volumes: { megabytes: \(megabytes), "
                    + "source: the portal, local: yes, confirmed: no }\n"))
        return try Studio(templates: templates, fonts: Samples.root + "/Fonts")
    }

    private static func made(
        for reader: String = "court", in folder: TemporaryFolder, megabytes: Double,
        case path: String = "Templates/Cases/reed", previous: String? = nil
    ) throws -> MadeBundle {
        try Samples.bundle(
            for: reader, in: folder.path + "/out", case: path, previous: previous,
            studio: try studio(folder, megabytes: megabytes))
    }

    private func made(
        for reader: String = "court", megabytes: Double, case path: String = "Templates/Cases/reed",
        previous: String? = nil
    ) throws -> MadeBundle {
        try Self.made(
            for: reader, in: folder, megabytes: megabytes, case: path, previous: previous)
    }

    /// A case whose papers are all ours, so that the bundle promises what archives ask for.
    private func ownPapers() throws -> String {
        let copy = folder.path + "/reed"
        try FileManager.default.copyItem(
            atPath: Samples.root + "/Templates/Cases/reed", toPath: copy)
        let own = try FileReader.text(at: copy + "/case.yaml")
            .replacing(/file: exhibits\/[a-z-]+\.pdf/, with: "render: safety-plan")
        try folder.write("reed/case.yaml", own)
        return copy
    }

    private func volumes(_ files: [String: [UInt8]]) -> [(name: String, bytes: [UInt8])] {
        (1...99).map { "bundle-irh-\($0).pdf" }.compactMap { name in
            files[name].map { (name, $0) }
        }
    }

    private func label(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    }

    @Test func volumesHoldThePagesOfTheOneFile() throws {
        let whole = try made(megabytes: 10), cut = try Self.cut.get()
        #expect(cut.report.problems.isEmpty)
        let volumes = volumes(cut.files)
        #expect(volumes.count == 4 && cut.files["bundle-irh.pdf"] == nil)
        #expect(volumes.allSatisfy { $0.bytes.count <= 200_000 })
        #expect(cut.report.made.filter { $0.path.hasSuffix(".pdf") }.count == volumes.count)
        let one = try TextProgram.pages(of: try #require(whole.files["bundle-irh.pdf"]))
        let texts = try volumes.map { try TextProgram.pages(of: $0.bytes) }
        let isPaper = { (text: String) in label(text).first?.isUppercase ?? false }
        #expect(texts.flatMap { $0.filter(isPaper) } == one.filter(isPaper))
        let fronts = texts.flatMap { $0.filter { !isPaper($0) } }.map(label)
        #expect(fronts == (0..<fronts.count).map { Roman.numeral($0 + 1) })
        for (index, text) in texts.enumerated().dropFirst() {
            let words = try #require(text.first).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            #expect(words.contains("This is volume \(index + 1) of 4: page"))
            #expect(words.contains("index of the whole bundle is in volume 1"))
        }
    }

    @Test func withinTheLimitABundleIsWhatItWasWithoutOne() throws {
        let whole = try made(megabytes: 10)
        let report = String(
            decoding: try #require(whole.files["court.bundle-irh.check.md"]), as: UTF8.self)
        let bytes = try #require(whole.files["bundle-irh.pdf"])
        let line = report.split(separator: "\n").first { $0.contains("no more than 10 MB") }
        #expect(line?.contains("| kept |") == true)
        #expect(line?.contains("MB below the limit | the portal (not confirmed)") == true)
        var wish = BundleWish(hearing: "irh", for: "court")
        wish.folder = folder.path + "/usual"
        wish.isDraft = true
        let studio = try Samples.open()
        let usual = studio.bundle(try studio.readCase(at: "Templates/Cases/reed"), wish)
        for file in usual.made where !file.path.contains("check") {
            let name = String(file.path.split(separator: "/").last ?? "")
            let bytes = try FileReader.bytes(at: file.path)
            #expect(whole.files[name] == bytes, "\(name)")
        }
        #expect(bytes.count > 200_000)
    }

    /// Links and bookmarks lead to the page whose number they name, in whichever file it is.
    @Test(arguments: [false, true]) func nothingLeadsNowhere(_ isOwn: Bool) throws {
        let path = isOwn ? try ownPapers() : "Templates/Cases/reed"
        let cut = try made(megabytes: isOwn ? 0.055 : 0.15, case: path)
        let volumes = volumes(cut.files)
        var ways: [String: Wayfinding] = [:]
        for (name, bytes) in volumes {
            ways[name] = try OpenedPDF(bytes).ways
        }
        var remote = 0
        for (name, _) in volumes {
            let own = try #require(ways[name])
            #expect(own.openingSize == 100)
            for lead in own.links.flatMap(\.self) + own.bookmarks {
                let labels = try #require(ways[lead.file ?? name]?.labels)
                let page = try #require(lead.page)
                guard labels.indices.contains(page) else {
                    Issue.record("\(lead) leads beyond the file")
                    continue
                }
                remote += lead.file == nil ? 0 : 1
                // "C14", "C14–C16", "Minutes (F1)".
                let named = lead.title.firstMatch(of: /(?:^|\()([A-Z]\d+[a-z]*)(?:–[A-Z]\d+)?\)?$/)
                if let named { #expect(labels[page] == String(named.1), "\(lead)") }
            }
        }
        #expect(remote > 20)
        let index = try #require(ways["bundle-irh-1.pdf"]).links.prefix(3).flatMap(\.self)
        #expect(Set(index.compactMap(\.file)).count == volumes.count - 1)
    }

    /// Every mark has its tag in the file, and every tag its pages.
    @Test func eachVolumeIsTaggedByItself() throws {
        let cut = try made(megabytes: 0.055, case: try ownPapers())
        let volumes = volumes(cut.files)
        #expect(volumes.count > 5)
        for (index, volume) in volumes.enumerated() {
            let tree = try TagTree(volume.bytes)
            let known = Set(tree.tags.map(\.number)), pages = Set(tree.pages)
            #expect(tree.tags.compactMap(\.page).allSatisfy(pages.contains))
            for (key, owner) in tree.owners {
                let tags = tree.objects.resolved(owner).array ?? [owner]
                #expect(tags.allSatisfy { $0.reference.map(known.contains) ?? false }, "\(key)")
            }
            for page in tree.pages {
                let key = try #require(tree.entries(.reference(page))["StructParents"]?.integer)
                #expect(tree.owners[key] != nil)
            }
            var objects = tree.objects
            let metadata = try #require(objects.catalogue["Metadata"]?.reference)
            let packet = String(decoding: try objects.data(of: metadata), as: UTF8.self)
            #expect(packet.contains("Volume \(index + 1) of \(volumes.count)"))
            #expect(packet.contains("pdfaid:part"))
        }
    }

    @Test func theReportAndTheManifestNameTheVolumes() throws {
        let cut = try Self.cut.get()
        let report = String(
            decoding: try #require(cut.files["court.bundle-irh.check.md"]), as: UTF8.self)
        let line = report.split(separator: "\n").first { $0.contains("no more than 0.2 MB") }
        #expect(line?.contains("| kept |") == true && line?.contains("4 volumes") == true)
        for found in ["links followed", "pages read back", "lead to their pages", "100 per cent"] {
            let line = report.split(separator: "\n").first { $0.contains(found) }
            #expect(line?.hasPrefix("| kept |") == true, "\(found)")
        }
        let name = "court.bundle-irh.manifest.json"
        let manifest = try Manifest(try #require(cut.files[name]), file: name)
        let volumes = volumes(cut.files)
        #expect(manifest.volumes.map(\.file) == volumes.map(\.name))
        #expect(manifest.volumes.map(\.sha256) == volumes.map { SHA256.hexadecimal(of: $0.bytes) })
        #expect(manifest.volumes.first?.first == "A1" && manifest.volumes.last?.last == "F7")
        let index = String(
            decoding: try #require(cut.files["bundle-irh-index.md"]), as: UTF8.self)
        #expect(index.contains("| Volume 2 | bundle-irh-2.pdf | D1–F5 |"))
        #expect(index.contains("| 3–4 | F6–F7 |"))
    }

    @Test func theSameCaseGivesTheSameVolumes() throws {
        let other = try made(megabytes: 0.2)
        #expect(try other.files == Self.cut.get().files)
    }

    /// What another number of files left there would be filed with the new ones.
    @Test func noFileOfAnEarlierRunStays() throws {
        let own = folder.path + "/out/WV-2026-0417/court"
        func bundles() -> [String] {
            folder.files.filter { $0.contains("/court/bundle") && $0.hasSuffix(".pdf") }
                .compactMap { $0.split(separator: "/").last.map(String.init) }
        }
        _ = try made(megabytes: 10)
        #expect(bundles() == ["bundle-irh.pdf"])
        for name in ["bundle-irh-7.pdf", "bundle-irh-notes.pdf", "bundle-cmh.pdf"] {
            try WholeFile.write([1], to: own + "/" + name)
        }
        _ = try made(megabytes: 0.2)
        #expect(
            bundles() == [
                "bundle-cmh.pdf", "bundle-irh-1.pdf", "bundle-irh-2.pdf", "bundle-irh-3.pdf",
                "bundle-irh-4.pdf", "bundle-irh-notes.pdf",
            ])
        _ = try made(megabytes: 11)
        #expect(bundles() == ["bundle-cmh.pdf", "bundle-irh-notes.pdf", "bundle-irh.pdf"])
    }

    @Test func noVolumeTellsWhatIsWithheld() throws {
        let chris = try made(for: "chris", megabytes: 0.12), court = try Self.cut.get()
        let volumes = volumes(chris.files)
        #expect(volumes.count > 2)
        let texts = try volumes.map { try TextProgram.pages(of: $0.bytes).joined() }.joined()
        #expect(!texts.contains("Mensah") && !texts.contains("Kofi") && !texts.contains("Police"))
        #expect(texts.contains("[withheld]"))
        let manifests = try [("chris", chris.files), ("court", court.files)].map { reader, files in
            let name = "\(reader).bundle-irh.manifest.json"
            return try Manifest(try #require(files[name]), file: name).numbers
        }
        #expect(manifests[0] == manifests[1])
    }

    @Test func numbersOfEarlierVolumesStay() throws {
        let name = "court.bundle-irh.manifest.json"
        let bytes = try #require(try Self.cut.get().files[name])
        let manifest = folder.path + "/" + name
        try WholeFile.write(bytes, to: manifest)
        let later = try made(megabytes: 0.15, previous: manifest)
        #expect(later.report.problems.isEmpty)
        let report = String(
            decoding: try #require(later.files["court.bundle-irh.check.md"]), as: UTF8.self)
        #expect(report.contains("| kept | No page of the last bundle has another number."))
    }

    @Test func aPageThatIsTooLargeStopsTheBundleAndSaysSo() throws {
        let cut = try made(megabytes: 0.1)
        let problem = try #require(cut.report.problems.first)
        #expect(cut.report.problems.map(\.code) == ["page-over-limit"])
        #expect(problem.message.contains("page F6 alone"))
        #expect(problem.place?.line != nil)
        #expect(cut.report.made.allSatisfy { $0.path.contains(".check.") })
        let report = String(
            decoding: try #require(cut.files["court.bundle-irh.check.md"]), as: UTF8.self)
        #expect(report.contains("| broken | Each file has no more than 0.1 MB"))
    }

    @Test func aVolumeTakesNoOtherHearingsName() throws {
        let copy = try ownPapers()
        let text = try FileReader.text(at: copy + "/case.yaml")
        try folder.write(
            "reed/case.yaml", text.replacing("{ id: cmh,", with: "{ id: irh-2,"))
        let cut = try made(megabytes: 0.1, case: copy)
        #expect(cut.report.problems.map(\.code).contains("hearings-alike"))
    }
}
