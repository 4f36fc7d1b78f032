import Casework
import Disclosure
import TestSupport

/// A case whose items, people and ratings were marked at random.
enum RandomCase {
    static func make(_ facts: Case, seed: UInt64) throws -> Case {
        let root = RandomMarks.mark(facts.root, readers: Readers.all(of: facts), seed: seed)
        guard let made = Case(root: root, file: facts.file) else { throw Sample.Missing(text: "") }
        return made
    }
}
