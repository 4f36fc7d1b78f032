import Typesetting

extension Element.Role {
    /// The standard structure type (ISO 32000-1, 14.8.4).
    var type: String {
        switch self {
        case .document: "Document"
        case .part: "Part"
        case .section: "Sect"
        case .paragraph: "P"
        case .blockQuote: "BlockQuote"
        case .caption: "Caption"
        case .span: "Span"
        case .heading(let level): "H\(min(max(level, 1), 6))"
        case .list: "L"
        case .listItem: "LI"
        case .label: "Lbl"
        case .listBody: "LBody"
        case .table: "Table"
        case .tableHead: "THead"
        case .tableBody: "TBody"
        case .row: "TR"
        case .dataCell: "TD"
        case .headerCell: "TH"
        case .figure: "Figure"
        case .link: "Link"
        case .reference: "Reference"
        case .note: "Note"
        case .contents: "TOC"
        case .contentsItem: "TOCI"
        }
    }

    /// Whether PDF 2.0 has the type among its own; the others stay in the namespace of PDF 1.7
    /// (ISO 32000-2, 14.8.6.2).
    var isInSecondNamespace: Bool {
        switch self {
        case .blockQuote, .reference, .contents, .contentsItem: false
        default: true
        }
    }

    /// The type by PDF 2.0, which has another name for footnotes (ISO 32000-2, 14.8.4.7.2).
    var secondType: String { if case .note = self { "FENote" } else { type } }

    /// The attributes (14.8.5) and other entries that the type must carry; `pageHeight` turns a
    /// box over, whose y grows downwards with us.
    func entries(pageHeight: Double) -> String {
        switch self {
        case .list(let numbered):
            "/A<</O/List/ListNumbering/\(numbered ? "Decimal" : "Disc")>>"
        case .headerCell(let scopesRow):
            "/A<</O/Table/Scope/\(scopesRow ? "Row" : "Column")>>"
        case .figure(let alternative, _, let box):
            "/Alt\(Syntax.text(alternative))" + Self.layout(box, pageHeight)
        case .note(let anchor, _, _): "/ID\(Syntax.text(anchor))"
        default: ""
        }
    }

    private static func layout(_ box: [Double], _ height: Double) -> String {
        guard box.count == 4 else { return "" }
        let turned = [box[0], height - box[3], box[2], height - box[1]]
        return "/A<</O/Layout/Placement/Block/BBox\(Syntax.array(turned))>>"
    }
}
