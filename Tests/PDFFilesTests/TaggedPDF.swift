/// A tagged PDF of three pages, written by hand: a table whose second cell goes on from the first page
/// to the second, a paragraph on the third, and links from the first page to both.
enum TaggedPDF {
    static let bytes: [UInt8] = {
        let objects = [
            1: "<</Type/Catalog/Pages 2 0 R/Outlines 30 0 R/StructTreeRoot 20 0 R"
                + "/MarkInfo<</Marked true>>>>",
            2: "<</Type/Pages/Kids[10 0 R 11 0 R 12 0 R]/Count 3>>",
            3: stream("/TD <</MCID 0>> BDC EMC /TD <</MCID 1>> BDC EMC /Im1 Do"),
            4: stream("/TD <</MCID 0>> BDC EMC"),
            5: stream("/P <</MCID 0>> BDC EMC /Im2 Do"),
            6: "<</XObject<</Im1 7 0 R/Im2 8 0 R>>>>",
            7: form(100), 8: form(4000),
            10: page(contents: 3, key: 0, "/Annots[13 0 R 14 0 R]"),
            11: page(contents: 4, key: 1), 12: page(contents: 5, key: 2),
            13: "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest[11 0 R/XYZ 0 200 null]"
                + "/StructParent 3>>",
            14: "<</Type/Annot/Subtype/Link/Rect[0 9 9 18]/Dest[12 0 R/XYZ 0 300 null]"
                + "/StructParent 4>>",
            20: "<</Type/StructTreeRoot/K 21 0 R/ParentTree<</Nums["
                + "0[25 0 R 26 0 R] 1[26 0 R] 2[27 0 R] 3 28 0 R 4 29 0 R]>>"
                + "/IDTree<</Names[(note)27 0 R]>>>>",
            21: tag("Document", in: 20, "[22 0 R]"),
            22: tag("Part", in: 21, "[23 0 R 28 0 R 29 0 R 27 0 R]"),
            23: tag("Table", in: 22, "24 0 R"), 24: tag("TR", in: 23, "[25 0 R 26 0 R]"),
            25: tag("TD", in: 24, "0/Pg 10 0 R/A<</O/Table/ColSpan 1>>"),
            26: tag("TD", in: 24, "[1 <</Type/MCR/Pg 11 0 R/MCID 0>>]/Pg 10 0 R"),
            27: tag("P", in: 22, "0/Pg 12 0 R/ID(note)"),
            28: tag("Link", in: 22, "<</Type/OBJR/Obj 13 0 R/Pg 10 0 R>>"),
            29: tag("Link", in: 22, "<</Type/OBJR/Obj 14 0 R>>"),
            30: "<</Type/Outlines/First 31 0 R/Last 31 0 R/Count 1>>",
            31:
                "<</Title(A: Papers \\(A1\\))/Parent 30 0 R/Dest[10 0 R/Fit]/First 32 0 R/Last 32 0 R/Count -1>>",
            32:
                "<</Title(Minutes \\(A1\\))/Parent 31 0 R/Dest[10 0 R/Fit]/First 33 0 R/Last 33 0 R/Count -1>>",
            33: "<</Title(Votes \\(A3\\))/Parent 32 0 R/Dest[12 0 R/Fit]>>",
        ]
        let body = objects.sorted { $0.key < $1.key }.map { "\($0) 0 obj \($1) endobj\n" }
        return Array(
            ("%PDF-1.7\n" + body.joined() + "trailer <</Root 1 0 R/Size 99>>\n%%EOF\n").utf8)
    }()

    private static func stream(_ content: String) -> String {
        "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
    }

    /// A form of so many bytes.
    private static func form(_ count: Int) -> String {
        let content = String(repeating: " ", count: count)
        return
            "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length \(count)>>\nstream\n\(content)\nendstream"
    }

    private static func page(contents: Int, key: Int, _ more: String = "") -> String {
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents \(contents) 0 R"
            + "/Resources 6 0 R/StructParents \(key)\(more)>>"
    }

    private static func tag(_ type: String, in parent: Int, _ kids: String) -> String {
        "<</Type/StructElem/S/\(type)/P \(parent) 0 R/K \(kids)>>"
    }
}
