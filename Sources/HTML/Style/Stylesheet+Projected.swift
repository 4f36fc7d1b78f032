extension Stylesheet {
    /// On a wall: letters that grow with the screen, its whole width, and numbers to point at.
    ///
    /// What stands in an item or a cell is the item's: it has no number of its own.
    static let projected = """
        @media screen{html{font-size:clamp(1.4rem,1.1rem + 1.1vw,2.6rem)}
        body.projected{max-width:none}
        .projected main{counter-reset:point}
        .projected main :is(p,li,tbody tr>:first-child)::before{
        counter-increment:point;content:counter(point);display:inline-block;min-width:1.9em;
        margin-right:.5em;padding:0 .35em;border:.1rem solid var(--teal);border-radius:1em;
        color:var(--teal);font-size:.7em;font-weight:700;line-height:1.7;text-align:center;
        vertical-align:.15em}
        .projected main :is(li,td,th,figure,figcaption) :is(p,li)::before{
        counter-increment:none;content:none}
        .projected .steps .beside>figure{width:3.5rem}
        .projected nav{display:none}}

        """
}
