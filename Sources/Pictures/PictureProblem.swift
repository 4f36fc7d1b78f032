import Diagnostics

/// What can be wrong with a picture; every word about it stands in this file.
enum PictureProblem: Error, Equatable {
    case unknownKind
    case tooManyBytes(limit: Int)
    case tooManyPixels(limit: Int)
    case noPixels
    case damaged(PictureDamage)
    case unusualCompression

    case notText
    case malformed(XMLFault.Kind)
    case noRoot
    case unknownElement(String, nearest: String?)
    case misplacedElement(String)
    case unknownAttribute(String, of: String, nearest: String?)
    case missingAttribute(String, of: String)
    case strayText
    case badNumber
    case negative
    case badViewBox
    case badNamespace
    case badColour
    case onlyRound
    case badPath
    case badPoints
    case tooManyProblems

    case noTable
    case emptyCell(String)
    case badWord
    case doubleWord
}

/// What is broken in a picture made of dots.
enum PictureDamage: Equatable {
    case endsEarly, checksum, order, header, dots, palette, markers, tables
}

extension PictureProblem {
    /// The problem as the worker reads it.
    func problem(at place: Place?) -> Problem {
        Problem(code, message, at: place, hint: hint)
    }

    var code: String {
        switch self {
        case .unknownKind: "picture-kind"
        case .tooManyBytes, .tooManyPixels, .noPixels: "picture-size"
        case .damaged: "picture-damaged"
        case .unusualCompression: "picture-colours"
        case .notText, .malformed, .noRoot, .tooManyProblems: "svg-syntax"
        case .unknownElement, .misplacedElement: "svg-element"
        case .unknownAttribute, .missingAttribute: "svg-attribute"
        case .strayText, .badNumber, .negative, .badViewBox, .badNamespace, .badColour, .onlyRound,
            .badPath, .badPoints:
            "svg-value"
        case .noTable, .emptyCell, .badWord, .doubleWord: "picture-table"
        }
    }

    var message: String {
        switch self {
        case .unknownKind: "this is neither a PNG nor a JPEG picture"
        case .tooManyBytes(let limit): "the file is larger than \(limit) bytes"
        case .tooManyPixels(let limit):
            "the picture has more than \(limit / 1_000_000) million dots, or a side over "
                + "\(RasterReader.longestSide)"
        case .noPixels: "the picture is empty: a side of it is 0"
        case .damaged(let damage): "the picture is damaged: \(damage.message)"
        case .unusualCompression: "the picture is compressed in an unusual way"
        case .notText: "the file is not UTF-8 text"
        case .malformed(let kind): kind.message
        case .noRoot: "the first element is not svg"
        case .unknownElement(let name, _): "our pictures do not use \(Self.short(name))"
        case .misplacedElement(let name): "\(name) does not belong here"
        case .unknownAttribute(let name, let element, _):
            "our pictures do not use \(Self.short(name)) on \(element)"
        case .missingAttribute(let name, let element): "\(element) needs \(name)"
        case .strayText: "there are words between the shapes"
        case .badNumber: "a number is expected here"
        case .negative: "this must not be less than 0"
        case .badViewBox: "a viewBox is four numbers, the last two greater than 0"
        case .badNamespace: "this is not the namespace of SVG"
        case .badColour: "a colour is #rgb, #rrggbb or none"
        case .onlyRound: "ends and corners of lines are round"
        case .badPath: "the path cannot be read from here on"
        case .badPoints: "points are pairs of numbers"
        case .tooManyProblems: "there are more problems than these"
        case .noTable: "there is no table with the columns Word and Meaning"
        case .emptyCell(let column): "the column \(column) is empty"
        case .badWord: "a picture's word is small letters, digits and hyphens"
        case .doubleWord: "this word has a meaning already"
        }
    }

    var hint: String {
        switch self {
        case .unknownKind, .unusualCompression:
            "open it in any picture program and save it as PNG, or as JPEG in RGB"
        case .tooManyPixels: "make it smaller in any picture program"
        case .damaged: "copy the picture again from where it came"
        case .unknownElement(_, let nearest?), .unknownAttribute(_, _, let nearest?):
            "did you mean \(nearest)?"
        case .unknownElement:
            "use \(SVGElement.allCases.map(\.rawValue).joined(separator: ", "))"
        case .onlyRound: "write round"
        case .badColour: "write it like #1B2430"
        case .badNamespace: "write http://www.w3.org/2000/svg"
        case .malformed(.doctype), .malformed(.entity): "write the characters themselves"
        case .noTable: "write | Word | Meaning | and a row for each picture"
        default: ""
        }
    }

    /// A name that somebody wrote, cut where it would fill the screen.
    private static func short(_ name: String) -> String {
        name.count > 40 ? name.prefix(40) + "…" : name
    }
}

extension PictureDamage {
    var message: String {
        switch self {
        case .endsEarly: "it ends too early"
        case .checksum: "a checksum does not fit"
        case .order: "its pieces are out of order"
        case .header: "its description of itself makes no sense"
        case .dots: "its dots cannot be unpacked"
        case .palette: "its palette is missing or wrong"
        case .markers: "its pieces do not follow each other"
        case .tables: "a table that its dots need is missing"
        }
    }
}

extension XMLFault.Kind {
    var message: String {
        switch self {
        case .endsEarly: "the file ends inside an element"
        case .name: "a name is expected here"
        case .attribute: "an attribute is written name=\"value\""
        case .doubleAttribute: "this attribute is given twice"
        case .closing: "this end tag does not fit the element that is open"
        case .entity: "only &amp;, &lt;, &gt;, &quot; and &apos; are read"
        case .doctype: "document types, instructions and CDATA are not read"
        case .comment: "the comment does not end"
        case .tooDeep: "elements stand more than \(XMLReader.deepest) deep in each other"
        case .afterRoot: "there is something after the end of the picture"
        case .control: "there is a control character"
        }
    }
}
