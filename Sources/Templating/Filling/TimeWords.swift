import Casework

/// Times of day in the words of a voice.
struct TimeWords {
    let voice: Voice

    /// Family: 10am, 2.30pm. Formal: 10.00 am.
    func words(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        let shown = (hour + 11) % 12 + 1
        let half = hour < 12 ? "am" : "pm"
        let past = minute < 10 ? "0\(minute)" : "\(minute)"
        if voice == .formal { return "\(shown).\(past)\u{A0}\(half)" }
        return minute == 0 ? "\(shown)\(half)" : "\(shown).\(past)\(half)"
    }
}

/// Numbers in figures, without a locale.
enum NumberWords {
    static func figures(_ number: Double) -> String {
        guard number.rounded() == number, abs(number) < 1e15 else { return "\(number)" }
        return String(Int(number))
    }

    /// One to ten in words, others in figures.
    static func word(_ number: Double) -> String {
        let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        guard number.rounded() == number, (1...10).contains(number) else { return figures(number) }
        return words[Int(number) - 1]
    }
}
