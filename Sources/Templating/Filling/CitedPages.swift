/// The printed numbers of every page of the papers in a bundle.
public struct CitedPages: Sendable, Equatable {
    private let numbers: [String: [String]]
    private let placeholder: String?

    /// Numbers in the order of pages, by the ids of evidence items.
    public init(_ numbers: [String: [String]]) {
        self.numbers = numbers
        placeholder = nil
    }

    /// The same number for every page, while nobody knows yet which is whose.
    public init(placeholder: String) {
        numbers = [:]
        self.placeholder = placeholder
    }

    /// The number of a paper's page, of its first one where none is cited; nil for a page that it
    /// does not have, and for papers of no bundle.
    func number(of document: String, page: Int?) -> String? {
        if let placeholder { return placeholder }
        guard let all = numbers[document] else { return nil }
        let index = (page ?? 1) - 1
        return all.indices.contains(index) ? all[index] : nil
    }
}
