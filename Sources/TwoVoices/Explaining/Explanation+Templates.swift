/// What is wrong with a template.
extension Explanation {
    static let templatePage = #"""
        ## bad-condition: a condition that cannot be read
        After `::: if` stand fields, joined all by `and` or all by `or`.
        > Split it in two, one inside of the other.
            ::: if plan.review and plan.tests

        ## bad-front-page: a front page that cannot be read
        A template begins with lines between two `---`: a name, a colon and a value.
        > Write it like this, with `title` and `for` at least.
            ---
            title: Our safety plan
            for: family, network
            ---

        ## bad-heading: a heading of a wrong level
        Headings have one to three `#` and then a space.
        > Write `#`, `##` or `###`, a space, and the words.

        ## bad-link: a link to nowhere safe
        Links go to an address that begins with https:, http:, mailto: or tel:.
        > Write the whole address.
            [Childline](tel:08001111)

        ## bad-table: a table that cannot be read
        A table has a header, a line of `---`, and rows with as many cells as the header.
        > Count the `|` of the row; write `\|` where a cell holds the sign itself.

        ## bad-term: a row of terms that cannot be read
        A term of `Templates/Words` has a name and a wording for each of the three voices.
        > Write the row like the others.
            | the child | you | your child | the child |

        ## cannot-compare: a comparison that never holds
        The field takes one of a few words, and this is none of them.
        > Take the word that is suggested.
            ::: if answer.heading is harm

        ## circular-include: a part that includes itself
        It would never end.
        > Take one of the includes out.

        ## empty-field: double brackets with nothing in them
        `(( ))` names no field.
        > Name one, or take the brackets out.

        ## heading-skipped: a heading two levels down
        People who listen to a page go by its headings, and would think that they missed one.
        > Use the level between.

        ## name-taken: a name that already means something
        The word after `for each` is a field, or a block around it uses it already.
        > Choose another word.
            ::: for each danger in plan.dangers

        ## needs-format: a field that needs to be worded
        The field is a list, a date or a whole item, and cannot stand in a line as it is.
        > Say how: with `as`, or with one of its own fields.
            ((plan.review as long date))      ((rule.who as names))

        ## no-picture: an item without a picture
        The template's front page asks for a picture for each of these.
        > Give the item one, from `twovoices list pictures` or a file of your own.
            picture: phone

        ## not-a-list: one thing where many are meant
        Only lists can be repeated.
        > Use `::: if`, and name the field directly.

        ## raw-markup: HTML or code in a template
        Templates hold Markdown's own marks and no others, so that every format can say the same.
        > Use the marks of `Templates/README.md`.

        ## stray-end: an end without a beginning
        There is nothing open that this `::: end` could close.
        > Take it out, or find the block that lost its first line.

        ## stray-otherwise: an otherwise without an if
        `::: otherwise` belongs between an `::: if` or a `::: for each` and its `::: end`.
        > Move it there.

        ## unclosed-block: a block that is never closed
        Everything up to the end of the file would belong to it.
        > Put `::: end` where it stops.

        ## unclosed-field: double brackets that are never closed
        Everything after `((` would belong to the field's name.
        > Close it with `))`; write `\(` for a bracket that is only a bracket.

        ## unclosed-mark: stars that are never closed
        Emphasis that begins has to end in the same stretch of words.
        > Close it, or write `\*` for a star.

        ## unguarded-field: a field that may be missing
        Not every case has it, and nothing says what stands there then.
        > Decide: an `if` around it, or words for when it is missing.
            ((rule.backup ?? If that fails, ring ((rule.backup)).))

        ## unknown-block: a line of ::: that says nothing known
        > Take the words that are suggested; all are in `Templates/README.md`.
        The first word after `:::` is none of the template language.
            ::: for each rule in plan.rules

        ## unknown-field: a field that there is not
        No field, term or repeated item has this name here.
        > Take the name that is suggested, or look at `twovoices list fields`.
            ((rule.chekced by))      ((rule.checked by))

        ## unknown-figure: a figure that there is not
        No figure of this name can be drawn.
        > Look at `Templates/README.md` for those that there are.
            ::: draw scale of danger.scale

        ## unknown-format: a way of wording that there is not
        After `as` stands one of a few ways of wording a value.
        > Take the one that is suggested.
            ((plan.review as long date))

        ## unknown-include: a part file that there is not
        `::: include` takes the name of a file of `Templates/Parts`.
        > Correct the name, or write the file.

        ## unknown-part: a part that there is not
        `::: part` takes one of a few kinds: card, columns, notice, signatures and others.
        > Take the one that is suggested.

        ## unknown-voice: a template file with another name
        A document's folder holds `child.md`, `family.md` and `formal.md`; a language stands after the
        voice.
        > Rename the file.
            family.cy.md

        ## wrong-end: an end that closes something else
        `::: end if` says what it ends, and something else is open.
        > Close that first, or correct the words after `end`.

        ## wrong-figure: a figure from the wrong field
        The figure cannot be drawn from what this field holds.
        > Name a field of the kind that it needs: a scale for a scale.

        ## wrong-format: a way of wording that does not fit
        A date cannot be worded as names, nor a person as a date.
        > Leave the `as` out, or choose one that fits.
        """#
}
