import Documents

/// Draws the Three Houses of a child, with the child's own words inside.
public enum HousesFigure {
    /// The houses side by side and one below the other, with every word as text; a house in which
    /// nothing was said is not drawn.
    ///
    /// Where much was said, the drawing ends in an ellipsis; the text never does.
    public static func figure(_ facts: HousesFacts) -> Figure {
        var facts = facts
        facts.houses = facts.houses.filter { !$0.words.isEmpty }
        return Figure(
            role: .chart,
            artwork: .responsive(
                wide: HousesDrawing.drawing(facts, in: .wide),
                narrow: HousesDrawing.drawing(facts, in: .narrow), name: "houses"),
            alternative: alternative(facts), title: facts.title, facts: blocks(facts))
    }

    /// "Maya: Three Houses. Worries: “wen mum wont wake up”, “leo cryin”."
    private static func alternative(_ facts: HousesFacts) -> String {
        let told = facts.houses.map { house in
            "\(house.name): \(house.words.map { "“\($0)”" }.joined(separator: ", "))."
        }
        return (["\(facts.title)."] + told).joined(separator: " ")
    }

    private static func blocks(_ facts: HousesFacts) -> [Block] {
        facts.houses.flatMap { house -> [Block] in
            let quotes = house.words.map { words in
                Block.paragraph([
                    .text(Text("“", .template)), .text(Text(words, .data)),
                    .text(Text("”", .template)),
                ])
            }
            return [
                .paragraph([.strong([.text(Text(house.name, .template))])]), .quote(quotes),
            ]
        }
    }
}
