import Diagnostics

/// Every word that this room says about a case file. No value of a case is ever in it: only fields,
/// ids and kinds.
extension CaseProblem {
    func problem(at place: Place) -> Problem {
        let (code, message, hint) = words
        return Problem(severity, code, message, at: place, hint: hint)
    }

    typealias Words = (code: String, message: String, hint: String)

    private var words: Words {
        fileWords ?? notationWords ?? fieldWords ?? idWords ?? contradictionWords ?? practiceWords
            ?? ("problem", "something is wrong here", "")
    }

    var severity: Problem.Severity { practiceWords == nil ? .error : .warning }

    private var fileWords: Words? {
        switch self {
        case .tooLarge(let limit):
            (
                "too-large", "this file is larger than \(limit / 1_048_576) MiB",
                "a case file holds text; put scans and pictures beside it"
            )
        case .notUTF8:
            ("not-utf8", "these bytes are not UTF-8", "save the file as UTF-8")
        case .utf16:
            ("not-utf8", "this file is in UTF-16", "save the file as UTF-8")
        case .controlCharacter(let number):
            (
                "control-character", "the control character \(codePoint(number)) stands here",
                "take it out; texts hold words, tabs and line breaks"
            )
        case .noncharacter(let number):
            (
                "control-character", "\(codePoint(number)) stands here, which is no character",
                "take it out"
            )
        case .bidiCharacter(let number):
            (
                "bidi-character",
                "\(codePoint(number)) stands here, which can show text in another order",
                "take it out; right-to-left words need no such character"
            )
        case .loneSurrogate:
            ("lone-surrogate", "half a character stands here", "write both \\u parts of it")
        case .rawLineBreak:
            (
                "control-character", "a line break or tab stands inside a JSON text",
                "write it as \\n or \\t"
            )
        case .tooLong(let limit):
            (
                "too-long", "this text has more than \(limit) characters",
                "split it, or put it beside the case as a file"
            )
        case .moreProblems(let limit):
            ("more-problems", "there are more than \(limit) problems", "mend these first")
        default: nil
        }
    }

    private var notationWords: Words? {
        switch self {
        case .notYAML(let fault, let line):
            (
                "not-yaml", "this is not YAML from here on: \(fault.message)",
                fault.hint + (line.map { "; it began on line \($0)" } ?? "")
            )
        case .notJSON(let fault):
            ("not-json", "this is not JSON from here on: \(fault.message)", fault.hint)
        case .emptyFile:
            (
                "empty-file", "there is nothing in this file",
                "`twovoices new` writes one to begin with"
            )
        case .severalDocuments:
            (
                "several-documents", "a second document begins here",
                "a file holds one case; take out the line ---"
            )
        case .mergeKey:
            (
                "merge-key", "<< is not read here",
                "write the fields out, or use an alias for one value"
            )
        case .tag:
            ("tag", "tags such as !!str are not read here", "take the tag out; every value is text")
        case .keyIsNoWord:
            ("wrong-kind", "a list or a block stands where a key should be", "a key is one word")
        case .duplicateKey(let key, let line):
            (
                "duplicate-key",
                "\(named(key) ?? "a key") stands twice in one block, first on line \(line)",
                "keep one of them"
            )
        case .unknownAlias:
            (
                "unknown-alias", "this alias names no anchor before it",
                "a text that begins * needs quotes"
            )
        case .aliasInItself:
            ("unknown-alias", "this alias stands inside what it names", "write the value out")
        case .aliasBomb(let limit):
            (
                "alias-bomb", "the aliases of this file stand for more than \(limit) values",
                "write the values out"
            )
        case .tooDeep(let limit):
            ("too-deep", "blocks and lists are nested more than \(limit) deep here", "")
        default: nil
        }
    }

    private var fieldWords: Words? {
        switch self {
        case .unknownKey(let key, let type, let nearest):
            (
                "unknown-key",
                "\(type.name.withArticle) has no field \(named(key) ?? "of this name")",
                didYouMean(nearest) ?? type.fieldsInWords
            )
        case .missingField(let field, let type):
            (
                "missing-field", "\(type.name.withArticle) needs a “\(field.key)”",
                "it takes \(field.kind.words)"
            )
        case .wrongKind(let field, let kind):
            ("wrong-kind", "“\(field.key)” takes \(kind.words)", kind.howToWrite)
        case .emptyValue(let key):
            ("empty-value", "nothing is written for “\(key)”", "write it, or take the key out")
        case .emptyItem:
            ("empty-value", "an item of this list is empty", "write it, or take the line out")
        case .unknownWord(let field, let list, let nearest):
            (
                "unknown-word", "“\(field.key)” is one of \(list.words.joined(separator: ", "))",
                didYouMean(nearest) ?? ""
            )
        case .impossibleDate(let field):
            ("impossible-date", "“\(field.key)” is a day that does not exist", "look at a calendar")
        case .outOfRange(let field, let kind):
            ("out-of-range", "“\(field.key)” takes \(kind.words)", "")
        case .noWording(let name):
            (
                "no-wording", "\(name.withArticle) needs a wording",
                "write plain and formal, and child where a child needs fewer words"
            )
        case .badLanguage:
            ("bad-language", "“in” takes languages as keys, such as cy or pl", "")
        case .pictureNeedsBoth:
            (
                "wrong-kind", "a picture from a file has “file” and “alt”, and nothing else",
                "alt says what the picture means, for those who cannot see it"
            )
        default: vocabularyWords
        }
    }

    private var vocabularyWords: Words? {
        switch self {
        case .pathLeadsOut(let field):
            (
                "path-leads-out", "“\(field.key)” leads out of the case's folder",
                "put the file beside the case, and write its path from there with /"
            )
        case .unknownPicture(let nearest):
            (
                "unknown-picture", "no picture of the library has this name",
                didYouMean(nearest) ?? "`twovoices list pictures` names them all"
            )
        case .unknownDocument(let nearest):
            (
                "unknown-document", "no document has this name",
                didYouMean(nearest) ?? "`twovoices list documents` names them all"
            )
        default: nil
        }
    }

    private var idWords: Words? {
        switch self {
        case .badId:
            (
                "bad-id", "this cannot be an id",
                "a letter or digit, then letters, digits, _ and -, a hundred at most"
            )
        case .badCaseId:
            (
                "bad-id", "this cannot be the id of a case",
                "a letter or digit, then letters, digits, _, - and single dots, a hundred at most"
            )
        case .reservedId(let id):
            ("reserved-id", "“\(id)” is the name of a group or a body", "choose another id")
        case .duplicateId(let id, let line):
            (
                "duplicate-id", "the id “\(id)” stands twice, first on line \(line)",
                "change one of them"
            )
        case .unknownPerson(let field, let nearest):
            (
                "unknown-id", "“\(field.key)” names nobody in this case",
                didYouMean(nearest)
                    ?? "it takes the id of one of the people" + field.kind.orAName
            )
        case .unknownReader(let field, let nearest):
            (
                "unknown-id", "“\(field.key)” names neither a person nor a group of readers",
                didYouMean(nearest)
                    ?? "groups are \(Case.readerGroups.joined(separator: ", "))"
            )
        case .unknownItem(let field, let kinds, let nearest):
            (
                "unknown-id", "“\(field.key)” names no \(kinds.orJoined) of this case",
                didYouMean(nearest) ?? ""
            )
        case .wrongReference(let field, let found, let kinds):
            (
                "wrong-reference",
                "“\(field.key)” takes the id of \(kinds.orJoined.withArticle),"
                    + " and this is \(found.withArticle)", ""
            )
        default: nil
        }
    }

    private var contradictionWords: Words? {
        switch self {
        case .datesOutOfOrder(let earlier, let later, let type):
            (
                "impossible-date", "in \(type.name.withArticle), “\(later)” is before “\(earlier)”",
                "look at both dates"
            )
        case .bornAfterToday:
            (
                "impossible-date", "“born” is after the case's “as_of”",
                "an unborn child has “expected” instead"
            )
        case .bornAndExpected:
            ("contradiction", "a person has “born” or “expected”, not both", "keep one of them")
        case .pagesBackwards:
            ("contradiction", "“to” is a page before “from”", "look at both pages")
        case .pointsAtItself(let key):
            ("contradiction", "“\(key)” names the person whom it belongs to", "name somebody else")
        default: nil
        }
    }
}

extension RecordType {
    /// Those of a small record by name; of a larger one where they are listed.
    fileprivate var fieldsInWords: String {
        guard fields.count <= 4 else { return "`twovoices list fields` names them all" }
        return "it has " + fields.map { "“\($0.key)”" }.joined(separator: ", ")
    }
}
