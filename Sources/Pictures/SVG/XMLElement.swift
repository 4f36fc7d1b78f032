/// One element of an XML file, with where it and its parts begin.
struct XMLElement {
    struct Attribute {
        var name: String
        /// Where the name begins.
        var offset: Int
        /// Without its quotes, entities resolved.
        var value: [UInt8]
        /// Where the value begins, after the quote.
        var valueOffset: Int
    }

    var name: String
    var offset: Int
    var attributes: [Attribute]
    var children: [XMLElement] = []
    /// What stands between the children, joined.
    var text: [UInt8] = []
    /// Where the first of the text that is not space begins.
    var textOffset: Int?
}

/// Why a file is not XML, or not XML of ours, and where.
struct XMLFault: Error {
    enum Kind: Equatable {
        case endsEarly, name, attribute, doubleAttribute, closing, entity, doctype, comment
        case tooDeep, afterRoot, control
    }

    var kind: Kind
    var offset: Int
}
