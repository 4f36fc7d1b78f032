/// Words of the formats themselves, which stand in every file: a family called Lang or Frame would
/// otherwise get none.
///
/// In what nobody reads as text (a style, a class, the name of an entry), one of these alone is no
/// name. Sources: the pages' own style; HTML Living Standard, 3 and 4; SVG 1.1; ISO 32000-1, 7 to 14.
enum SyntaxWords {
    static let all: Set<String> = Set(
        [web, style, pdf].flatMap { $0.split { $0 == " " || $0 == "\n" }.map(String.init) })

    private static let web = """
        a abbr address alt anchor area aria article aside audio b base bdi bdo blockquote body br
        button caption charset circle cite class code col colgroup colspan content data dd del desc
        describedby details dfn dialog dir div dl dt em equiv figcaption figure fill footer for form
        g h h1 h2 h3 h4 h5 h6 head header headers height hidden hr href html http i id img initial
        input ins kbd label labelledby lang legend level li line link list main map mark menu meta
        meter name nav note none object ol option p path path pattern picture points polygon pre
        progress q r rect rel role row rowgroup rows rowspan s samp scale scope script search
        section select small source span src start strong style sub summary sup svg tabindex table
        target tbody td text tfoot th thead time title tr track translate transform tspan type u ul
        value var video viewbox wbr width x xml xmlns y
        """
    private static let style = """
        absolute adjust after align and andika anywhere arial atkinson attr auto avoid background
        before beside black block blue bold border bottom box break broad card cards center ch chart
        child clamp clay clip collapse color column columns contain counter dark dashed decoration
        display dotted double empty everyday exact facts family fit first flex float flow focus font
        formal fr frame frames fridge gap gray green grey grid group hover hyperlegible index
        inherit ink inline inset inside italic item items justify keep landscape large last layout
        lead left letter liberation light long margin marker max media middle min minmax mist mm
        move narrow normal not notice nowrap nth number numbered numeric nums of offset only order
        orphans outline over overflow padding page pages paper pictogram pictured place pocket
        portrait position prefers print pt px radius red rem repeat right road roomy root sans
        scheme screen scroll serif sheet sign signatures size sizing skip sky solid space spacing
        stack stacking step stop stroke tabular teal tel template tile to together top under
        underline variant vertical verdana visible vw webkit weight white wide widows word words
        wrap yellow young zoom
        """
    private static let pdf = """
        adobe alpha annot annots artifact ascent attached author bbox catalog count creationdate
        decimal descent dest disc document elements embedded encoding event extension filter first
        flags font formtype group helvetica identity info italicangle k kids lang last layout
        lbody lbl length matrix metadata moddate names next nums ordering outlines parent part
        pagination pdf pg placement prev private process producer property purl registry resources
        reason root rule schema shading size span struct subtype supplement symbol tabs times
        trans type unicode version views w widget width xmp z
        """
}
