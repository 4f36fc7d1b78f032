/// How one person, or a body such as the police, is named for one reader.
///
/// A form that begins with "the" begins a sentence with a capital: whoever sets it there sees to
/// that.
public struct NameForm: Sendable, Equatable {
    /// The pronoun of a person; bodies and those of whom nobody wrote it are `they`.
    public enum Pronouns: String, Sendable { case she, he, they }

    /// As this reader calls them: `Mum`, `Dana`, `Mr Ibrahim`, `Ms Ruth Adeyemi`.
    public let called: String
    /// At first use: `Priya (social worker)`, `Ms Dana Reed (the mother)`.
    public let withRole: String
    /// From then on: `the mother`, or `Ms Tess Reed` where two hold the same role.
    public let afterwards: String
    /// Title, first name and surname, as far as the case gives them.
    public let full: String
    /// Who they are: `social worker`, `Maya and Leo's mum`, `maternal grandmother`; empty where
    /// the case does not say, and for children.
    public let role: String
    /// The pronoun to use of them.
    public let pronouns: Pronouns
}

/// How everybody in an edition is named for its reader.
public struct Naming: Sendable, Equatable {
    private let forms: [String: NameForm]

    init(_ forms: [String: NameForm]) { self.forms = forms }

    /// The form for the id of a person or of a body (`council`, `police` …); nil for people who
    /// are not in the edition.
    public subscript(id: String) -> NameForm? { forms[id] }
}
