import Documents

/// How pages look. Sizes are in rem, so that everything grows with the reader's own setting.
enum Stylesheet {
    /// The style of one document; `textSize` is in points, from 8 to 48.
    static func text(for front: FrontMatter, textSize: Double?) -> String {
        let size = textSize.map { min(max($0, 8), 48) }
        let screen = size.map { $0 / 12 * 100 } ?? percentage(front.register)
        let paper = size ?? points(front.register)
        return """

            :root{\(Palette.light.properties)}
            html{font-size:\((screen * 100).rounded() / 100)%}
            @media screen and (prefers-color-scheme:dark){:root{\(Palette.dark.properties)}}
            \(Palette.classesOfDrawings)
            \(words)
            \(frame)
            \(pieces)
            \(cards)
            \(tables)
            \(figures)
            \(print)
            @media print{html{font-size:\(paper)pt}}
            @page{size:\(paperSize(front.sheet));margin:\(margins(front.register))}

            """
    }

    /// Of 16 pixels, which is what browsers begin with: 20, 18 and 17.
    private static func percentage(_ register: Register) -> Double {
        switch register {
        case .young: 125
        case .everyday: 112.5
        case .formal: 106.25
        }
    }

    private static func points(_ register: Register) -> Double {
        switch register {
        case .young: 16
        case .everyday: 13
        case .formal: 12
        }
    }

    private static func paperSize(_ sheet: Sheet) -> String {
        switch sheet {
        case .a4: "A4"
        case .a4Landscape: "A4 landscape"
        case .a3Landscape: "A3 landscape"
        case .a5: "A5"
        }
    }

    /// Courts punch holes.
    private static func margins(_ register: Register) -> String {
        register == .formal ? "20mm 20mm 20mm 25mm" : "20mm"
    }
}
