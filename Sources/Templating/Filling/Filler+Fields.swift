import Casework
import Disclosure

/// Looking fields up in the pruned tree.
extension Filler {
    /// What a field holds; nil where it was never written, or withheld.
    func datum(_ path: FieldPath) -> Datum? {
        let folded = path.folded
        guard let first = folded.first else { return nil }
        var datum: Datum?
        if let variable = scope.variable(first) {
            if folded.count == 2, folded[1] == "number", !declaresNumber(variable.datum) {
                return .number(Double(variable.number))
            }
            datum = variable.datum
        } else if first == "document" {
            datum = scope.document.map { .record($0) }
        } else if let member = FieldCatalogue.shared.top(first) {
            datum = value(of: member, in: edition.root)
        }
        for name in folded.dropFirst() {
            guard let record = datum.flatMap({ record($0) }),
                let member = FieldCatalogue.shared.member(name, of: record.type)
            else { return nil }
            datum = value(of: member, in: record)
        }
        return datum
    }

    private func declaresNumber(_ datum: Datum) -> Bool {
        record(datum).map { FieldCatalogue.shared.member("number", of: $0.type) != nil } ?? false
    }

    /// The item behind a value: a record, or a person of whom this reader may know.
    func record(_ datum: Datum) -> Record? {
        switch datum {
        case .record(let record): record
        case .person(let id): edition.person(id)
        default: nil
        }
    }

    private func value(of member: Member, in record: Record) -> Datum? {
        switch member.source {
        case .computed(let work): return work(record, edition)
        case .ruled(let work): return work(record, edition, rules)
        case .key(let key):
            guard let value = record[key] else { return nil }
            return resolved(value)
        }
    }

    /// References are followed in the pruned tree; one that leads nowhere is not there.
    private func resolved(_ value: Value) -> Datum? {
        switch value {
        case .reference(let id): return edition.item(id).map { .record($0) }
        case .list(let entries): return .list(entries.compactMap { resolved($0.value) })
        case .record(let record):
            if ["source", "citation"].contains(record.type.name), !hasWords(record) { return nil }
            return record.type.name == "person"
                ? record.id.map { .person($0) } ?? .record(record) : .record(record)
        default: return Datum(value)
        }
    }

    func members(of path: FieldPath) -> [Datum] { datum(path)?.members ?? [] }

    func holds(_ condition: Condition) -> Bool {
        switch condition.join {
        case .and: condition.tests.allSatisfy { holds($0) }
        case .or: condition.tests.contains { holds($0) }
        }
    }

    private func holds(_ test: Condition.Test) -> Bool {
        let datum = datum(test.path)
        let count = datum?.members.count ?? 0
        let answer =
            switch test.question {
            case .present: datum?.isPresent ?? false
            case .any: count > 0
            case .none: count == 0
            case .one: count == 1
            case .many: count > 1
            case .equals(let word):
                datum.map { equals($0, word) } ?? (word == "no" && !isChoice(test.path))
            }
        return answer != test.isNegated
    }

    /// Whether a field is a word of a closed list: what was never chosen is not a "no", as what was
    /// never done is.
    private func isChoice(_ path: FieldPath) -> Bool {
        let folded = path.folded
        guard let last = folded.last, folded.count > 1,
            let owner = datum(FieldPath(names: path.names.dropLast(), place: path.place)),
            let type = record(owner)?.type,
            case .choice? = FieldCatalogue.shared.member(last, of: type)?.shape
        else { return false }
        return true
    }

    private func equals(_ datum: Datum, _ word: String) -> Bool {
        switch datum {
        case .choice(let choice): choice == word
        case .flag(let flag): flag == (word == "yes")
        // Something done on a date was done.
        case .day: word == "yes"
        case .number(let number): Double(word) == number
        default: false
        }
    }
}
