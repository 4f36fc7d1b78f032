import Diagnostics
import Glibc

/// A folder of the disk.
struct Folder: Sendable, Equatable {
    /// As it was named to us; empty for the working folder.
    let path: String

    init(_ path: String) {
        var path = path[...]
        while path.count > 1, path.last == "/" { path = path.dropLast() }
        self.path = String(path)
    }

    /// The path of something in it.
    func path(of name: String) -> String {
        path.isEmpty || path == "." ? name : path == "/" ? "/" + name : path + "/" + name
    }

    func folder(_ name: String) -> Folder { Folder(path(of: name)) }

    var exists: Bool { Self.kind(of: path.isEmpty ? "." : path) == S_IFDIR }

    /// Where work is done that leaves nothing behind: `TMPDIR`, else what the system names.
    static var temporary: Folder {
        let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        return Folder(named.isEmpty ? P_tmpdir : named)
    }

    /// Names of what lies in it, sorted by their bytes; hidden ones left out. Empty where there is none.
    func names() throws(Problems) -> [String] {
        guard let names = allNames() else {
            if errno == ENOENT { return [] }
            throw Problems(DiskProblem.unreadable(path, errno))
        }
        return names.filter { !$0.hasPrefix(".") }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }

    /// Names of all that lies in it but itself and its parent, as they come; nil where it cannot be
    /// read, and `errno` says why.
    func allNames() -> [String]? {
        guard let stream = opendir(path.isEmpty ? "." : path) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// Every file below it, relative to it, in the order of names; as many folders deep as is said,
    /// so that a link that leads round in a circle ends somewhere.
    func files(depth: Int = 4) throws(Problems) -> [String] {
        var found: [String] = []
        for name in try names() {
            let inner = path(of: name)
            if Self.kind(of: inner) != S_IFDIR {
                found.append(name)
            } else if depth > 0 {
                found += try Folder(inner).files(depth: depth - 1).map { name + "/" + $0 }
            }
        }
        return found
    }

    /// The true path of a file that must lie below this folder; nil where a step or a link leads out.
    func truePath(below relative: String) -> String? {
        guard !relative.hasPrefix("/"), let root = Self.truePath(path.isEmpty ? "." : path),
            let file = Self.truePath(path(of: relative))
        else { return nil }
        return file.hasPrefix(root == "/" ? "/" : root + "/") ? file : nil
    }

    static func truePath(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// `S_IFREG`, `S_IFDIR` …; nil where there is nothing.
    static func kind(of path: String) -> mode_t? {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
    }
}
