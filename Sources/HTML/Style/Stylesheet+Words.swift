extension Stylesheet {
    /// Letters, headings, paragraphs, links.
    static let words = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:none;text-size-adjust:none}
        body{margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 4rem;max-width:49rem;
        background:var(--paper);color:var(--ink);line-height:1.5;overflow-wrap:anywhere;
        font-family:Andika,"Atkinson Hyperlegible",Verdana,sans-serif}
        .formal{font-family:"Liberation Sans",Arial,sans-serif}
        .roomy{max-width:84rem}
        h1,h2,h3{line-height:1.2;scroll-margin-top:1rem;max-width:32em}
        h1{font-size:clamp(1.75rem,1.1rem + 3vw,2.441rem);margin:0 0 1.5rem;
        letter-spacing:-.01em}
        h1::before{content:"";display:block;width:3.5rem;height:.5rem;margin-bottom:1.25rem;
        border-radius:.25rem;background:var(--teal)}
        h2{font-size:1.5625rem;margin:3rem 0 1rem}
        h3{font-size:1.25rem;margin:2rem 0 .75rem}
        .young h1{font-size:clamp(2rem,1.1rem + 4vw,3rem)}
        .formal h1{font-size:clamp(1.5rem,1.1rem + 2vw,1.953rem)}
        .formal h2{font-size:1.3rem}
        .formal h3{font-size:1.1rem}
        p,ul,ol,blockquote{margin:0 0 1rem}
        p,li,blockquote{max-width:62ch}
        ul,ol{padding-left:1.6em}
        li{margin-bottom:.4rem;padding-left:.2em}
        li>p,li>ul,li>ol{margin-bottom:.5rem}
        li::marker{color:var(--teal);font-weight:700}
        blockquote{padding:.25rem 0 .25rem 1.25rem;border-left:.25rem solid var(--line)}
        blockquote>:last-child{margin-bottom:0}
        .young blockquote,.everyday blockquote{font-size:1.125rem}
        a{color:var(--blue)}
        a:hover{text-decoration-style:double}
        a[href^="tel:"]{display:inline-block;margin:-.55rem 0;padding:.55rem 0;font-weight:700;
        white-space:nowrap}
        :focus-visible{outline:.2rem solid var(--blue);outline-offset:.2rem;border-radius:.2rem}
        """

    /// What stands around the document: skip link, title, contents, foot.
    static let frame = """
        header,nav+main,body>main:first-of-type{padding-top:1px}
        header{margin-top:3rem}
        main{display:flow-root}
        main:focus{outline:0}
        .skip{position:absolute;left:1rem;top:-10rem;z-index:1;padding:.75rem 1.25rem;
        border-radius:0 0 .5rem .5rem;background:var(--ink);color:var(--paper)}
        .skip:focus{top:0}
        nav{margin:0 0 2rem;padding:.5rem 1.25rem;border-radius:.75rem;background:var(--mist)}
        nav ul{margin:0;padding:0;list-style:none;columns:17rem;column-gap:2rem}
        nav li{margin:0;padding:0;break-inside:avoid}
        nav a{display:flex;align-items:center;min-height:44px;padding:.3rem 0;
        text-decoration:none}
        nav a:hover{text-decoration:underline}
        sup{font-size:.75em;line-height:0;white-space:nowrap}
        sup::before{content:"\\2060"}
        sup a{padding:.5em .1em}
        .notes{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.9rem}
        .notes a{padding:.5em .4em}
        .notes [role=doc-backlink]::after{content:"↩"}
        footer{margin-top:4rem;padding-top:.75rem;border-top:1px solid var(--line);
        color:var(--grey);font-size:.8rem}
        footer p{margin:0;max-width:none}
        """
}
