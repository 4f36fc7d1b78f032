/// What is wrong with what was asked for: files, folders, readers, documents.
extension Explanation {
    static let filesPage = #"""
        ## bad-date: a day that there is not
        > Write a day that exists as YYYY-MM-DD.
        The day that counts as today could not be read.

        ## case-exists: a folder that has a case already
        `twovoices new` never writes over what somebody wrote.
        > Name another folder.

        ## disk-full: no room on the disk
        Nothing was left half written; files that were made before are whole.
        > Make room, or name another folder with `--to`.

        ## empty-group: a group with nobody in it
        A group sees what each of its members sees. This one has no members in this case.
        > Name a person, or a group that somebody belongs to.

        ## file-missing: a file that is not there
        The case names a picture or a paper that does not lie in its folder.
        > Put it there, or correct its name; capitals count.

        ## file-outside: a file that lies elsewhere
        A link in the case's folder leads out of it.
        > Put the file itself there.

        ## file-too-large: a file that is too large
        It is most often the wrong file.
        > Look at what it is.

        ## lock-format: a lock on something that has none
        Only PDFs can be encrypted; a web page or a text would lie open beside them.
        > Ask for PDFs alone with `--as pdf`, or leave out `--lock`.

        ## lock-standard: a locked file for an archive
        PDF/A forbids encryption, so a locked PDF keeps to PDF/UA-1 alone.
        > Leave out `--standard`, or make an open file for the archive.

        ## no-documents: nothing for this reader
        No template is for this reader and has something to say in this case.
        > Look at `twovoices list documents` for whom each is.

        ## no-folder: a folder that could not be made
        The system did not allow it.
        > Name another folder with `--to`.

        ## no-fonts: a folder of fonts without its list
        The folder holds `faces.yaml`, which says where each font comes from.
        > Name the folder that has it with `--fonts` or `TWOVOICES_FONTS`.

        ## no-permission: a file or folder that this user may not use
        > Ask its owner for the right, or name another folder with `--to`.
        The system refused it to the user who runs the command.

        ## no-public-edition: nothing may go to the public yet
        The public sees anonymised editions alone, and none can be made yet.
        > Name a person of the case, or another group.

        ## no-such-case: no case where one was named
        A case is a file, or a folder with `case.yaml` or `case.json` in it.
        > Correct the path, or begin one with `twovoices new FOLDER`.

        ## no-such-file: no file where one was named
        > Look at how it is spelt; capitals count.
        There is nothing at this path.

        ## no-such-voice: a document that does not speak so
        It has no template for the voice of this reader, or the one that `--voice` names.
        > Choose one of the voices that are named.

        ## no-templates: a folder without templates
        A folder of templates has `Documents` in it.
        > Name it with `--templates` or `TWOVOICES_TEMPLATES`.

        ## not-a-case: a file that is no case
        Case files end in `.yaml`, `.yml` or `.json`.
        > Name the case file, or its folder.

        ## not-a-file: something else than a file
        A folder, or a device, has this name.
        > Name a file.

        ## not-a-folder: a file where a folder is needed
        > Name another folder with `--to`, or move the file.
        A file has the name that the folder should get.

        ## no-conference: packs without a meeting
        A pack is what is laid on each chair at a meeting. Without `--of` it is made for the next
        conference, else the last, and this case has none.
        > Name another meeting with `--of`, or write the conference under `meetings`.

        ## no-day: nothing for a calendar
        A calendar file has the day of the meeting that a document is of. This document is of no
        meeting, or its meeting has no day yet.
        > Ask for an agenda with `--as ics`, or for `twovoices deadlines CASE --as ics`.

        ## not-for-this-reader: a document that this reader does not get
        The template's front page does not name the reader, nor a group of theirs.
        > Choose another document; or, if they should have it, add them to `for`.

        ## not-of-this-meeting: a document of another sort of meeting
        The template's front page says of which types of meetings the document is, and the meeting
        that was named with `--of` is of another type.
        > Name another meeting, or another document; without `--of` the next meeting of the right type
        > is taken, else the last.

        ## nothing-to-say: a document without its facts
        The case, as this reader may see it that day, has none of what the document is made from; the
        hint names it.
        > Write it in the case, or look at `twovoices list documents` for what each is made from.

        ## of-nothing: a document that is of the whole case
        `--of` names the meeting, hearing or statement that a document is of. This document is of none: it says
        how the whole case stands.
        > Leave out `--of`; for another day, add `--as-of`.

        ## pack-format: a pack that is no PDF
        A pack for a meeting is one PDF a reader, ready to print.
        > Ask for `--as pdf`, or for the documents one by one.

        ## password-control: a password that nobody can type
        The first line of the file holds control characters; most often it is the wrong file.
        > Write the password as text into the first line of a file of its own.

        ## password-empty: a file without a password
        The first line of the file that `--lock` names is the password, and it is empty.
        > Write the password into the first line.

        ## password-too-long: a password that is too long
        PDF takes 127 bytes; the rest would count for nothing.
        > Take a shorter one.

        ## unknown-meeting: a meeting that there is not
        > Take one of the ids that are named.
        `--of` names a meeting, hearing or statement that the case does not have, or that this reader may not know of.

        ## unknown-reader: a reader who is not in the case
        A reader is the id of a person, or the name of a group.
        > Look at `twovoices list readers CASE`.

        ## unwritable-file: a file that could not be written
        The system did not allow it. Nothing was left half written.
        > Name another folder with `--to`.

        ## wrong-usage: a command line that cannot be understood
        Nothing was done.
        > Look at `twovoices --help`, or `--help` after the command.
        """#
}
