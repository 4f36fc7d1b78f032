import Documents

/// How pages look: colours, and for each register its faces, sizes and measures.
public struct PageStyle: Sendable, Equatable {
    /// What the style is called.
    public var name = ""
    /// What is put on which paper, and in which order.
    public var sheets = SheetPlan()
    /// Cards to cut out.
    public var cards = CardMeasures()
    /// The same for every register.
    public var colours = Palette()
    /// How a document for a child looks.
    public var young = RegisterStyle()
    /// How a document for a family looks.
    public var everyday = RegisterStyle()
    /// How a document for a court looks.
    public var formal = RegisterStyle()

    /// The look of one register.
    public subscript(register: Register) -> RegisterStyle {
        get {
            switch register {
            case .young: young
            case .everyday: everyday
            case .formal: formal
            }
        }
        set {
            switch register {
            case .young: young = newValue
            case .everyday: everyday = newValue
            case .formal: formal = newValue
            }
        }
    }
}

/// The colours of a style; each that text is set in stands 4.5 : 1 on paper or better.
public struct Palette: Sendable, Equatable {
    /// What everything stands on.
    public var paper = Colour.paper
    /// Words.
    public var ink = Colour.ink
    /// What works, and what we do.
    public var teal = Colour.teal
    /// Worries.
    public var clay = Colour.clay
    /// What happens next; links.
    public var blue = Colour.blue
    /// Small print: running heads and feet.
    public var grey = Colour.grey
    /// Hairlines and the edges of boxes.
    public var line = Colour.line
    /// The tint behind a notice.
    public var mist = Colour.mist
    /// Headings of level 1.
    public var heading1 = Colour.ink
    /// Headings of level 2.
    public var heading2 = Colour.ink
    /// Headings of level 3 and below.
    public var heading3 = Colour.ink
}

/// How the documents of one register look. Lengths are points.
public struct RegisterStyle: Sendable, Equatable {
    /// From this size on words count as large print (UK Association for Accessible Formats).
    public static let largePrint = 16.5

    /// Whether it is set for readers who see little.
    public var isLargePrint: Bool { size >= Self.largePrint }

    /// Whether the words of charts have to be larger than charts are drawn for.
    var hasLargeLabels: Bool { least > 10 }

    /// What it is set in.
    public var faces = FaceNames()
    /// From the paper's edge to the words; the running head stands in it.
    public var marginTop = 0.0
    /// From the words to the paper's edge.
    public var marginRight = 0.0
    /// From the words to the paper's edge; the running foot stands in it.
    public var marginBottom = 0.0
    /// From the paper's edge to the words.
    public var marginLeft = 0.0
    /// The size of the words.
    public var size = 0.0
    /// From one baseline to the next.
    public var leading = 0.0
    /// The size of headings of level 1.
    public var heading1 = 0.0
    /// The size of headings of level 2.
    public var heading2 = 0.0
    /// The size of headings of level 3 and below.
    public var heading3 = 0.0
    /// The first paragraph of a card: the rule itself.
    public var lead = 0.0
    /// The words of a table.
    public var table = 0.0
    /// The words of three columns and more.
    public var columns = 0.0
    /// Running heads and feet.
    public var foot = 0.0
    /// Nothing is set smaller than this: no label of a chart, no cell, no card.
    public var least = 0.0
    /// The words of a card to cut out; they get smaller, down to `least`, where they are many.
    public var card = 0.0
    /// The smallest that the words of the fridge sheet get so that they are one sheet.
    public var fridgeLeast = 0.0
    /// Whether every sentence begins a line.
    public var sentences = SentencePlan.inARow
    /// How wide a pictogram beside a sentence is.
    public var pictogram = 0.0
    /// How wide the picture of a card is.
    public var cardPicture = 0.0
    /// The tallest that a picture may be.
    public var pictureHeight = 0.0
    /// How many frames of a story stand side by side: 1 or 2.
    public var framesInARow = 1

    /// Half of the leading: every height on the page is a whole number of it.
    var step: Double { leading / 2 }
}

/// Faces by their names in the manifest, such as `Andika-Regular`.
public struct FaceNames: Sendable, Equatable {
    /// For all words that are not bold.
    public var regular = ""
    /// For headings and strong words.
    public var bold = ""
    /// For characters that the family does not have, in the order in which they are asked; none
    /// means every face of the manifest that is for some script.
    public var fallbacks: [String] = []
}
