/// What is wrong with a case file.
extension Explanation {
    static let casePage = #"""
        ## alias-bomb: aliases that stand for too much
        Aliases (`*name`) repeat what an anchor (`&name`) holds. In this file they repeat one another
        until they stand for more values than any family has.
        > Write the values out.

        ## bad-id: a word that cannot be an id
        Ids name people and items, and folders of files, so they are short and plain.
        > Use a letter or digit, then letters, digits, `_` and `-`, a hundred at most. The id of the
        > case may hold single dots too.
            id: rule 1      id: rule-1

        ## bad-language: a key that is no language
        Below `in`, each key is a language by its code (BCP 47).
        > Use the code of the language.
            in: { cy: { plain: Geiriau } }

        ## bidi-character: a character that turns words round
        A hidden character changes the order in which words are shown, so that they could read other
        than they were written.
        > Take it out. Right-to-left words are set rightly without it.

        ## contradiction: two fields that cannot both be right
        A person was born or is expected, not both; pages run forwards; nobody is their own mother.
        > Keep the one that is right.

        ## control-character: a character that prints nothing
        A character came along, most often by copying from another program, that no text may hold.
        > Delete it, at the line and column that are named; typing the word again does it too.

        ## duplicate-id: an id that stands twice
        Other items could mean either of the two.
        > Give one of them another id, and look at what names it.

        ## duplicate-key: a field that stands twice
        One of the two values would be lost without anybody noticing.
        > Keep one of them.

        ## empty-file: a file without a case
        There is nothing in the file but white space or notes.
        > Begin with `twovoices new FOLDER`, which writes a small case to change.

        ## empty-value: a field with nothing in it
        A key is there, and nothing is written for it. An empty line on a printed plan would look like
        a mistake of the worker.
        > Write the value, or take the key out.
            school:      school: Hill Road Primary

        ## impossible-date: a day that cannot be
        The day does not exist (30 February), or comes before another one that it has to follow.
        > Look at a calendar, and at both dates.
            born: 2026-02-30

        ## lone-surrogate: half a character
        JSON writes some characters as two `\u` parts. One of them is missing.
        > Write both, or the character itself.
            "\ud83d\ude00"

        ## merge-key: the key <<
        Merging blocks with `<<` hides what an item says from whoever reads the file.
        > Write the fields out.

        ## missing-field: something that must be there
        Without this field the item, or this document, cannot be made. In a template's problem, this
        reader's edition lacks it: it was not written, or it may not be shown to them.
        > Write it; or guard it in the template; or use `--draft`, which marks the gap.
            - { id: sam, role: child, name: { first: Sam } }

        ## more-problems: more problems than are told
        After a hundred or so, the rest most often follow from the first.
        > Mend those that are told, and check again.

        ## no-wording: an item that says nothing
        An item of this kind has to be worded for at least one of the voices.
        > Write `plain` for families, `formal` for courts, `child` where a child needs fewer words.
            plain: Mum rings Gran.
            formal: The mother telephones the maternal grandmother.

        ## not-json: something that JSON does not allow
        From the place that is named, the file cannot be read as JSON.
        > Look for a missing quote, comma or bracket there or just before.
            { "id": "sam", "role": "child" }

        ## not-utf8: a file in another encoding
        Letters such as é and ł are stored in another way than in UTF-8.
        > Save the file as UTF-8; most editors ask when it is saved under a new name.

        ## not-yaml: something that YAML does not allow
        From the place that is named, the file cannot be read as keys and values.
        > Put a text with `: ` or `#` in it in double quotes; indent with spaces, the keys of one
        > block equally far; close what is opened.
            plain: Mum said: ring Gran.      plain: "Mum said: ring Gran."

        ## out-of-range: a number that is too small or too large
        The field takes numbers between two bounds, some of them whole ones only.
        > Look at `twovoices list fields`, which names the bounds.
            score: 11      score: 8

        ## path-leads-out: a file outside of the case's folder
        Pictures and papers of a case lie in its folder, so that a case can be moved, locked and
        deleted as one.
        > Put the file into the folder, and write its path from there.
            file: ../scans/house.png      file: house.png

        ## problem: something that has no name yet
        A check found something wrong and has no words for it.
        > Please report it: it is a mistake in twovoices itself.

        ## reserved-id: a word that already means a group
        `family`, `court`, `police` and the like name groups of readers and bodies.
        > Choose another id.
            id: police      id: police-log

        ## several-documents: a second case in one file
        A line `---` begins a second YAML document.
        > Take the line out, or make two folders of it.

        ## tag: a YAML tag
        Tags such as `!!str` change what a value is. Here every value is text, read by its field.
        > Take the tag out.

        ## too-deep: brackets in brackets, too many of them
        Nothing that a case or a template says needs so many levels; it is most often a lost bracket.
        Nor does a template need a thousand parts that include parts.
        > Close what was opened, or say it more simply.

        ## too-large: a file that is too large
        A case file holds words; this one is larger than a shelf of books.
        > Put scans and pictures beside it as files, and name them.

        ## too-long: a text that is too long
        One field holds more characters than a whole report.
        > Make several items of it, or put it beside the case as a file.

        ## unknown-alias: an alias for nothing
        A value that begins with `*` repeats an anchor. No anchor before it has this name.
        > Put a text that begins with `*` in quotes.
            plain: "*Important*: ring first."

        ## unknown-document: a document that there is not
        No template makes a document of this name.
        > Look at `twovoices list documents`.

        ## unknown-id: a name that nobody has
        A field names a person, a group or an item by an id that this case does not have.
        > Correct the id, or add the person. Ids are written exactly, with small and capital letters.
        > A field that takes a name too, such as `guardian`, takes a full one: of two words or more.
            who: gran      people: [{ id: gran, … }]

        ## unknown-key: a field that there is not
        No field has this name here; it is most often misspelt, or indented too far or too little.
        > Take the name that is suggested, or look at `twovoices list fields`.
            shcool: Hill Road      school: Hill Road

        ## unknown-picture: a picture that there is not
        No picture of the library, and no field with a picture, has this name.
        > Look at `twovoices list pictures`, or name a file of your own and say what it shows.
            picture: { file: house.png, alt: Our house with a red door }

        ## unknown-word: a word that this field does not take
        The field takes one of a few words, which are named with the problem.
        > Take one of them.
            stage: open      stage: child-protection

        ## wrong-kind: a value of another kind
        The field takes something else: a list, a block, a date as YYYY-MM-DD, a time as HH:MM.
        > Write it as the problem says.
            on: 8 June 2026      on: 2026-06-08
            name: Sam            name: { first: Sam }

        ## wrong-reference: an id of the wrong kind of item
        The id exists, and names something that cannot stand here: a rule where a person is wanted.
        > Name an item of the kind that the problem names.
        """#
}
