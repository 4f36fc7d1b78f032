extension [Int] {
    /// Numbers in order, those that follow each other as one row.
    var rows: [ClosedRange<Int>] {
        reduce(into: []) { rows, number in
            if let last = rows.last, last.upperBound == number - 1 {
                rows[rows.count - 1] = last.lowerBound...number
            } else {
                rows.append(number...number)
            }
        }
    }
}
