/// What an e-mail says, without what programs wrote into it for each other.
public struct Message: Sendable, Equatable {
    /// Who wrote it, as the e-mail says: "Pat Bell <pat@example.org>".
    public internal(set) var from = ""
    /// To whom.
    public internal(set) var to = ""
    /// Who got a copy.
    public internal(set) var copies = ""
    /// When it was written, in the words of the program that sent it.
    public internal(set) var date = ""
    /// What it is about.
    public internal(set) var subject = ""
    /// Line by line.
    public internal(set) var lines: [String] = []
    /// Names of the files that came with it, in order; those without a name by their kind.
    public internal(set) var attachments: [String] = []
    /// It had markup alone, of which only the words are kept.
    public internal(set) var wasMarkup = false
}
