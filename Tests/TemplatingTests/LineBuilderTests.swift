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
