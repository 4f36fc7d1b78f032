/// A small tagged PDF, written by hand, without compression and without a cross-reference table.
struct HandMadePDF {
    var content = """
        /H1 <</MCID 0>> BDC BT /F 20 Tf 50 700 Td [<0001> 100 <0002>] TJ ET EMC
        /Artifact <</Type /Pagination>> BDC BT /F 8 Tf 50 20 Td <0004> Tj ET EMC
        /P <</MCID 1>> BDC BT /F 10 Tf 50 600 Td <0001> Tj 300 0 Td <0003> Tj ET EMC
        """
    var fonts = ""
    var extra = ""
    var trailer = "/Root 1 0 R /Info 9 0 R"

    private static let characters = """
        3 beginbfchar <0001> <0041> <0002> <006600660069> <0003> <D83DDE00> endbfchar
        1 beginbfrange <0004> <0005> <0078> endbfrange
        """

    var bytes: [UInt8] {
        Array(
            """
            %PDF-1.7
            % made by hand
            1 0 obj <</Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R 2 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /Contents [4 0 R]
            /Resources <</XObject <</X 21 0 R>> /Font <</F 5 0 R \(fonts)>>>>>> endobj
            4 0 obj <</Length 12 0 R>> stream
            \(content)
            endstream endobj
            5 0 obj <</Type /Font /Subtype /Type0 /ToUnicode 10 0 R
            /DescendantFonts [<</W [0 [0 600 600] 3 4 1000]>>]>> endobj
            6 0 obj <</Type /StructTreeRoot /K [7 0 R 8 0 R 11 0 R]>> endobj
            7 0 obj <</S /H1 /Pg 3 0 R /K 0>> endobj
            8 0 obj <</S /P /K [<</Type /MCR /Pg 3 0 R /MCID 1>> 8 0 R]>> endobj
            9 0 obj <</Title (A \\(plan\\)\\041) /Author <FEFF005900E9>>> endobj
            10 0 obj <<>> stream
            \(Self.characters)
            endstream endobj
            11 0 obj <</S /Figure /Alt (A house)>> endobj
            12 0 obj 9999 endobj
            \(extra)
            trailer <<\(trailer)>>
            """.utf8)
    }
}
