/// Small Roman numerals: the numbers of cover and index.
enum Roman {
    static func numeral(_ number: Int) -> String {
        let signs = [
            (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
            (4, "iv"),
            (1, "i"),
        ]
        var rest = min(max(number, 1), 3999), numeral = ""
        for (value, sign) in signs {
            while rest >= value {
                numeral += sign
                rest -= value
            }
        }
        return numeral
    }
}
