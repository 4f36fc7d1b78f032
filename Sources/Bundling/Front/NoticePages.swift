import Documents

/// Pages of ours that stand where others would: each says why.
public enum NoticePages {
    /// Why a page has nothing else on it.
    public enum Reason: Sendable {
        /// This reader may not see it.
        case withheld
        /// The document is shorter in this copy, and all copies count alike.
        case filler
        /// Nothing could be taken in yet; only drafts have such pages.
        case missing

        var words: String {
            switch self {
            case .withheld: "[withheld]"
            case .filler: "This page was left empty, so that all copies of the bundle count alike."
            case .missing: "This document is not in the bundle yet."
            }
        }
    }

    /// As many pages as are asked for, at least one.
    public static func document(
        _ reason: Reason, count: Int, front: FrontMatter
    ) -> Document {
        let words: [Inline] = [.text(Text(reason.words, .template))]
        var blocks: [Block] = [.paragraph(words)]
        for _ in 1..<max(1, count) { blocks += [.pageBreak, .paragraph(words)] }
        return Document(front: front, blocks: blocks)
    }
}
