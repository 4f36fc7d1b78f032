/// Lays something out smaller and smaller until it fits.
struct SizeFitter {
    let composer: Composer
    /// Between the full size and the least one there are this many steps.
    private let steps = 16

    /// The layout at the largest size at which it fits, else at the least.
    ///
    /// `least` is a share of the full size; `layout` is asked a few times and must take all its
    /// measures from the composer's style.
    func galley(
        least: Double, fits: (Galley) -> Bool, layout: () -> Galley
    ) -> (galley: Galley, fits: Bool) {
        let full = composer.style, start = composer.progress
        defer { composer.style = full }
        func attempt(_ step: Int, isTrial: Bool = false) -> (galley: Galley, fits: Bool) {
            composer.goBack(to: start)
            composer.isMeasuring = isTrial
            defer { composer.isMeasuring = false }
            let share = 1 - (1 - min(1, least)) * Double(step) / Double(steps)
            composer.style = full.scaled(by: share)
            let galley = layout()
            return (galley, fits(galley))
        }
        let whole = attempt(0)
        if whole.fits || least >= 1 { return whole }
        var (tooLarge, fitting) = (0, steps)
        guard attempt(steps, isTrial: true).fits else { return attempt(steps) }
        while fitting - tooLarge > 1 {
            let middle = (tooLarge + fitting) / 2
            if attempt(middle, isTrial: true).fits { fitting = middle } else { tooLarge = middle }
        }
        return attempt(fitting)
    }
}
