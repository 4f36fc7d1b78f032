import Testing

/// A command line that asks for what there is not: exit 2, and one clear sentence.
@Test(arguments: [
    ("rendr Templates/Cases/reed", "there is no command \"rendr\"\n  did you mean \"render\"?"),
    ("render", "the case is missing"),
    ("render Templates/Cases/reed", "--for READER is missing"),
    ("render x --fro dana", "there is no option --fro\n  did you mean --for?"),
    ("render x --st house", "did you mean --style or --standard or --strict?"),
    ("render x --for", "--for needs a value"),
    ("render x --for dana --for chris", "--for is given twice"),
    ("help rendr", "did you mean \"render\"?"),
    ("render x --for dana --draft=yes", "--draft takes no value"),
    ("render x --for dana --as hmtl", "--as does not know \"hmtl\"\n  did you mean \"html\"?"),
    ("render x --for dana --standard ua2", "known are: ua1-a2a, ua2-a4"),
    ("render x --for dana --lock", "--lock needs a value"),
    ("render x --for dana --lock key --as html,pdf", "only a PDF can be locked\n  ask for PDFs"),
    ("render x --for dana --lock key --standard ua2-a4", "cannot keep to PDF/A-4\n  leave out"),
    ("render x --for dana --voice formel", "did you mean \"formal\"?"),
    ("render x --for dana --as-of 2026-02-30", "--as-of takes a day that there is"),
    ("render x --for dana --to -", "--to - writes one file"),
    ("render x a --for all --as pdf --to -", "--to - writes one file"),
    ("bundle x", "--hearing ID is missing"), ("bundle x --hearing h", "--for READER is missing"),
    ("deadlines", "the case is missing"),
    ("deadlines x y", "\"y\" is one word too many"),
    ("deadlines x --as pdf", "--as does not know \"pdf\""),
    ("deadlines x --as-of 2026-13-01", "--as-of takes a day that there is"),
    ("batch now", "\"now\" is one word too many"),
    ("batch --jobs many", "--jobs takes a whole number from 1 to 1024"),
    ("batch --jobs 0", "--jobs takes a whole number from 1 to 1024"),
    ("list", "what to list is missing"),
    ("list reader", "did you mean \"readers\"?"),
    ("list readers", "the case is missing"),
    ("new", "the folder is missing"),
    ("explain unknwon-key", "did you mean \"unknown-key\"?"),
    ("completion zsh", "known are: bash"),
    ("schema now", "\"now\" is one word too many"),
    ("--versoin", "did you mean --version?"),
    ("check", "a case or a folder of templates is missing"),
    ("", "twovoices render CASE"),
])
func wrongUsage(_ words: String, _ said: String) throws {
    let run = try Transcript(words)
    #expect(run.exit == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(said), "\(run.error)")
}

@Test(arguments: [
    ("--help", "twovoices check CASE… | TEMPLATES…"),
    ("render --help", "--as-of DATE"),
    ("batch --help", "usage: twovoices batch [--jobs N]"),
    ("explain unknown-key", "unknown-key: a field that there is not\n\nNo field"),
    ("explain", "no-such-case"),
    ("completion bash", "complete -F _twovoices twovoices"),
    ("help list", "usage: twovoices list documents | readers CASE"),
    ("version", "twovoices 0."),
    ("--version", "twovoices 0."),
    ("schema", "https://json-schema.org/draft/2020-12/schema"),
    ("list documents", "\nsafety-plan                 child"),
    ("list documents", "made from safety plan"),
    ("list fields", "\ndocument\n  title: "),
    ("list fields", "  people to ring: "),
    ("list pictures", "safe-adult"),
    (
        "list readers Templates/Cases/reed",
        "dana                   family  assessment, case-map, chronology, conference-agenda"
    ),
])
func whatThereIs(_ words: String, _ said: String) throws {
    let run = try Transcript(words)
    #expect(run.exit == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.contains(said), "\(run.output)")
}

@Test func helpNamesNothingThatIsNotThere() throws {
    let help = try Transcript("--help").output + Transcript("render --help").output
    for word in ["trace", "compare"] {
        #expect(!help.contains(word), "\(word)")
    }
}
