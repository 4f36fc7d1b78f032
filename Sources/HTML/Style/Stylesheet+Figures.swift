extension Stylesheet {
    /// Hairlines between rows only. On narrow screens the rows of large tables become blocks, in
    /// which each cell says the name of its column.
    static let tables = """
        table{width:100%;margin:1.25rem 0 1.75rem;border-collapse:collapse;
        font-variant-numeric:tabular-nums}
        caption{padding-bottom:.5rem;text-align:left;font-weight:700}
        th,td{padding:.55rem .9rem .55rem 0;border-bottom:1px solid var(--line);
        text-align:left;vertical-align:top}
        th:last-child,td:last-child{padding-right:0}
        thead th,thead td{vertical-align:bottom;border-bottom:.12rem solid var(--ink)}
        th,td{overflow-wrap:break-word}
        .long{overflow-wrap:anywhere}
        @media screen and (max-width:34em){td,th{min-width:5em;overflow-wrap:anywhere}
        tr>:first-child:nth-last-child(2){min-width:7.5em}}
        table.broad{font-size:.875rem}
        \(stacked("stacking", below: 34))
        \(stacked("stacking.large", below: 45))
        \(stacked("stacking.broad", below: 75))
        """

    private static func stacked(_ kinds: String, below ems: Int) -> String {
        """
        @media screen and (max-width:\(ems)em){
        .\(kinds),.\(kinds) caption,.\(kinds) tbody,.\(kinds) tr{display:block}
        .\(kinds) thead{position:absolute;width:1px;height:1px;overflow:hidden;
        clip-path:inset(50%);white-space:nowrap}
        .\(kinds) tbody tr{margin-bottom:1.25rem;padding:.75rem 1rem;
        border:1px solid var(--line);border-radius:.75rem}
        .\(kinds) tbody td,.\(kinds) tbody th{display:flow-root;padding:.35rem 0;border:0;
        font-size:1rem;overflow-wrap:anywhere}
        .\(kinds) tbody :empty{display:none}
        .signatures .\(kinds) tbody :empty{display:flow-root}
        .\(kinds) [data-label]::before{content:attr(data-label);display:block;
        color:var(--grey);font-size:.85rem;font-weight:700}}
        @media screen and (min-width:34em) and (max-width:\(ems)em){
        .\(kinds) tbody td,.\(kinds) tbody th{padding-left:11rem}
        .\(kinds) [data-label]::before{float:left;width:10rem;margin-left:-11rem;
        padding-top:.15rem}}
        """
    }

    /// Pictures lie on a tile, so that their dark lines can be seen on dark screens.
    static let figures = """
        figure{margin:1.5rem 0;break-inside:avoid}
        img{display:block;max-width:100%;height:auto;border-radius:.75rem;
        background:var(--tile)}
        .pictogram img{width:7.5rem}
        .picture img{max-height:32rem;width:auto}
        .chart>svg{display:block;width:100%;height:auto;max-width:46rem;font-family:inherit}
        .chart>.narrow{display:none}
        @media screen and (max-width:599px){.chart>.wide{display:none}
        .chart>.narrow{display:block}}
        .facts{margin-top:1rem}
        @media print,(min-width:600px){.little{display:flex;gap:1.5rem}
        .little>.wide{flex:none;width:17rem}.little>.facts{flex:1;margin-top:0}}
        @media screen and (prefers-color-scheme:dark){.tile,figure img{padding:.5rem;
        border-radius:.75rem;background:var(--tile)}}
        """
}
