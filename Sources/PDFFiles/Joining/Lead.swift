/// Where a bookmark or a link of a finished file leads.
enum Lead {
    /// A page of the file, and how it is shown: what follows the page in a destination.
    case page(PDFObject, view: String)
    /// A page, from 0, of another file that lies beside this one.
    case beside(file: String, page: Int, view: String)

    /// Sends a bookmark or a link there (ISO 32000-1, 12.3.2.2 and 12.6.4.3).
    func set(on object: PDFObject) {
        let file = object.file
        switch self {
        case .page(let page, let view):
            let destination = file.object("[null \(view)]")
            destination.replace(item: 0, by: page)
            object.set("Dest", destination)
        case .beside(let name, let page, let view):
            let action = file.object("<</S/GoToR/F<</Type/Filespec>>/D[\(page) \(view)]>>")
            for key in ["F", "UF"] { action["F"]?.set(key, file.text(name)) }
            object.set("A", action)
        }
    }
}
