import Diagnostics
import Glibc

/// A folder for one job, which goes with all that is in it.
struct WorkFolder: ~Copyable {
    let path: String

    /// - Throws: that there is no room for it.
    init() throws(Problems) {
        let parent = Folder.temporary
        var path = Array(parent.path(of: "twovoices-XXXXXX").utf8CString)
        guard let made = mkdtemp(&path) else {
            throw Problems(DiskProblem.noFolder(parent.path, errno))
        }
        self.path = String(cString: made)
    }

    deinit { Self.remove(Folder(path), depth: 0) }

    /// Links are removed, never followed.
    private static func remove(_ folder: Folder, depth: Int) {
        guard unlink(folder.path) != 0, depth < 32, let names = folder.allNames() else { return }
        for name in names { remove(folder.folder(name), depth: depth + 1) }
        rmdir(folder.path)
    }
}
