import Casework
import Diagnostics

/// The names that stand at one place of a template, and which optional fields are known to be there.
struct Names {
    /// Loop variables: folded name, and what it is.
    var variables: [(name: String, written: String, shape: Shape, identity: String)] = []
    /// Identities of optional fields that an `if` around this place has found to be there.
    var present: Set<String> = []

    /// What the template is of: in any other `meeting`, `hearing` and `statement` are nobody's names,
    /// and a loop may take them.
    var subject: String?
    /// Whether the nearest name is looked for, which takes its time.
    var suggests = true

    /// A field that was found.
    struct Found {
        var shape: Shape
        /// The same for the same field however it is written.
        var identity: String
        /// It, or something on the way to it, may be missing here.
        var isUnguarded: Bool
    }

    enum Outcome {
        case found(Found)
        case unknown(nearest: String?)
    }

    func find(_ path: FieldPath) -> Outcome {
        let catalogue = FieldCatalogue.shared
        let folded = path.folded
        guard let first = folded.first else { return .unknown(nearest: nil) }
        var found: Found
        if let variable = variables.last(where: { $0.name == first }) {
            found = Found(shape: variable.shape, identity: variable.identity, isUnguarded: false)
        } else if let member = top(first) {
            found = Found(shape: member.shape, identity: first, isUnguarded: false)
            guardIfOptional(member, &found)
        } else {
            guard suggests else { return .unknown(nearest: nil) }
            let known = variables.map(\.written) + catalogue.topNames
            let nearest = NearestName.of(path.names[0], among: known)
            return .unknown(nearest: nearest.map { rejoined(path, replacing: 0, by: $0) })
        }
        for (index, name) in folded.enumerated().dropFirst() {
            guard let type = recordType(found.shape) else { return .unknown(nearest: nil) }
            if name == "number", index == 1, isLoopNumber(first, type) {
                return .found(
                    Found(shape: .number, identity: first + ".number", isUnguarded: false))
            }
            guard let member = catalogue.member(name, of: type) else {
                guard suggests else { return .unknown(nearest: nil) }
                let nearest = NearestName.of(path.names[index], among: catalogue.names(of: type))
                return .unknown(nearest: nearest.map { rejoined(path, replacing: index, by: $0) })
            }
            found.shape = member.shape
            found.identity += "." + name
            guardIfOptional(member, &found)
        }
        return .found(found)
    }

    /// A name that stands at the top of this template.
    func top(_ folded: String) -> Member? {
        ["meeting", "hearing", "statement"].contains(folded) && folded != subject
            ? nil : FieldCatalogue.shared.top(folded)
    }

    private func guardIfOptional(_ member: Member, _ found: inout Found) {
        if member.isOptional && !present.contains(found.identity) { found.isUnguarded = true }
    }

    private func isLoopNumber(_ first: String, _ type: RecordType) -> Bool {
        variables.contains { $0.name == first }
            && FieldCatalogue.shared.member("number", of: type) == nil
    }

    /// The kind of item whose fields may stand after the dot.
    private func recordType(_ shape: Shape) -> RecordType? {
        switch shape {
        case .record(let type): type
        case .person: CaseFormat.allTypes.first { $0.name == "person" }
        default: nil
        }
    }

    private func rejoined(_ path: FieldPath, replacing index: Int, by name: String) -> String {
        var names = path.names
        names[index] = name
        return names.joined(separator: ".")
    }
}
