import Casework
import Disclosure

/// Which papers a meeting needs.
public enum AgendaPapers {
    /// The documents that an agenda looks at, in its order, each once; then those that belong on
    /// every chair and that no item names.
    ///
    /// - Parameter edition: What a reader may see, made of the meeting.
    /// - Returns: Ids of documents; whether this reader gets them is another question.
    public static func documents(of edition: Edition) -> [String] {
        let meeting = edition.subject(ofKind: "meeting")
        let business = meeting.map { OrderOfBusiness($0) }
        let items = (business?.shared ?? []) + (business?.restricted ?? [])
        let uses = items.compactMap(AgendaUse.of) + [.map, .dangers, .plan, .trajectory]
        var found: [String] = []
        for document in uses.compactMap(\.document) where !found.contains(document) {
            found.append(document)
        }
        return found
    }
}

extension AgendaUse {
    /// The document that shows this part of the case.
    fileprivate var document: String? {
        switch self {
        case .map: "case-map"
        case .dangers: "danger-statements"
        case .voices: "three-houses"
        case .plan: "safety-plan"
        case .trajectory: "trajectory"
        case .network: "network"
        case .chronology: "chronology"
        case .decisions, .actions: nil
        }
    }
}
