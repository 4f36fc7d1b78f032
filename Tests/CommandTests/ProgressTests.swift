import Foundation
import Testing

/// A person before a terminal sees where long work has got to; nobody else does.
@Suite struct ProgressTests {
    /// A terminal that nobody sits before, and its other end, for which programs take it.
    private func terminal() throws -> (screen: Int32, programs: FileHandle) {
        let screen = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var lock: Int32 = 0, number: Int32 = 0
        // TIOCSPTLCK and TIOCGPTN of Linux, which Swift does not know.
        try #require(screen >= 0 && ioctl(screen, 0x4004_5431, &lock) == 0)
        try #require(ioctl(screen, 0x8004_5430, &number) == 0)
        let programs = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        try #require(programs >= 0)
        return (screen, FileHandle(fileDescriptor: programs, closeOnDealloc: true))
    }

    /// What a command writes to standard error where that is a terminal.
    private func seen(
        _ words: String, terminal kind: String = "xterm"
    ) throws -> (error: String, output: String) {
        let terminal = try terminal(), folder = try TemporaryFolder()
        defer { close(terminal.screen) }
        let process = Process(), output = folder.url.appendingPathComponent("output")
        try Data().write(to: output)
        process.executableURL = Transcript.program
        process.arguments = words.split(separator: " ").map(String.init)
        process.currentDirectoryURL = Transcript.root
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "TERM": kind]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = terminal.programs
        try process.run()
        try terminal.programs.close()
        var seen: [UInt8] = [], room = [UInt8](repeating: 0, count: 4096)
        // Reading fails once no program has the other end open.
        while case let count = read(terminal.screen, &room, room.count), count > 0 {
            seen += room[..<count]
        }
        process.waitUntilExit()
        return (
            String(decoding: seen, as: UTF8.self),
            String(decoding: try Data(contentsOf: output), as: UTF8.self)
        )
    }

    private func bundle(_ folder: TemporaryFolder, _ more: String = "") -> String {
        "bundle Templates/Cases/reed --hearing irh --for court --to \(folder.path)" + more
    }

    /// What is left of a line that is written over and over, as a terminal shows it.
    private func left(_ line: Substring) -> String {
        var shown: [Character] = [], column = 0
        for character in line.unicodeScalars.map(Character.init) {
            if character == "\r" {
                column = 0
            } else {
                if column == shown.count { shown.append(" ") }
                shown[column] = character
                column += 1
            }
        }
        return String(shown).trimmingCharacters(in: .whitespaces)
    }

    @Test func aTerminalSeesEveryStepAndNothingIsLeftOfThem() throws {
        let seen = try seen(bundle(try TemporaryFolder())).error
        for step in [
            "] taking exhibits in: 1 of ", "] opening exhibits: 1 of ", "] laying our papers out: ",
            "] reading exhibits: ", "joining ", " pages back",
        ] {
            #expect(seen.contains(step), "\(step)")
        }
        let words = try #require(seen.firstRange(of: "warning: "))
        #expect(left(seen[..<words.lowerBound]).isEmpty)
        #expect(!seen[words.lowerBound...].contains("joining"))
    }

    @Test func readersAreCounted() throws {
        let folder = try TemporaryFolder()
        let seen = try seen(
            "render Templates/Cases/reed safety-plan --for all --as md --to \(folder.path)")
        #expect(seen.error.contains("making documents, reader by reader: 1 of "))
    }

    @Test func programsAndDumbTerminalsGetNone() throws {
        let folder = try TemporaryFolder()
        #expect(try !seen(bundle(folder), terminal: "dumb").error.contains("joining"))
        let json = try seen(bundle(folder, " --json"))
        #expect(json.error.isEmpty && json.output.hasPrefix("{"))
        let piped = try Transcript(bundle(folder), before: "export TERM=xterm")
        #expect(!piped.error.contains("joining") && !piped.error.contains("\r"))
    }
}
