import Diagnostics

/// A file system with programs and the papers and nothing else, without a network: LibreOffice takes
/// pictures in that a paper only names, whatever it is told, and those may be another family's.
struct OfficeSandbox {
    /// Words that start a program in it; the folder of the papers is its working folder.
    let words: [String]

    /// - Parameters:
    ///   - folder: that of the papers.
    ///   - home: the name of a folder in it for what the program keeps.
    init(_ folder: String, home: String) {
        // Where the system allows no such thing, the settings of LibreOffice alone keep links away.
        let place = Self.isAllowed ? "/work" : folder
        let walls = Self.isAllowed ? Self.walls(folder, root: "\(folder)/\(home)/root") : []
        words =
            walls + ["env", "--chdir=" + place, "HOME=\(place)/\(home)", "TMPDIR=\(place)/\(home)"]
    }

    /// Whether the system lets everybody have one.
    static let isAllowed: Bool = {
        guard let folder = try? WorkFolder() else { return false }
        let words = walls(folder.path, root: folder.path + "/root") + ["true"]
        return (try? LimitedProcess(words).output()) != nil
    }()

    private static func walls(_ folder: String, root: String) -> [String] {
        ["unshare", "--map-root-user", "--net", "--mount", "sh", "-c", script, "sh", folder, root]
    }

    /// Folders of programs are seen under their own names; mounts end with the process.
    private static let script = """
        set -e; PATH=$PATH:/usr/sbin:/sbin; work=$1; root=$2; shift 2; mkdir -p "$root/work" "$root/tmp"
        for place in /usr /bin /sbin /lib /lib32 /lib64 /libx32 /opt /etc /dev /proc \
        /var/cache/fontconfig /var/lib/libreoffice /var/spool/libreoffice; do
        if [ -L $place ]; then ln -s "$(readlink $place)" "$root$place"
        elif [ -d $place ]; then mkdir -p "$root$place"; mount --rbind $place "$root$place"; fi
        done
        mount --bind "$work" "$root/work"; exec chroot "$root" "$@"
        """
}
