/// Small Roman numerals, by which pages before the first are called (ISO 32000-1, 12.4.2).
public enum Roman {
    private static let signs = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
        (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]

    /// Numbers that have a numeral.
    static let numbers = 1...3999

    /// The numeral of a number from 1 to 3999; the nearest of these for others.
    public static func numeral(_ number: Int) -> String {
        var rest = min(max(number, numbers.lowerBound), numbers.upperBound), numeral = ""
        for (value, sign) in signs {
            while rest >= value {
                numeral += sign
                rest -= value
            }
        }
        return numeral
    }
}
