import Diagnostics

/// The words of this room's problems.
extension Problem {
    static func faceNotReadable(_ path: String) -> Problem {
        Problem(
            "font-not-readable", "the font file \"\(path)\" cannot be read",
            hint: "install the package that brings it, or put the file into the folder of fonts")
    }

    static func faceNotUsable(_ path: String) -> Problem {
        Problem(
            "font-not-usable", "\"\(path)\" is not a font that can be set and embedded",
            hint: "use a TrueType or OpenType file")
    }

    static func characterMissing(
        _ scalar: Unicode.Scalar, page: Int?, at written: Place?, packages: [String]
    ) -> Problem {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name = scalar.properties.name.map { " (\($0))" } ?? ""
        let place = page.map { " on page \($0)" } ?? ""
        let install = packages.isEmpty ? "" : "install \(packages.joined(separator: " or ")), or "
        return Problem(
            .warning, "character-missing",
            "no font has the character U+\(padded)\(name); a box stands in its place\(place)",
            at: written,
            hint: install + "put a font that has it into the folder of fonts and list it there")
    }

    static let noText = Problem(
        "empty-document", "the document says nothing, so there is no page to make")

    static func breaksOverPages(_ kind: String) -> Problem {
        Problem(
            .warning, "part-too-tall", "a \"\(kind)\" is taller than a page and was cut in two",
            hint: "say less in it, or make two of it")
    }

    static func partMissing(_ kind: String) -> Problem {
        Problem(
            .warning, "no-such-part",
            "the document has no part \"\(kind)\", which is all that the style shows; "
                + "the whole document was set",
            hint: "use another style for it")
    }

    static let cardTooFull = Problem(
        .warning, "card-too-full",
        "the words of a card are too many for it at their smallest; it goes on on another card",
        hint: "say less on it, or use larger cards")

    static func tableTurned(columns: Int) -> Problem {
        Problem(
            .warning, "table-too-wide",
            "a table of \(columns) columns is too wide for its page, which was turned",
            hint: "use a landscape sheet, or leave columns out")
    }

    static func tableStacked(columns: Int) -> Problem {
        Problem(
            .warning, "table-too-wide",
            "a table of \(columns) columns is too wide for its page; each row was set as a list",
            hint: "use a larger sheet, or leave columns out")
    }

    static let smallLabel = Problem(
        .warning, "small-label", "words in a drawing are set smaller than the style's least",
        hint: "give the label more room, or fewer words")

    static let labelCut = Problem(
        .warning, "label-cut",
        "words in a drawing end early or are left out, for they have no room at the style's "
            + "least size",
        hint: "say it in fewer words; what the drawing shows stands below it whole")
}

/// Problems of a page style's file.
extension Problem {
    static func settingWithoutColon(at place: Place) -> Problem {
        Problem("bad-line", "this line is not of the form \"key: value\"", at: place)
    }

    static func settingUnknown(_ key: String, nearest: String?, at place: Place) -> Problem {
        Problem(
            "unknown-key", "there is no setting called \"\(key)\"", at: place,
            hint: nearest.map { "did you mean \"\($0)\"?" } ?? "")
    }

    static func settingTwice(_ key: String, at place: Place) -> Problem {
        Problem("duplicate-key", "\"\(key)\" is set twice", at: place, hint: "keep one of them")
    }

    static func settingMissing(_ key: String, in section: String, at place: Place) -> Problem {
        Problem("missing-key", "\"\(section)\" does not set \"\(key)\"", at: place)
    }

    static func settingMistyped(_ key: String, wants: String, at place: Place) -> Problem {
        Problem("bad-value", "\"\(key)\" wants \(wants)", at: place)
    }

    static func settingBelowLeast(_ key: String, at place: Place) -> Problem {
        Problem(
            "below-least", "\"\(key)\" is smaller than the \"least\" of its own style",
            at: place, hint: "make it larger, or \"least\" smaller")
    }

    static func contrastTooLow(_ key: String, least: String, at place: Place) -> Problem {
        Problem(
            "low-contrast", "the colour \"\(key)\" is too near to its ground to be read",
            at: place, hint: "its contrast has to be \(least) or better (WCAG 2.2, 1.4.3)")
    }
}
