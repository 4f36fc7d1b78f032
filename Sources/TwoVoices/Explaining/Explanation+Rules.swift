/// What is wrong with the rules of deadlines and the bank holidays.
extension Explanation {
    static let rulesPage = #"""
        ## holiday-unclear: a bank holiday without a day
        A holiday of every year is on one day of a month, so many days from Easter Sunday, or on the
        first or last Monday of a month.
        > Say it in one of these ways.
            - { name: Boxing Day, month: 12, day: 26 }
            - { name: Good Friday, easter: -2 }
            - { name: the spring bank holiday, month: 5, monday: last }

        ## no-family-group-offer: a letter without an offer of a family's own meeting
        The rules in `Templates/Rules/duties.yaml` say from which day on a letter before proceedings has to
        offer parents family group decision-making; the case does not say when that was done.
        > Say it, or put the right day into the rules.
            pre_proceedings:
              fgdm: { offered_on: 2026-07-01, how: letter }

        ## rule-without-event: a deadline that counts from nothing
        A rule counts after one event or back from one.
        > Give it `after` or `before`, and not both.
            after: initial-conference
            within: 10
            unit: working-days

        ## unknown-calendar: a calendar that there is not
        The rules name the calendar of bank holidays by which they count.
        > Take one of those in `Templates/Rules/bank-holidays.yaml`.
        """#
}
