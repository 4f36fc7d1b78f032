import Diagnostics
import Glibc

/// A folder for one job, which goes with all that is in it.
struct WorkFolder: ~Copyable {
    let path: String

    /// - Throws: that there is no room for it.
    init() throws(Problems) {
        var path = Array("/tmp/twovoices-XXXXXX".utf8CString)
        guard let made = mkdtemp(&path) else {
            throw Problems(DiskProblem.noFolder("/tmp", errno))
        }
        self.path = String(cString: made)
    }

    deinit { Self.remove(path, depth: 0) }

    /// Links are removed, never followed.
    private static func remove(_ path: String, depth: Int) {
        guard unlink(path) != 0, depth < 32, let stream = opendir(path) else { return }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        closedir(stream)
        for name in names where name != "." && name != ".." {
            remove(path + "/" + name, depth: depth + 1)
        }
        rmdir(path)
    }
}
