import Diagnostics
import Testing

@testable import Typesetting

@Suite struct FaceTests {
    @Test func tellsItsMeasures() throws {
        let face = try Samples.faces().regular
        #expect(face.postScriptName == "Andika" || face.postScriptName == "Andika-Regular")
        #expect(face.unitsPerEm == 2048)
        #expect(face.glyphCount > 1000)
        #expect(face.hasTrueTypeOutlines)
        #expect(face.metrics.ascender > 0 && face.metrics.descender < 0)
        #expect((1000...2000).contains(face.metrics.capHeight))
        #expect(face.metrics.box.count == 4 && face.metrics.box[2] > face.metrics.box[0])
        #expect(face.has("ŵ") && !face.has("ع"))
    }

    @Test func cutsAProgramDown() throws {
        let face = try Samples.faces().regular
        let glyphs = "Maya".unicodeScalars.compactMap { face.glyph(for: $0) }
        let subset = try #require(face.subset(glyphs: glyphs))
        #expect(subset.newIDs.count == glyphs.count)
        #expect(subset.newIDs[1] == subset.newIDs[3] && !subset.newIDs.contains(0))
        #expect(subset.program.count < 20_000)
        let cut = try Face(bytes: subset.program, name: "subset")
        #expect(cut.glyphCount < 10)
        #expect(cut.advance(subset.newIDs[0]) == face.advance(glyphs[0]))
    }

    @Test(arguments: [[], [0, 1, 0, 0], Array(repeating: UInt8(255), count: 4000)])
    func refusesWhatIsNoFont(_ bytes: [UInt8]) {
        #expect(throws: Problems.self) { try Face(bytes: bytes, name: "bad.ttf") }
    }

    @Test func saysWhichFileCannotBeRead() {
        let problems = #expect(throws: Problems.self) { try Face(path: "/nowhere/Font.ttf") }
        #expect(problems?.all.map(\.code) == ["font-not-readable"])
    }

    @Test func everyFaceOfTheStylesIsInTheManifest() throws {
        let manifest = try FaceManifest.read(
            try Samples.text(of: "Fonts/faces.yaml"), file: "faces.yaml")
        let style = try Samples.style()
        for register in [style.young, style.everyday, style.formal] {
            let names = register.faces
            for name in [names.regular, names.bold] + names.fallbacks {
                let entry = try #require(manifest.entry(name), "no entry for \(name)")
                #expect(entry.files.allSatisfy { $0.hasPrefix("/") })
            }
        }
    }
}
