import Casework

/// The office's own report on an edition: what was withheld from whom, by which rule and why.
///
/// It names items by their place in the case and holds nothing of what they say.
public enum OfficeReport {
    /// The report as JSON, one line an item, in the order of the file.
    public static func json(_ withheld: Withheld, from edition: Edition) -> String {
        let items = withheld.items.map { item in
            "    {\"item\": \(quoted(item.path)), \"rule\": \(item.rule), "
                + "\"why\": \(quoted(item.why)), \"file\": \(quoted(item.place.file)), "
                + "\"line\": \(item.place.line)}"
        }
        let list = items.isEmpty ? "[]" : "[\n\(items.joined(separator: ",\n"))\n  ]"
        return """
            {
              "case": \(quoted(caseID(edition))),
              "reader": \(quoted(edition.reader.id)),
              "voice": \(quoted(edition.voice.rawValue)),
              "as_of": \(quoted(edition.asOf.iso)),
              "withheld": \(list)
            }

            """
    }

    /// The report as Markdown, a table with a row an item.
    public static func markdown(_ withheld: Withheld, from edition: Edition) -> String {
        let head = """
            # What was withheld

            Case \(escaped(caseID(edition))), for \(escaped(edition.reader.id)), \
            as of \(edition.asOf.iso). For the office alone.

            """
        guard !withheld.items.isEmpty else { return head + "\nNothing was withheld.\n" }
        let rows = withheld.items.map { item in
            "| \(escaped(item.path)) | \(item.place.line) | \(item.rule) | \(item.why) |"
        }
        return head + "\n| Item | Line | Rule | Why |\n|---|---:|---:|---|\n"
            + rows.joined(separator: "\n") + "\n"
    }

    private static func caseID(_ edition: Edition) -> String {
        edition.root.record("case")?.text("id") ?? ""
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, sign in
            if "\\`*_[]<>|#&".unicodeScalars.contains(sign) { escaped += "\\" }
            escaped.unicodeScalars.append(sign)
        }
    }
}
