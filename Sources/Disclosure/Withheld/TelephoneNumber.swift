/// A telephone number in a text.
enum TelephoneNumber {
    /// Fewer digits than this are a date, a time or a score.
    private static let fewestDigits = 10
    private static let marks = Set("+-() ".utf8)

    /// Runs of digits, and of marks between them, that begin like a number to ring, as written.
    static func all(in text: String) -> [String] {
        guard text.utf8.count >= fewestDigits,
            text.utf8.count(where: Postcode.isDigit) >= fewestDigits
        else { return [] }
        let runs = text.utf8.split { !Postcode.isDigit($0) && !marks.contains($0) }
        return runs.compactMap { run in
            let number = Words.trimmed(String(decoding: run, as: UTF8.self))
            let isDialled = number.first.map { "0+(".contains($0) } ?? false
            return isDialled && digits(of: number).count >= fewestDigits ? number : nil
        }
    }

    /// What counts of a number.
    static func digits(of text: String) -> String {
        String(decoding: text.utf8.filter(Postcode.isDigit), as: UTF8.self)
    }
}
