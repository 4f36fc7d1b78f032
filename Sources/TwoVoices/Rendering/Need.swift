import Casework
import Disclosure

/// Something that a document needs and an edition does not have, and why: it was never written, it
/// is later than the day of the edition, or this reader may not see it.
struct Need {
    /// For the office, without any value of the case.
    let words: String
    /// Whether it is written in the case as it is named, not worked out from other parts of it.
    let isWritten: Bool

    /// - Parameters:
    ///   - field: As the template names it: `proceedings`, `threshold.allegations`.
    ///   - edition: What the reader may see.
    init(_ field: String, of edition: ReaderEdition) {
        let top = field.prefix { $0 != "." }
        let key = String(top.map { $0 == "-" || $0 == " " ? "_" : $0 })
        isWritten = CaseFormat.root.field(key) != nil
        guard isWritten else {
            words = "it needs `\(field)`; `twovoices list fields` tells what that is made from"
            return
        }
        let need = "it needs `\(key)\(field.dropFirst(top.count))`, "
        let file = edition.wish.file.facts.root
        if let date = Self.date(of: file.list(key), after: edition.edition.asOf) {
            let place = file.record(key) == nil ? "every `\(date)` in it" : "its `\(date)`"
            words = need + "and \(place) is later than the day that counts as today"
        } else if !Self.isThere([key] + Self.keys(field.dropFirst(top.count)), in: file) {
            words = need + "which the case does not have"
        } else {
            words = need + "which is not in what this reader may see of the case that day"
        }
    }

    /// Whether a field of a field has been written, as far as records lead.
    private static func isThere(_ keys: [String], in record: Record) -> Bool {
        guard let first = keys.first else { return true }
        guard record[first] != nil else { return false }
        return record.record(first).map { isThere(Array(keys.dropFirst()), in: $0) } ?? true
    }

    private static func keys(_ path: Substring) -> [String] {
        path.split(separator: ".").map { String($0.map { $0 == "-" ? "_" : $0 }) }
    }

    /// What is missing of a document, in one line; what is worked out only where nothing else is.
    static func words(_ fields: [String], of edition: ReaderEdition) -> String {
        let needs = fields.map { Need($0, of: edition) }
        let written = needs.filter(\.isWritten)
        return (written.isEmpty ? needs : written).map(\.words).joined(separator: "; ")
    }

    /// The field that dates all of these records after a day; nil where one was there, or none is.
    private static func date(of entries: [Entry], after day: Day) -> String? {
        let found = entries.map { entry -> String? in
            guard case .record(let record) = entry.value else { return nil }
            return ["issued", "made_on", "on"].first { key in
                record.date(key).map { $0 > day } ?? false
            }
        }
        return found.contains(nil) ? nil : found.first.flatMap(\.self)
    }
}
