import Diagnostics
import Foundation
import Glibc
import Synchronization
import Testing
import Threads

@testable import TwoVoices

@Test func aFileIsWrittenWholeWithItsFolders() throws {
    let folder = try TemporaryFolder()
    try WholeFile.write(Array("one".utf8), to: folder.path + "/a/b/c.txt")
    try WholeFile.write(Array("two".utf8), to: folder.path + "/a/b/c.txt")
    #expect(try FileReader.text(at: folder.path + "/a/b/c.txt") == "two")
    #expect(folder.files == ["a/b/c.txt"])
}

/// What somebody else is writing, or left behind, does no harm.
@Test func manyWriteOneFileAtOnce() async throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.pdf.part", "left over, and longer than what is written now")
    symlink("elsewhere", folder.path + "/note.md.part")
    mkfifo(folder.path + "/page.html.part", 0o600)
    let names = ["plan.pdf", "note.md", "page.html"]
    try await withThrowingTaskGroup(of: Void.self) { group in
        for turn in 0..<60 {
            let path = folder.path + "/" + names[turn % 3]
            group.addTask { try WholeFile.write(Array("whole".utf8), to: path) }
        }
        try await group.waitForAll()
    }
    #expect(folder.files == names.sorted())
    for name in names { #expect(try FileReader.text(at: folder.path + "/" + name) == "whole") }
}

/// Who has a turn and waits for a file that another one is writing waits for nobody who waits for
/// a turn.
@Test func noTwoJobsWaitForEachOther() async throws {
    let folder = try TemporaryFolder(), turns = Turns(1), count = 200
    let path = folder.path + "/office.json", work = DoneJobs()
    for thread in 0..<4 {
        Thread.detachNewThread {
            for job in stride(from: thread, to: count, by: 4) {
                turns.taken(by: job) {
                    let content = WholeFile.Content(path: path, bytes: Array("job \(job)".utf8))
                    try? WholeFile.write([content], in: turns)
                }
                work.add()
            }
        }
    }
    for _ in 0..<3000 where work.count < count { try await Task.sleep(for: .milliseconds(10)) }
    #expect(work.count == count)
}

private final class DoneJobs: Sendable {
    private let done = Mutex(0)
    var count: Int { done.withLock { $0 } }
    func add() { done.withLock { $0 += 1 } }
}

@Test func aFailureLeavesNothingAndKeepsWhatWasThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.pdf/inside", "a folder has the name")
    #expect(throws: Problems.self) {
        try WholeFile.write([1], to: folder.path + "/plan.pdf")
    }
    #expect(throws: Problems.self) {
        try WholeFile.write([1], to: folder.path + "/plan.pdf/inside/deeper.txt")
    }
    #expect(folder.files == ["plan.pdf/inside"])
}

@Test func aFullDiskIsAProblem() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(WholeFile.failure(ofWriting: [1, 2, 3], to: full) == ENOSPC)
    #expect(DiskProblem.unwritable("x", ENOSPC).code == "disk-full")
}

@Test func aLinkThatLeadsOutIsSeen() throws {
    let folder = try TemporaryFolder()
    try folder.write("case/in.png", "")
    try folder.write("out.png", "")
    symlink("../out.png", folder.path + "/case/link.png")
    let inside = Folder(folder.path + "/case")
    #expect(inside.truePath(below: "in.png") != nil)
    for path in ["link.png", "../out.png", "/etc/passwd", "missing.png"] {
        #expect(inside.truePath(below: path) == nil, "\(path)")
    }
}

@Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
])
func hashesAreThoseOfTheStandard(_ text: String, _ digits: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digits)
}

@Test func reportsAreJSON() {
    var report = Report()
    report.take([
        Problem(.warning, "odd", "a \"quoted\"\tword", at: Place(file: "a\\b.yaml", line: 3))
    ])
    #expect(
        report.json() == """
            {"made":[],"withheld":0,"problems":[],"warnings":[{"code":"odd",\
            "message":"a \\"quoted\\"\\u0009word","file":"a\\\\b.yaml","line":3,"column":null,\
            "hint":""}]}

            """)
}

@Test func strictMakesErrorsOfWarnings() {
    var report = Report()
    let warning = Problem(.warning, "odd", "odd")
    let mayGoOn = report.take([warning])
    #expect(mayGoOn)
    let mayGoOnStrictly = report.take([warning], strict: true)
    #expect(!mayGoOnStrictly)
    #expect(report.problems.count == 1)
}

/// Files that are written together all stand there, and none of them where one cannot.
@Test func filesOfOneReaderAreWrittenTogether() throws {
    let folder = try TemporaryFolder()
    func content(_ name: String) -> WholeFile.Content {
        WholeFile.Content(path: folder.path + "/" + name, bytes: Array(name.utf8))
    }
    try WholeFile.write([content("plan.md"), content("a/one.png")])
    #expect(folder.files == ["a/one.png", "plan.md"])
    try folder.write("taken.pdf/inside", "a folder has the name")
    #expect(throws: Problems.self) {
        try WholeFile.write([content("taken.pdf"), content("other.md")])
    }
    #expect(folder.files == ["a/one.png", "plan.md", "taken.pdf/inside"])
}
