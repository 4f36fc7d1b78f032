import Glibc
import Synchronization

/// The lines of an input that is read as they are asked for, by many threads.
final class LineInput: Sendable {
    struct Line {
        /// Without its end; of a line that is too long, the first `longest` bytes and one more.
        var bytes: [UInt8]
        /// From 1; empty lines are counted too.
        var number: Int
        /// Its place among those that are not empty, from 0.
        var index: Int
    }

    private let reader: Mutex<Reader>

    init(of file: Int32, longest: Int) { reader = Mutex(Reader(file: file, longest: longest)) }

    /// The next line that is not empty; nil when the input has ended.
    func next() -> Line? { reader.withLock { $0.next() } }

    private struct Reader {
        let file: Int32
        let longest: Int
        /// Tab, carriage return and space: a line of these alone is empty.
        static let spaces: [UInt8] = [0x09, 0x0D, 0x20]
        var chunk: ArraySlice<UInt8> = []
        var number = 0
        var given = 0
        var hasEnded = false

        mutating func next() -> Line? {
            while let bytes = line() {
                number += 1
                if bytes.contains(where: { !Self.spaces.contains($0) }) {
                    defer { given += 1 }
                    return Line(bytes: bytes, number: number, index: given)
                }
            }
            return nil
        }

        private mutating func line() -> [UInt8]? {
            var line: [UInt8] = []
            while true {
                if chunk.isEmpty, !fill() { return line.isEmpty ? nil : line }
                let end = chunk.firstIndex(of: 0x0A) ?? chunk.endIndex
                line += chunk[..<end].prefix(longest + 1 - line.count)
                let isWhole = end < chunk.endIndex
                chunk = chunk[end...].dropFirst()
                if isWhole { return line }
            }
        }

        private mutating func fill() -> Bool {
            while !hasEnded {
                let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                    count = max(0, read(file, buffer.baseAddress, buffer.count))
                    hasEnded = count == 0 && errno != EINTR
                }
                chunk = bytes[...]
                if !chunk.isEmpty { return true }
            }
            return false
        }
    }
}

/// Lines that many threads write, each whole.
final class LineOutput: Sendable {
    private let stream: Stream
    private let state: Mutex<State>

    private struct State {
        var trouble: Int32?
        /// Nil where a line need not wait for those before it.
        var next: Int?
        var waiting: [Int: String] = [:]
    }

    /// Where it is ordered, lines are written by their indexes, which count from 0 without a gap.
    init(to stream: Stream, isOrdered: Bool) {
        self.stream = stream
        state = Mutex(State(next: isOrdered ? 0 : nil))
    }

    /// Whether everything so far was taken.
    var isOpen: Bool { state.withLock { $0.trouble == nil } }

    func write(_ line: String, at index: Int) {
        state.withLock { state in
            guard var next = state.next else { return write(line, &state) }
            state.waiting[index] = line
            while let line = state.waiting.removeValue(forKey: next) {
                write(line, &state)
                next += 1
            }
            state.next = next
        }
    }

    private func write(_ line: String, _ state: inout State) {
        guard state.trouble == nil, !stream.write(line) else { return }
        state.trouble = errno
    }

    /// How the command ends when not everything was taken.
    func unwritable() -> Exit {
        errno = state.withLock { $0.trouble } ?? 0
        return Stream.unwritable()
    }
}
