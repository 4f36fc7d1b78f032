/// An indirect object (ISO 32000-1, 7.3.10), by its number in the file.
struct Reference: Equatable {
    let number: Int

    /// As other objects name it.
    var written: String { "\(number) 0 R" }
}
