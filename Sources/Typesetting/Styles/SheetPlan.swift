import Documents

/// What of a document is put on which paper, and in which order.
public struct SheetPlan: Sendable, Equatable {
    /// The paper; nil for the one that the document is written for.
    public var sheet: Sheet?
    /// What of the document is shown.
    public var show = Shown.everything
    /// How pages stand on the paper.
    public var order = Order.oneByOne

    /// Where the paper is folded.
    public var fold = Fold.never
    /// What is counted at the foot of a page.
    public var numbering = Numbering.document
    /// What a web page is made for.
    public var screen = Screen.page

    /// What a web page is made for.
    public enum Screen: String, Sendable, CaseIterable {
        /// One reader.
        case page
        /// A room: large letters, and numbers to point at.
        case projector
    }

    /// Where the paper is folded: the first page bears marks there, at its edge.
    public enum Fold: String, Sendable, CaseIterable {
        case never
        /// Once, to A5.
        case half
        /// Twice, for a long envelope.
        case thirds

        /// As shares of the paper's height.
        var places: [Double] {
            switch self {
            case .never: []
            case .half: [0.5]
            case .thirds: [1.0 / 3, 2.0 / 3]
            }
        }
    }

    /// What is counted at the foot of a page.
    public enum Numbering: String, Sendable, CaseIterable {
        /// "Page 3 of 12".
        case document
        /// That, and below it "2 of 4 in this section".
        case documentAndSection = "document and section"

        var slots: [LateSlot] {
            switch self {
            case .document: [.pageOfPages]
            case .documentAndSection: [.pageOfPages, .pageOfSection]
            }
        }
    }

    /// What of a document a style shows.
    public enum Shown: String, Sendable, CaseIterable {
        case everything
        /// The sheet for the fridge door alone.
        case fridge
        /// The cards to cut out alone.
        case pocketCards = "pocket cards"

        /// The parts that are shown; nil for all that the document says.
        var part: Part.Kind? {
            switch self {
            case .everything: nil
            case .fridge: .fridge
            case .pocketCards: .pocketCards
            }
        }
    }

    /// How pages stand on the paper.
    public enum Order: String, Sendable, CaseIterable {
        case oneByOne = "one by one"
        /// Two side by side, so that the sheets, printed on both sides and folded, are a booklet.
        case booklet
    }
}

/// The measures of cards to cut out. Points.
public struct CardMeasures: Sendable, Equatable {
    /// From the left to the right cut.
    public var width = 0.0
    /// From the upper to the lower cut.
    public var height = 0.0
}

/// How the sentences of a paragraph follow one another.
public enum SentencePlan: String, Sendable, CaseIterable {
    case inARow = "in a row"
    /// Every sentence begins a line, with air above.
    case lineByLine = "line by line"
}
