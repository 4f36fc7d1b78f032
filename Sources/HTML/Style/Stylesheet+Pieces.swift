extension Stylesheet {
    /// Parts that hold words: columns, notices, addresses, numbered paragraphs, names to sign.
    static let pieces = """
        .columns{display:grid;gap:2rem;margin:1.5rem 0}
        .column{min-width:0;border-top:.5rem solid var(--line);padding-top:1rem}
        .column>:first-child{margin-top:0}
        .column.worry{border-color:var(--clay)}
        .column.work{border-color:var(--teal)}
        .column.next{border-color:var(--blue)}
        .column.wide{border:0;padding-top:0}
        .column.wide>.columns{margin-top:0}
        @media (min-width:45em){.of-2{grid-template-columns:1fr 1fr}
        .of-2.uneven{grid-template-columns:1fr 2fr}
        .of-3{grid-template-columns:repeat(3,1fr)}.of-4{grid-template-columns:repeat(4,1fr)}}
        .notice{margin:1.5rem 0;padding:1rem 1.25rem;border-left:3mm solid var(--clay);
        border-radius:.25rem .75rem .75rem .25rem;background:var(--mist)}
        .notice>:first-child{margin-top:0}
        .notice>:last-child{margin-bottom:0}
        .address{margin:1.5rem 0;line-height:1.4}
        .address p{margin-bottom:.5rem}
        .numbered>ol{padding-left:2.75em}
        .numbered>ol>li{padding-left:.75em;margin-bottom:1rem}
        .numbered>ol>li::marker{color:inherit;font-weight:400;
        font-variant-numeric:tabular-nums}
        .to-sign{padding:0;list-style:none}
        .to-sign li{max-width:34rem;min-height:4rem;margin:0;padding:2.25rem 0 .25rem;
        border-bottom:1px solid var(--grey)}
        .signatures td{height:3.5rem}
        """

    /// Rule cards, frames of a story, the sheet for the fridge, cards for the pocket.
    static let cards = """
        .card{margin:0 0 1.25rem;padding:1.25rem;border:1px solid var(--line);
        border-radius:.9rem;break-inside:avoid}
        .card h2:first-child,.card h3:first-child{margin-top:0}
        .card>:last-child,.words>:last-child{margin-bottom:0}
        .lead{font-size:1.25rem;line-height:1.4}
        .lead>.number:first-child{display:inline-grid;place-items:center;min-width:2em;
        height:2em;margin-right:.35em;border:.15rem solid var(--teal);border-radius:1em;
        color:var(--teal);font-size:.9em;line-height:1;vertical-align:.05em}
        .card p{margin-bottom:.4rem}
        .card .notice{margin:.9rem 0 0;padding:.75rem 0 0;border:0;
        border-top:1px solid var(--line);border-radius:0;background:none}
        .pictured,.beside{display:flex;flex-wrap:wrap;gap:.9rem clamp(.9rem,3vw,1.5rem)}
        .pictured>figure,.beside>figure{flex:none;width:7.5rem;margin:0}
        .pictured>figure img{width:100%}
        .pictured>div{flex:1 1 11rem;min-width:0}
        .beside{align-items:center;margin:0 0 1.25rem;break-inside:avoid}
        .beside>figure{width:6rem}
        .beside>div{flex:1 1 9rem;min-width:0}
        .beside>div>:last-child{margin-bottom:0}
        .steps .beside{flex-wrap:nowrap;margin-bottom:.75rem}
        .steps .beside>figure{width:2.75rem}
        .frames{display:grid;gap:2.5rem 2rem;margin:1.5rem 0}
        .frames>*{min-width:0;margin-bottom:0}
        .frame{break-inside:avoid}
        .frame figure{margin:0 0 .9rem}
        .frame .picture img{width:100%;max-height:18rem;padding:1rem;object-fit:contain;
        background:var(--mist)}
        .young .frame .picture img{max-height:24rem}
        @media screen and (prefers-color-scheme:dark){.frame .picture img{
        background:var(--tile)}}
        @media (min-width:45em){.everyday .frames,.formal .frames{
        grid-template-columns:1fr 1fr}
        .frames>:not(.frame){grid-column:1/-1}
        .young .frame{display:grid;grid-template-columns:2fr 1fr;gap:2rem;align-items:center}
        .young .frame figure{margin:0}}
        .young .frame .words{font-size:1.25rem;line-height:1.4}
        .fridge{margin:2.5rem 0;padding:clamp(1rem,4vw,2rem);border:.2rem solid var(--ink);
        border-radius:1.25rem}
        .fridge>:first-child{margin-top:0}
        .fridge>:last-child{margin-bottom:0}
        .pocket-cards{display:grid;gap:1.25rem;margin:1.5rem 0;
        grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr))}
        .pocket-cards>*{min-width:0}
        .pocket-cards>:not(.pocket-card){grid-column:1/-1;margin-bottom:0}
        .pocket-card{padding:1.25rem;border:.12rem dashed var(--grey);break-inside:avoid}
        .pocket-card>:first-child{margin-top:0}
        .pocket-card>:last-child{margin-bottom:0}
        """
}
