/// The number that is printed on a page of a bundle: `C14`, `14`, or `C14a` for one that came
/// between.
public struct PageNumber: Sendable, Hashable, CustomStringConvertible {
    /// The section's letter; empty where numbers run through.
    public let prefix: String
    /// From 1.
    public let number: Int
    /// 0 for none, 1 for `a`, 27 for `aa`.
    public let insertion: Int

    init(_ prefix: String, _ number: Int, insertion: Int = 0) {
        self.prefix = prefix
        self.number = number
        self.insertion = insertion
    }

    /// Reads what is printed; nil where it is no such number.
    public init?(_ printed: String) {
        let letters = printed.prefix { !$0.isASCIIDigit }
        let digits = printed.dropFirst(letters.count).prefix(while: \.isASCIIDigit)
        let rest = printed.dropFirst(letters.count + digits.count)
        guard let number = Int(digits), number > 0, rest.utf8.count < 4,
            rest.utf8.allSatisfy({ (97...122).contains($0) })
        else { return nil }
        let insertion = rest.utf8.reduce(0) { $0 * 26 + Int($1) - 96 }
        self.init(String(letters), number, insertion: insertion)
    }

    /// As it is printed.
    public var description: String {
        var rest = insertion, letters = ""
        while rest > 0 {
            letters = String(Character(Unicode.Scalar(UInt8(97 + (rest - 1) % 26)))) + letters
            rest = (rest - 1) / 26
        }
        return "\(prefix)\(number)\(letters)"
    }

    /// Where it stands among those of its prefix.
    var order: (Int, Int) { (number, insertion) }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Sequence<PageNumber> {
    /// "C11–C14", or "C11" for one page.
    public var span: String {
        let all = Array(self)
        guard let first = all.first, let last = all.last else { return "" }
        return first == last ? first.description : "\(first)–\(last)"
    }
}
