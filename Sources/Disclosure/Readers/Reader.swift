import Casework

/// Whoever a document is made for: one person of the case, or a group.
public struct Reader: Sendable, Equatable {
    /// What the reader is in the case; it decides the voice.
    public enum Kind: Sendable, Equatable {
        case child, parent, network, professional, carer
        /// A person with the role `referrer` or `other`, who belongs to no group.
        case other
        /// One of the reader groups, by its name.
        case group(String)
    }

    /// The id of a person, or the name of a group.
    public let id: String
    /// What they are in the case.
    public let kind: Kind
    /// The person, or the members of the group in the order of the file; empty for a group that
    /// stands for itself.
    public let people: [String]
    /// The groups that a person belongs to; for a group its own name.
    public let groups: [String]
}

extension Reader {
    /// The voice that suits this reader where nobody asks for another.
    public var usualVoice: Voice {
        switch kind {
        case .child: .child
        case .parent, .network, .group("family"), .group("network"): .family
        default: .formal
        }
    }

    static func kind(ofRole role: String?) -> Kind {
        switch role {
        case "child": .child
        case "parent": .parent
        case "network": .network
        case "professional": .professional
        case "carer": .carer
        default: .other
        }
    }
}
