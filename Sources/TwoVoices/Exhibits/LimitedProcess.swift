import Diagnostics
import Glibc
import PDFFiles

/// A program that reads what others made: a process of its own, with limits, that runs while we go on.
struct LimitedProcess {
    private let process: pid_t
    private let written: MemoryFile
    private let missing: Problem
    private let failure: Problem

    /// What a program may use.
    struct Limits {
        /// Bytes of address space.
        var memory = 512 << 20
        /// Seconds of work.
        var seconds = 20
        /// Seconds by the clock, for programs that may wait for something; nil for those that never
        /// do.
        var patience: Int?
        /// Bytes of output.
        var output = 256 << 20
    }

    /// Starts a program that reads a file from its standard input.
    ///
    /// - Parameters:
    ///   - words: its name and what it is told.
    ///   - input: what it reads; several may read the same where they open `/dev/stdin` themselves.
    ///   - limits: what it may use.
    ///   - folder: a folder of its own to work in, for those that need one.
    ///   - missing: what is said where there is no such program.
    ///   - failure: what is said where it fails.
    /// - Throws: what is said where there is no such program; that there is no memory for its output.
    init(
        _ words: [String], reading input: MemoryFile, limits: Limits = Limits(),
        in folder: String? = nil, missing: Problem = BundleProblem.noTextProgram,
        failure: Problem = BundleProblem.unread
    ) throws(Problems) {
        let output = try MemoryFile()
        var line = [
            "prlimit", "--as=\(limits.memory)", "--cpu=\(limits.seconds)",
            "--fsize=\(limits.output)", "--core=0",
        ]
        if let patience = limits.patience {
            line = ["timeout", "-s", "KILL", "\(patience)"] + line
        }
        guard
            let process = Self.start(
                line + words, input: input.number, output: output.number, folder: folder)
        else { throw Problems(missing) }
        (self.process, written) = (process, output)
        (self.missing, self.failure) = (missing, failure)
    }

    /// Starts a program that reads bytes from its standard input.
    init(
        _ words: [String], reading bytes: [UInt8] = [], limits: Limits = Limits(),
        in folder: String? = nil, missing: Problem = BundleProblem.noTextProgram,
        failure: Problem = BundleProblem.unread
    ) throws(Problems) {
        try self.init(
            words, reading: try MemoryFile(holding: bytes), limits: limits, in: folder,
            missing: missing, failure: failure)
    }

    /// What it wrote to its standard output, once it has ended; to be asked for once.
    ///
    /// - Throws: its own problems where it is not on this machine, or fails.
    func output() throws(Problems) -> [UInt8] {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Problems(failure) }
        }
        if status == 127 << 8 { throw Problems(missing) }
        guard status == 0, let bytes = written.bytes else {
            throw Problems(failure)
        }
        return bytes
    }

    private static func start(
        _ words: [String], input: Int32, output: Int32, folder: String?
    ) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = cStrings(words)
        var surroundings = cStrings(
            ["LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin"]
                + (folder.map { ["HOME=\($0)", "TMPDIR=\($0)"] } ?? []))
        defer { for case let word? in arguments + surroundings { free(word) } }
        var process = pid_t()
        let trouble = posix_spawnp(&process, words[0], &actions, nil, &arguments, &surroundings)
        return trouble == 0 ? process : nil
    }

    /// With the nil that ends them.
    private static func cStrings(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { (word: String) in strdup(word) } + [nil]
    }
}
