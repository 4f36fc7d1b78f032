import Diagnostics
import Glibc

/// Every sentence that is said about files and folders.
enum DiskProblem {
    static func unreadable(_ path: String, _ trouble: Int32) -> Problem {
        switch trouble {
        case ENOENT, ENOTDIR:
            Problem("no-such-file", "there is no file \(path)", hint: "look at how it is spelt")
        case EACCES, EPERM:
            Problem(
                "no-permission", "\(path) may not be read by this user",
                hint: "ask its owner for the right to read it")
        default: Problem("unreadable-file", "\(path) cannot be read: \(words(trouble))")
        }
    }

    static func notAFile(_ path: String) -> Problem {
        Problem("not-a-file", "\(path) is not a file")
    }

    static func tooLarge(_ path: String) -> Problem {
        Problem(
            "file-too-large", "\(path) is larger than \(FileReader.largest >> 20) MB",
            hint: "is it the right file?")
    }

    static func notText(_ path: String) -> Problem {
        Problem(
            "not-utf8", "the file is not text in UTF-8", at: Place(file: path),
            hint: "save it as UTF-8 in the editor")
    }

    static func unwritable(_ path: String, _ trouble: Int32) -> Problem {
        switch trouble {
        case ENOSPC, EDQUOT, EFBIG:
            Problem(
                "disk-full", "\(path) could not be written, the disk is full",
                hint: "make room, or name another folder with --to; nothing was left half written")
        case EACCES, EPERM, EROFS:
            Problem(
                "no-permission", "\(path) could not be written, this user may not write there",
                hint: "name another folder")
        case EISDIR:
            Problem("not-a-file", "\(path) could not be written, a folder has that name")
        default: Problem("unwritable-file", "\(path) could not be written: \(words(trouble))")
        }
    }

    static func noFolder(_ path: String, _ trouble: Int32) -> Problem {
        switch trouble {
        case EACCES, EPERM, EROFS:
            Problem(
                "no-permission",
                "the folder \(path) could not be made, this user may not write there",
                hint: "name another folder")
        case EEXIST, ENOTDIR:
            Problem(
                "not-a-folder", "the folder \(path) could not be made, a file stands in the way",
                hint: "name another folder")
        default: Problem("no-folder", "the folder \(path) could not be made: \(words(trouble))")
        }
    }

    /// What the system calls it.
    private static func words(_ trouble: Int32) -> String {
        String(cString: strerror(trouble)).lowercased()
    }
}
