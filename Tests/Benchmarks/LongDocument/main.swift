import Diagnostics
import Documents
import Glibc
import PDF
import ReadingBack
import Typesetting

// One document of about so many pages, laid out, written and read back: seconds and memory.
//
//   swift run -c release LongDocument 5000 [FILE]

/// Seven paragraphs of four lines each fill a page.
func paragraphs(ofPage page: Int) -> [Block] {
    (0..<7).map { paragraph in
        let lines = (0..<4).map { line in
            "Line \(line) of paragraph \(paragraph) on page \(page): the quick brown fox jumps "
                + "over the lazy dog ŵ ł £"
        }
        return .paragraph([.text(Text(lines.joined(separator: " "), .template))])
    }
}

func bytes(at path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func tell(_ stage: String, since start: Double) {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    let hundredths = Int((seconds() - start) * 100)
    print(
        "\(stage): \(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10) s, "
            + "at most \(usage.ru_maxrss / 1024) MiB")
}

let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5000
let front = FrontMatter(
    id: "long", title: "A long document", shortTitle: "Long", reader: "Nobody",
    reference: "LONG-1", version: "Version 1", date: "12 June 2026", isoDate: "2026-06-12",
    author: "Nobody", register: .everyday)
let document = Document(front: front, blocks: (0..<size).flatMap(paragraphs))
let style = try PageStyleReader.read(
    String(decoding: bytes(at: "Templates/Styles/house.yaml"), as: UTF8.self), file: "house.yaml")
let faces = FaceSet(
    regular: try Face(path: "/usr/share/fonts/truetype/andika/Andika-Regular.ttf"),
    bold: try Face(path: "/usr/share/fonts/truetype/andika/Andika-Bold.ttf"))
let profile = ColourProfile(bytes: bytes(at: "/usr/share/color/icc/sRGB.icc"))

/// The file; all that made it is given back with it.
func written() throws -> [UInt8] {
    let start = seconds()
    var count = 0
    var writer = try PDFWriter()
    let laid = try PageLayout.lay(document, style: style, faces: faces) {
        page, pages throws(Problems) in
        count += 1
        try writer.add(page, of: pages)
    }
    let file = try writer.file(laid.value, profile: profile)
    tell("\(count) pages, \(file.count) bytes", since: start)
    return file
}

tell("the document", since: 0)
let file = try written()
let start = seconds()
let passages = try PDFReading.passages(of: file).count
tell("\(passages) passages read back", since: start)
if let path = CommandLine.arguments.dropFirst(2).first, let output = fopen(path, "wb") {
    fwrite(file, 1, file.count, output)
    fclose(output)
}
