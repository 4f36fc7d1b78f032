import Diagnostics

/// A command line that asks for what there is not. Nothing was done; exit 2.
struct WrongUsage: Error, Equatable {
    var message: String
    var hint: String = ""

    /// The same for a report.
    var problem: Problem { Problem("wrong-usage", message, hint: hint) }
}

/// Every sentence about command lines.
extension WrongUsage {
    static func missingValue(_ option: String) -> Self {
        Self(message: "--\(option) needs a value")
    }

    static func givenTwice(_ option: String) -> Self {
        Self(message: "--\(option) is given twice", hint: "give it once")
    }

    static func takesNoValue(_ option: String) -> Self {
        Self(message: "--\(option) takes no value")
    }

    static func unknownOption(_ written: String, _ names: [String]) -> Self {
        let name = String(written.drop { $0 == "-" }.prefix { $0 != "=" })
        if let later = notYet[name] { return later }
        let meant = names.filter { !name.isEmpty && $0.hasPrefix(name) }
        return Self(
            message: "there is no option \(written.prefix { $0 != "=" })",
            hint: meant.count > 1
                ? "did you mean \(meant.map { "--" + $0 }.joined(separator: " or "))?"
                : NearestName.of(name, among: names).map { "did you mean --\($0)?" }
                    ?? "--help names them all")
    }

    static func unknownCommand(_ name: String, _ names: [String]) -> Self {
        if let later = notYet[name] { return later }
        return Self(
            message: "there is no command \"\(name)\"",
            hint: NearestName.of(name, among: names).map { "did you mean \"\($0)\"?" }
                ?? "known are: " + names.joined(separator: ", "))
    }

    static func unknownCode(_ code: String, _ codes: [String]) -> Self {
        Self(
            message: "no problem has the code \"\(code)\"",
            hint: NearestName.of(code, among: codes).map { "did you mean \"\($0)\"?" }
                ?? "`twovoices explain` names them all")
    }

    static func missing(_ what: String, _ example: String) -> Self {
        Self(message: "\(what) is missing", hint: "such as: \(example)")
    }

    static func tooMany(_ word: String) -> Self {
        Self(message: "\"\(word)\" is one word too many")
    }

    static func unknownWord(_ word: String, for option: String, known: [String]) -> Self {
        Self(
            message: "\(option) does not know \"\(word)\"",
            hint: NearestName.of(word, among: known).map { "did you mean \"\($0)\"?" }
                ?? "known are: " + known.joined(separator: ", "))
    }

    static func notANumber(_ option: String, _ range: ClosedRange<Int>) -> Self {
        Self(
            message: "--\(option) takes a whole number from \(range.lowerBound) to "
                + "\(range.upperBound)")
    }

    static let noSuchDate = Self(
        message: "--as-of takes a day that there is, as YYYY-MM-DD", hint: "such as: 2026-10-30")

    static let oneOnly = Self(
        message: "--to - writes one file to standard output",
        hint: "name one document, one reader and one format with --as")

    static func notThere(_ what: String) -> Self {
        Self(message: "\(what) is not there yet", hint: "a later version brings it")
    }

    /// What is designed and not built.
    private static let notYet: [String: Self] = [
        "trace": notThere("`twovoices trace`"), "compare": notThere("`twovoices compare`"),
        "alignment": notThere("--alignment"),
    ]
}
