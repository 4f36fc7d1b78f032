import Documents

/// A setting's name, and what it sets.
struct SettingKey<Owner>: Sendable {
    var name: String
    var kind: SettingKind<Owner>

    init(_ name: String, _ kind: SettingKind<Owner>) {
        self.name = name
        self.kind = kind
    }
}

/// Every setting of a page style, declared once.
enum PageStyleKeys {
    static let optional: Set<String> = ["fallbacks"]

    static let style: [SettingKey<PageStyle>] = [SettingKey("name", .text(\.name))]

    static let sheets: [SettingKey<SheetPlan>] = [
        SettingKey("sheet", .choice(sheetNames, putSheet)),
        SettingKey("show", .choice(\.show)),
        SettingKey("order", .choice(\.order)),
        SettingKey("fold", .choice(\.fold)),
        SettingKey("numbering", .choice(\.numbering)),
        SettingKey("screen", .choice(\.screen)),
    ]

    static let cards: [SettingKey<CardMeasures>] = [
        SettingKey("width", .length(\.width, 140...500)),
        SettingKey("height", .length(\.height, 85...500)),
    ]

    static let colours: [SettingKey<Palette>] = [
        SettingKey("paper", .colour(\.paper)),
        SettingKey("ink", .colour(\.ink)),
        SettingKey("teal", .colour(\.teal)),
        SettingKey("clay", .colour(\.clay)),
        SettingKey("blue", .colour(\.blue)),
        SettingKey("grey", .colour(\.grey)),
        SettingKey("line", .colour(\.line)),
        SettingKey("mist", .colour(\.mist)),
        SettingKey("heading-1", .colour(\.heading1)),
        SettingKey("heading-2", .colour(\.heading2)),
        SettingKey("heading-3", .colour(\.heading3)),
    ]

    static let register: [SettingKey<RegisterStyle>] = [
        SettingKey("regular", .text(\.faces.regular)),
        SettingKey("bold", .text(\.faces.bold)),
        SettingKey("fallbacks", .texts(\.faces.fallbacks)),
        SettingKey("margin-top", .length(\.marginTop, margins)),
        SettingKey("margin-right", .length(\.marginRight, margins)),
        SettingKey("margin-bottom", .length(\.marginBottom, margins)),
        SettingKey("margin-left", .length(\.marginLeft, margins)),
        SettingKey("size", .length(\.size, 9...36)),
        SettingKey("leading", .length(\.leading, 10...60)),
        SettingKey("heading-1", .length(\.heading1, sizes)),
        SettingKey("heading-2", .length(\.heading2, sizes)),
        SettingKey("heading-3", .length(\.heading3, sizes)),
        SettingKey("lead", .length(\.lead, sizes)),
        SettingKey("table", .length(\.table, sizes)),
        SettingKey("columns", .length(\.columns, sizes)),
        SettingKey("foot", .length(\.foot, 8...24)),
        SettingKey("least", .length(\.least, 8...24)),
        SettingKey("card", .length(\.card, sizes)),
        SettingKey("fridge-least", .length(\.fridgeLeast, sizes)),
        SettingKey("pictogram", .length(\.pictogram, pictures)),
        SettingKey("card-picture", .length(\.cardPicture, pictures)),
        SettingKey("picture-height", .length(\.pictureHeight, 50...600)),
        SettingKey("frames-in-a-row", .count(\.framesInARow, 1...2)),
        SettingKey("sentences", .choice(\.sentences)),
    ]

    /// The sizes of words, none of which may be below the register's `least`.
    static let wordSizes: [(name: String, size: KeyPath<RegisterStyle, Double> & Sendable)] = [
        ("size", \.size), ("heading-1", \.heading1), ("heading-2", \.heading2),
        ("heading-3", \.heading3), ("lead", \.lead), ("table", \.table), ("columns", \.columns),
        ("foot", \.foot), ("card", \.card), ("fridge-least", \.fridgeLeast),
    ]

    private static let margins = 28.0...142.0
    private static let sizes = 8.0...48.0
    private static let pictures = 20.0...200.0

    private static let asWritten = "as written"
    private static let sheetNames = [asWritten] + Sheet.allCases.map(\.rawValue)
    private static let putSheet: @Sendable (String, inout SheetPlan) -> Bool = { word, plan in
        plan.sheet = Sheet(rawValue: word)
        return plan.sheet != nil || word == asWritten
    }
}
