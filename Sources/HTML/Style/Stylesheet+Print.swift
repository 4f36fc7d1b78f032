extension Stylesheet {
    /// On paper: ink on white, nothing to click, no card broken.
    static let print = """
        .page-break{break-before:page}
        @media print{
        :root{-webkit-print-color-adjust:exact}
        body{max-width:none;padding:0;orphans:3;widows:3}
        header{margin-top:0}
        body>nav,.skip{display:none}
        a{color:inherit;text-decoration:none}
        a[href^="tel:"]{margin:0;padding:0}
        h1,h2,h3,caption{break-after:avoid}
        tr,li,blockquote,.notice,.address,.signatures,.keep-together{break-inside:avoid}
        .numbered>ol>li{break-inside:auto}
        thead{display:table-header-group}
        .frame .picture img{max-height:70mm;padding:0;background:none}
        .young .frame .picture img{max-height:110mm}
        .picture img{max-height:150mm}
        .pocket-cards{grid-template-columns:1fr 1fr}
        .fridge{margin-top:0;break-before:page;break-inside:avoid}
        table.broad{font-size:.75rem}
        .broad th,.broad td{padding-right:.5rem}
        footer{margin-top:2rem;break-inside:avoid}
        @page{@bottom-right{content:counter(page) " of " counter(pages);
        font:9pt Andika,"Liberation Sans",sans-serif;color:#5A6472}}}
        """
}
