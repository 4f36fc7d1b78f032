/// What practice wants and a case lacks, and what should be looked at before anybody reads it.
extension Explanation {
    static let practicePage = #"""
        ## agenda-minutes: an agenda that does not fill its meeting
        The items that all invited share take more or fewer minutes than the meeting has.
        > Change the items' `minutes`, or the meeting's `minutes_long`.

        ## allegation-hedged: an allegation that does not say what happened
        A court finds facts. That somebody "appears to" have done something, or that it "is reported", is
        no fact to be found (Re A [2015] EWFC 11).
        > Say what happened, and name the evidence for it.

        ## allegation-without-evidence: an allegation on which nothing rests
        A court can only find what is proved.
        > Name the paper and its page.
            evidence: [{ document: st-pearl, page: 2 }]

        ## allegation-without-harm: an allegation that leads nowhere
        A threshold document links each fact to the harm to which it leads (Re A [2015] EWFC 11).
        > Say which, actual or likely; the words that are printed stand in `Templates/Words`.
            harm: [physical-likely, emotional-actual]

        ## bad-phrase: a row of the phrase book that cannot be read
        The phrase book of `Templates/Words` has three columns, of which the last may be empty.
        > Write the row like the others.
            | sibling | brother or sister | |

        ## child-alone: a child who keeps a rule alone
        A safety plan rests on grown-ups. A child alone cannot be asked to keep a rule.
        > Name a grown-up in `who`.

        ## childs-reason: a child's own words that go to everybody
        A child gave a reason for a mark on a scale, and nothing says whom it is for. It goes to
        everybody who usually sees the case, the person whom it is about included.
        > Ask the child, and write whom it is for.
            why: Mum reads to us., for: [family]

        ## danger-without-goal: a worry without a goal
        Nobody could tell when the worry is over.
        > Say in `goal` what would let everybody stop.

        ## danger-without-scale: a worry without a scale
        Nobody can say how safe it is now.
        > Add one under `scales`, with `danger:` and the id of this worry.

        ## done-too-early: something done before it began
        The day on which it was done is before the plan's first day.
        > Look at both dates.

        ## hard-word: a word of the trade
        A text for a family or a child uses a word of the phrase book (`Templates/Words`), which many
        readers do not know, or know as something else.
        > Say it as the phrase book does. Where the word has to stay, say next what it means: then
        > nothing is warned of.
            A care order is likely. A care order means that a judge decides.

        ## incomplete-rating: a mark without its owner or day
        A mark on a scale says who gave it, when, and how much; one of them is missing.
        > Add what is missing.
            - { who: ann, on: 2026-06-16, score: 5 }

        ## long-sentence: a sentence that is too long
        Sentences for a family have 25 words at most, for a child 15. Whoever reads slowly has lost
        the beginning by the end of a longer one.
        > Make two or more of it, each with one thing to know or to do.

        ## missing-wording: an item without this voice
        The document is written in a voice in which the item says nothing.
        > Write it, or use `--draft`, which marks the gap.
            plain: Mum rings Gran.

        ## not-a-child: a grown-up where a child is meant
        The field names children, and this person's role is another.
        > Name a child, or correct the person's `role`.

        ## not-cleared: something sensitive that nobody has cleared
        A sensitive item is shown to somebody beyond the team, and nobody, or only its own author,
        has said that it may be.
        > Let somebody else clear it; or narrow `for`.
            cleared: { by: helen, on: 2026-06-01, why: Needed for the court }

        ## other-parents-child: one parent's child, another parent's eyes
        An item about a child of one parent reaches another parent because nothing says otherwise.
        > Say whom it is for, or `not_for:` whom.

        ## reading-grade: a template that is harder to read than it promises
        The template's own words have a higher school grade (Flesch-Kincaid) than `reading` on its
        front page allows.
        > Use shorter sentences and shorter words.

        ## rule-without-backup: a rule that hangs on one person
        If the people who keep this rule cannot, nobody steps in; or only they themselves do.
        > Name somebody else in `backup`.

        ## unresolved-bracket: square brackets that mean nothing
        `[dana]` in a text stands for a person, `[report p3]` for a page of the evidence. These
        brackets name neither and are printed as they are.
        > Correct the id, or leave the brackets if they are meant.
        """#
}
