/// The words that a case may use of what stands beside it: pictures and documents.
public struct Vocabulary: Sendable {
    /// Words of the picture library; empty where they are not to be checked.
    public var pictures: Set<String>
    /// Ids of documents that can be rendered; empty where they are not to be checked.
    public var documents: Set<String>

    /// A vocabulary; what is left out is not checked.
    public init(pictures: Set<String> = [], documents: Set<String> = []) {
        self.pictures = pictures
        self.documents = documents
    }
}
