import Documents
import Testing

@testable import Templating

/// A name that begins a sentence begins with a capital, whatever closes the sentence before.
@Test(arguments: [
    ("", "The mother"), ("She rings. ", "The mother"), ("“It happened.” ", "The mother"),
    ("(It happened.) ", "The mother"), ("Then ", "the mother"), ("(then) ", "the mother"),
    ("Who: ", "the mother"),
])
func aNameAtTheBeginningOfASentence(_ before: String, _ expected: String) {
    var line = LineBuilder()
    line.add(before, .data)
    line.add("the mother", .data, beginsWithName: true)
    #expect(line.inlines.plainText == before + expected)
}

/// A wording is a phrase or a whole sentence; the template's full stop counts once.
@Test(arguments: [
    ("every night", "every night."), ("Every night.", "Every night."), ("Now!", "Now!"),
    ("She said “No.”", "She said “No.”"), ("", "."),
])
func aSentenceEndsOnce(_ wording: String, _ expected: String) {
    var line = LineBuilder()
    line.add(wording, .data)
    line.add(".", .template)
    #expect(line.inlines.plainText == expected)
}

/// What a template leaves out leaves no space before what follows, and no second full stop.
@Test(arguments: [
    ("On 3 May ", ".", "On 3 May."), ("It is done. ", ".", "It is done."),
    ("On 3 May ", " or later.", "On 3 May or later."),
    ("On 3 May ", "or later.", "On 3 May or later."),
])
func aGapLeavesNoSpace(_ before: String, _ after: String, _ expected: String) {
    var line = LineBuilder()
    line.add(before, .template)
    line.leaveOut()
    line.add(after, .template)
    #expect(line.inlines.plainText == expected)
}
