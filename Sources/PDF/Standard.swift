/// What a file promises to keep to.
public enum Standard: String, Sendable, CaseIterable {
    /// PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file.
    case ua1a2a = "ua1-a2a"
    /// PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4) in one file, by PDF 2.0.
    case ua2a4 = "ua2-a4"
    /// PDF/UA-1 alone, for files that are locked afterwards: no archive takes those.
    case ua1 = "ua1"
    /// Tagged all the same, with no promise: for files that hold other people's pages.
    case tagged = "tagged"

    /// Those that an archive takes.
    public static let archival: [Standard] = [.ua1a2a, .ua2a4]

    /// Whether the file is one of PDF 2.0, with its namespaces and structure destinations, and
    /// without the document information dictionary.
    var isSecondEdition: Bool { self == .ua2a4 }

    /// The version that the file's first line tells.
    var version: String { isSecondEdition ? "2.0" : "1.7" }
}

/// The promise as XMP.
extension Standard {
    var identification: String {
        switch self {
        case .ua1a2a: Self.first + "\n" + Self.schema
        case .ua2a4: Self.second
        case .ua1: Self.firstAccess
        case .tagged: ""
        }
    }

    private static let first = """
        <rdf:Description rdf:about=""
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        """

    private static let firstAccess = """
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        """

    /// Both parts name the year of their edition. Source: PDF/A-4, 6.7.3; PDF/UA-2, 5.
    private static let second = """
        <rdf:Description rdf:about=""
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfaid:part>4</pdfaid:part>
        <pdfaid:rev>2020</pdfaid:rev>
        <pdfuaid:part>2</pdfuaid:part>
        <pdfuaid:rev>2024</pdfuaid:rev>
        </rdf:Description>
        """

    /// PDF/A-2 wants a schema that is not its own described in the file (6.6.2.3.3), and PDF/UA's is
    /// such a one.
    private static let schema = """
        <rdf:Description rdf:about=""
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """
}
