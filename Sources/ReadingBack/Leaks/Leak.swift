import Diagnostics
import Disclosure

/// Something withheld that stands in a finished file; it does not say what.
public struct Leak: Sendable, Hashable {
    /// As the passage names it.
    public let place: String
    /// What is withheld, as a kind.
    public let kind: Secret.Kind

    /// A find at a place.
    public init(place: String, kind: Secret.Kind) {
        self.place = place
        self.kind = kind
    }

    /// A sentence for the worker, which names the place and not the secret; its code is `leak`.
    public var problem: Problem { ReadingProblem.leak(self).problem }
}

/// The search of finished files for what was withheld from their reader.
public enum LeakScan {
    /// What is found, each place and kind once, in the order of the passages.
    ///
    /// Where several files are made for one reader, keep one `LeakScanner`.
    public static func leaks(in passages: [Passage], of withheld: Withheld) -> [Leak] {
        LeakScanner(withheld.secrets).leaks(in: passages)
    }
}
