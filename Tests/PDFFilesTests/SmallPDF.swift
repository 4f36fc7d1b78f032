/// A PDF of a few small pages, written by hand.
struct SmallPDF {
    var pages = 1
    var turn = 0
    /// A note with a picture of its own, and a script.
    var note = false
    /// From the first page to the second.
    var link = false
    var bookmark: String?
    /// The number tree of its page labels.
    var labels: String?
    var fonts = false
    /// Among the resources that all pages share; no page shows it.
    var picture = false

    var bytes: [UInt8] {
        let kids = (0..<pages).map { "\(10 + $0) 0 R" }.joined(separator: " ")
        let outlines =
            (bookmark == nil ? "" : "/Outlines 4 0 R")
            + (labels.map { "/PageLabels<</Nums[\($0)]>>" } ?? "")
        var objects = [
            "1 0 obj <</Type/Catalog/Pages 2 0 R\(outlines)>> endobj",
            "2 0 obj <</Type/Pages/Kids[\(kids)]/Count \(pages)>> endobj",
            "3 0 obj <</Length 12>>\nstream\n0 0 10 10 re\nendstream endobj",
            "4 0 obj <</First 5 0 R/Last 5 0 R/Count 1>> endobj",
            "5 0 obj <</Title(\(bookmark ?? ""))/Parent 4 0 R/Dest[10 0 R/Fit]>> endobj",
            "6 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Length 12>>\nstream\n"
                + "0 0 10 10 re\nendstream endobj",
        ]
        objects += (0..<pages).map { "\(10 + $0) 0 obj \(page($0)) endobj" }
        let body = "%PDF-1.7\n" + objects.joined(separator: "\n") + "\n"
        return Array((body + "trailer <</Root 1 0 R/Size 99>>\n%%EOF\n").utf8)
    }

    private func page(_ index: Int) -> String {
        var annotations = ""
        if note {
            annotations = "<</Type/Annot/Subtype/Stamp/Rect[10 10 30 30]/AP<</N 6 0 R>>>>"
        }
        if link, index == 0 {
            annotations += "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest[11 0 R/Fit]>>"
        }
        let script = note ? "/AA<</O<</S/JavaScript/JS(app.beep)>>>>" : ""
        let font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Rotate \(turn)/Contents 3 0 R"
            + "/Resources<<\(fonts ? font : "")\(picture ? "/XObject<</Im2 6 0 R>>" : "")>>/Annots[\(annotations)]\(script)>>"
    }
}
