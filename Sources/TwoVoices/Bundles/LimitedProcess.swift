import Diagnostics
import Glibc

/// A program of poppler that reads what others made, as a process of its own with limits.
enum LimitedProcess {
    /// Bytes of memory, and seconds of work.
    private static let most = (memory: 2 << 30, seconds: 120)
    /// No output that is taken is longer: 256 MB.
    private static let longest = 256 << 20

    /// What a program writes that reads these bytes from its standard input.
    ///
    /// - Throws: `no-pdftotext` where it is not on this machine; `exhibit-unread` where it fails.
    static func output(of words: [String], reading bytes: [UInt8]) throws(Problems) -> [UInt8] {
        let input = try unnamedFile(holding: bytes)
        defer { close(input) }
        let limits = ["prlimit", "--as=\(most.memory)", "--cpu=\(most.seconds)"]
        return try run(limits + words, input: input)
    }

    /// A file that no path leads to: it goes when it is closed.
    private static func unnamedFile(holding bytes: [UInt8]) throws(Problems) -> Int32 {
        for folder in ["/dev/shm", "/tmp"] {
            var path = Array("\(folder)/twovoices-XXXXXX".utf8CString)
            let file = mkstemp(&path)
            guard file >= 0 else { continue }
            unlink(path)
            if WholeFile.failure(ofWriting: bytes, to: file) == nil, lseek(file, 0, SEEK_SET) == 0 {
                return file
            }
            close(file)
        }
        throw Problems(DiskProblem.unwritable("/tmp", errno))
    }

    private static func run(_ words: [String], input: Int32) throws(Problems) -> [UInt8] {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Problems(BundleProblem.unread) }
        // Another thread's process must not hold our pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var arguments = cStrings(words), surroundings = cStrings(["LC_ALL=C.UTF-8"])
        defer { for case let word? in arguments + surroundings { free(word) } }
        var process = pid_t()
        let trouble = posix_spawnp(
            &process, words[0], &actions, nil, &arguments, &surroundings)
        close(ends[1])
        defer { close(ends[0]) }
        guard trouble == 0 else { throw Problems(BundleProblem.noTextProgram) }
        let output = read(from: ends[0])
        if output == nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        if status == 127 << 8 { throw Problems(BundleProblem.noTextProgram) }
        guard let output, status == 0 else { throw Problems(BundleProblem.unread) }
        return output
    }

    /// With the nil that ends them.
    private static func cStrings(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { (word: String) in strdup(word) } + [nil]
    }

    /// Nil where there is more than anybody wrote.
    private static func read(from pipe: Int32) -> [UInt8]? {
        var taken: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(pipe, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return taken }
            taken += buffer[..<count]
            guard taken.count <= longest else { return nil }
        }
    }
}
