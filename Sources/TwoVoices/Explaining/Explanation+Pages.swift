/// What is wrong with page styles, fonts and finished files.
extension Explanation {
    static let pagesPage = #"""
        ## bad-line: a line of a style that cannot be read
        A page style has lines of `key: value`.
        > Write it like the others of `Templates/Styles/house.yaml`.

        ## bad-value: a setting of another kind
        The setting wants a number of points, a colour, or one of a few words.
        > Write it as the problem says.

        ## below-least: words smaller than their style allows
        A page style says the least size of its words, and another of its settings is below that.
        > Make the setting larger, or `least` smaller.

        ## card-too-full: a card to cut out with too many words
        They did not fit at the smallest size that the style allows, so a second card goes on.
        > Say less on the card, or give the style larger cards.

        ## character-missing: a character that no font has
        A box is printed in its place.
        > Install the package that the problem names, or put a font that has the character into the
        > folder of fonts and list it there; `Fonts/README.md` tells how.

        ## empty-document: a document that says nothing
        The template printed no words for this reader, so there is no page to make.
        > Put what the document is about under `needs` on its front page.

        ## font-missing: a font that is not on this machine
        The page style asks for it, and neither the folder of fonts nor the system has it.
        > Install the package that the problem names, or put the TTF file into the folder of fonts.

        ## font-not-readable: a font file that cannot be read
        The file is there, and this user may not read it, or the disk failed.
        > Look at its rights, or install its package again.

        ## font-not-usable: a file that is no usable font
        It is no TrueType or OpenType font, or one that may not be embedded.
        > Take another copy or another font.

        ## leak: something withheld was about to be shown
        The finished file was read back, and something in it was withheld from its reader: a name, an
        address, a number, a sentence. The file was not delivered.
        > Look into the office's report for what is withheld from this reader. Then reword the item
        > that tells it, say whom that item is for, or change the template.

        ## low-contrast: colours that are too near each other
        People with poor sight could not read the words (WCAG 2.2, 1.4.3).
        > Make the colour darker, or its ground lighter.

        ## missing-key: a setting that must be there
        The page style does not say it, and nothing else does.
        > Add it, as `Templates/Styles/house.yaml` has it.

        ## no-such-part: a style that shows one part of a document that has none
        The styles for the fridge and for pocket cards show that part alone. The whole document was
        set instead.
        > Name the document that has the part, or use another style.

        ## part-too-tall: something taller than a page
        It was cut in two where the page ended.
        > Say less in it, or make two of it.

        ## pdf-anchor: a link to a heading that is not there
        > Please report it, with the template.
        A link inside of the PDF leads nowhere. It is a mistake in twovoices itself.

        ## pdf-font-outlines: a font without TrueType outlines
        The PDF is made with TrueType outlines.
        > Take the font's TTF edition.

        ## pdf-font-subset: a font that cannot be cut down
        Only the signs that are used go into a PDF. This font's file does not let itself be cut.
        > Take another copy of it, or another font.

        ## pdf-library: the PDF library failed
        libharu could not write the file; it may have run out of memory.
        > Try again with more memory free; if it happens again, please report it.

        ## pdf-missing-glyph: a character that no font has
        A PDF for archives may not leave a sign out.
        > Put a font that has it into the folder of fonts, and name it under the fallbacks.

        ## pdf-no-page: a PDF without a page
        There was nothing to print.
        > See `empty-document`.

        ## pdf-page-size: a page that is too small or too large
        Each side of a PDF page has between 3 and 14,400 points.
        > Correct the sheet or the margins of the page style.

        ## pdf-picture: a picture that the PDF cannot take
        > Save it again as an RGB PNG or JPEG.
        It could be opened, and not be put on the page.

        ## pdf-profile: a colour profile that is none for screens
        Every PDF for archives names its colours by an RGB profile.
        > Install icc-profiles-free again.

        ## pdf-structure: something on a page that belongs nowhere
        Whoever listens to the PDF would not hear it. It is a mistake in twovoices itself.
        > Please report it, with the template.

        ## profile-missing: the colour profile is not on this machine
        Every PDF for archives needs it.
        > Install it.
            apt-get install icc-profiles-free

        ## qpdf-missing: the library that locks PDFs is not there
        libqpdf encrypts the files that `--lock` asks for.
        > Install it with `apt-get install libqpdf-dev`.

        ## qpdf-unreadable: a PDF that cannot be opened
        It is damaged, or its password is another one.
        > Make it again; if that does not help, tell us.

        ## qpdf-unwritable: a PDF that could not be written
        The library that encrypts gave up.
        > Look whether there is memory left, and make it again.

        ## label-cut: words in a drawing that end early or are left out
        In large print nothing is small, and these words have no room at the style's least size.
        > Say it in fewer words. What the drawing shows stands below it whole.

        ## small-label: words in a drawing that are too small
        They are set smaller than the least that the page style allows.
        > Use fewer words, or a larger sheet.

        ## table-too-wide: a table that does not fit
        Its page was turned on its side, or each of its rows was set as a list of its cells.
        > Use a landscape sheet, or leave columns out.

        ## unknown-font: a font that the list does not have
        The page style asks for a font that `faces.yaml` does not name.
        > Add it there, with its package and its files.

        ## unknown-style: a page style that there is not
        > Take the name that is suggested; the styles are the files of `Templates/Styles`.
        No file of that name is a page style.

        ## unreadable-file: a file that cannot be read
        The disk gave an error, or a finished file could not be read back and so was not delivered.
        > Try again; if it happens again, look at the disk, and please report it.

        ## unreadable-pdf: a finished PDF that could not be read back
        Nothing is delivered that was not read back and searched. It is a mistake in twovoices itself.
        > Please report it.
        """#
}
