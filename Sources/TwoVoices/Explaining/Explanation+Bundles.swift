/// What is wrong with bundles and other people's PDFs.
extension Explanation {
    static let bundlesPage = #"""
        ## empty-bundle: a bundle of nothing
        The case lists no evidence that the court may see.
        > List the papers of the bundle under `evidence`, each with its section.
            evidence:
              - { id: order-1, title: Order, section: B, file: exhibits/order.pdf }

        ## evidence-left-out: evidence that stands in no bundle
        All copies of a bundle count the pages that the court gets. What the court may not see, and what
        is dated after the day that counts as today, has no page in it.
        > Look at the item's `for` and `not_for`, at its date, and at `as_of` of the case.

        ## email-damaged: an e-mail that cannot be read
        The file ends in `.eml` and says neither from whom it is nor when it was written.
        > Save the e-mail as a file again, or print it to a PDF.

        ## email-too-long: an e-mail of more than 64 MB, or of more than 50,000 lines
        With all that is attached to it, the file is longer than we read, or its words are longer than
        anybody would print.
        > Print it to a PDF, and take its attachments in by themselves.

        ## exhibit-damaged: a PDF that cannot be put right
        The file is no PDF, or so damaged that its pages cannot be found. Lighter damage is mended, and
        the check report says so.
        > Ask for the file again, or open it in a viewer and print it to a new PDF.

        ## exhibit-empty: a file of nothing
        The file has no byte in it, or it is a PDF in which there is no page.
        > Look whether it is the right file.

        ## exhibit-kind: a paper of a kind that is not taken in
        A bundle takes PDFs, pictures (PNG, JPEG), e-mails (`.eml`), and papers of word processors
        (`.docx`, `.doc`, `.odt`, `.rtf`) where LibreOffice is installed. What a paper is, its
        content tells: a web page or a spreadsheet that is named `.docx` is none.
        > Save it as one of these.

        ## exhibit-locked: a paper that asks for a password
        The file opens with a password alone, or with somebody's certificate. What is locked without
        either is taken in.
        > Save it without the password, or print it to a new PDF. What opens a PDF (a paper of a word
        > processor never) may stand in a file, by the evidence's id, that `--passwords` names. It is
        > written into nothing that is made.
            format: two-voices-passwords/1
            passwords:
              - { evidence: gp-letter, password: the words that open it }

        ## exhibit-page-too-large: a page longer than five metres
        The file has a page that is longer than 14,400 points, which no printer and few programs know
        what to do with.
        > Print it to a new PDF in the size of paper.

        ## exhibit-too-heavy: a PDF that takes too much to open
        Other people's PDFs are opened in a process of its own with 10 seconds and some 300 MB. No
        honest file needs that; one that is broken, or made to harm, does. Nor may one file have more
        than 50,000 notes and links, or pages that paint more than 64 MB.
        > Print it to a new PDF, or ask whoever sent it.

        ## exhibit-too-long: a PDF of very many pages
        One file may have 10,000 pages.
        > Cut it into several.

        ## exhibit-unconverted: a paper that LibreOffice cannot read
        LibreOffice failed at it, or took more time or memory than it is given.
        > Open it where it was written, and save it as a PDF.

        ## exhibit-unread: a PDF whose words cannot be read
        `pdftotext` or `pdftoppm` failed at it, or took more time or memory than it is given.
        > Print it to a new PDF.

        ## exhibit-wrong-password: another password opens it
        The file of passwords has a password for this evidence, and it does not open the PDF.
        > Correct its line there.

        ## exhibit-without-text: pages that nobody can search
        A page without text, such as a scan, could show what is withheld from somebody, and no program
        can tell.
        Where `ocrmypdf` is installed, scans of print are made searchable on their way in; what it finds no
        words in stays, such as photos, drawings and handwriting. Pages with nothing on them do not count.
        > Have a person read every page, and write who and when; or install `ocrmypdf` where it is missing.
            checked: { by: priya, on: 2026-10-28 }

        ## hearings-alike: two bundles of the same name
        Volumes of a bundle are called `bundle-<hearing>-1.pdf`, `-2.pdf` and so on, and another hearing's
        id makes its bundle one of these.
        > Give that hearing another id: `irh-second` instead of `irh-2`.

        ## no-court-rules: a hearing before all rules
        `Templates/Rules/court-bundles.yaml` has no pack that was in force on the day of the hearing.
        > Correct the day of the hearing, or add a pack.

        ## no-libreoffice: papers of word processors need LibreOffice
        `.docx`, `.doc`, `.odt` and `.rtf` are made PDFs by LibreOffice, a process of its own without
        macros; where the system allows it, without a network and without a view of other files.
        > Install it (`apt-get install libreoffice-writer-nogui`), or save the paper as a PDF.

        ## no-exhibit: evidence that is nothing yet
        An item of `evidence` names neither a file nor a document.
        > Give it `file:` or `render:`.

        ## no-ocrmypdf: scans are read by ocrmypdf
        Words behind the pictures of a scan come from `ocrmypdf`, where it is installed, in English. It
        turns scans upright that lay on their side or their head; the check report says how many, and
        where it found no words.
        > Install it: `apt-get install ocrmypdf`.

        ## no-paper: a paper that cannot be made yet
        `render:` names a document that has no template in the court's voice, or for which the case has
        nothing to say; the hint names what the case does not have, or not yet. `bundle` stops there, and
        `check` warns of it.
        > File it as a PDF, take it out of the list, or make a draft of the bundle with `--draft`.

        ## no-pdftotext: the program that reads PDFs is missing
        Other people's PDFs are read back by poppler's `pdftotext`, a process of its own.
        > Install it: `apt-get install poppler-utils`.

        ## no-such-hearing: a hearing that there is not
        `--hearing` names a hearing of `proceedings.hearings` that has a date.
        > Take one of those that the message names.

        ## old-volume: a file of an earlier bundle that stays
        A bundle that was one file and is now several, or the other way round, takes the files of the run
        before away, so that nobody files them. This one could not be deleted.
        > Delete it yourself.

        ## other-bundle: a manifest of something else
        `--previous` keeps the numbers of an earlier bundle for the same hearing of the same case.
        > Name the manifest that lies in the office's folder beside that bundle.

        ## page-over-limit: a page that no file can hold
        The rules of the hearing say how large a file may be (`volumes:` in `Rules/court-bundles.yaml`). A
        larger bundle is cut between documents, and within one between its pages; a file with this one
        page would still be too large, so that the bundle could not be filed.
        > Have the pictures of its exhibit made smaller, or scan it anew at 200 or 300 dots an inch. Where
        > that cannot be, ask the court how to file it, and correct the limit.

        ## paper-over-limit: a paper longer than the rules allow
        The rules of court bundles that are in force on the day of the hearing limit the pages of some
        documents. `twovoices check CASE` lays them out as the court gets them; the bundle is made all the
        same, and its check report says so too.
        > Shorten it, or ask the court for leave. A council's own pack in `Rules/court-bundles.yaml` may
        > say another number.

        ## paper-too-long: a copy that would count apart
        All copies of a bundle have the same numbers. A paper of ours came out longer for this reader
        than for the court.
        > Shorten what only this reader is told, or withhold the paper from them.
        """#
}
