import Diagnostics

/// Everything that can be wrong with a case file.
enum CaseProblem {
    // The file as bytes and characters.
    case tooLarge(limit: Int)
    case notUTF8
    case utf16
    case controlCharacter(UInt32)
    case bidiCharacter(UInt32)
    case noncharacter(UInt32)
    case loneSurrogate
    case rawLineBreak
    case tooLong(limit: Int)
    case moreProblems(limit: Int)

    // The file as YAML or JSON.
    case notYAML(YAMLFault, begunOn: Int?)
    case notJSON(JSONFault)
    case emptyFile
    case severalDocuments
    case mergeKey
    case tag
    case keyIsNoWord
    case duplicateKey(String, firstLine: Int)
    case unknownAlias
    case aliasInItself
    case aliasBomb(limit: Int)
    case tooDeep(limit: Int)

    // Fields.
    case unknownKey(String, RecordType, nearest: String?)
    case missingField(Field, RecordType)
    case wrongKind(Field, Kind)
    case emptyValue(String)
    case emptyItem
    case unknownWord(Field, ClosedList, nearest: String?)
    case impossibleDate(Field)
    case outOfRange(Field, Kind)
    case noWording(String)
    case badLanguage
    case pictureNeedsBoth
    case pathLeadsOut(Field)
    case unknownPicture(nearest: String?)
    case unknownDocument(nearest: String?)

    // Ids.
    case badId
    case badCaseId
    case reservedId(String)
    case duplicateId(String, firstLine: Int)
    case unknownPerson(Field, nearest: String?)
    case unknownReader(Field, nearest: String?)
    case unknownItem(Field, kinds: [String], nearest: String?)
    case wrongReference(Field, found: String, kinds: [String])

    // What contradicts itself.
    case datesOutOfOrder(earlier: String, later: String, RecordType)
    case bornAfterToday
    case bornAndExpected
    case pagesBackwards
    case pointsAtItself(String)

    // What practice wants and the case lacks: never a refusal.
    case unresolvedBracket(nearest: String?)
    case bracketInLabel
    case dangerWithoutScale
    case dangerWithoutGoal
    case ruleWithoutBackup
    case backupIsDoer
    case childAlone
    case notCleared
    case clearedByAuthor
    case otherParentsChild
    case childsReason
    case agendaMinutes(sum: Int, planned: Int)
    case incompleteRating
    case notAChild(String)
    case doneTooEarly(RecordType)
    case allegationWithoutEvidence, allegationWithoutHarm, allegationHedged
}

/// Why libyaml could not go on.
enum YAMLFault {
    case colonInText
    case indentation
    case trailingWords
    case unclosedList
    case unclosedMapping
    case unclosedQuote
    case forbiddenStart
    case escape
    case noColon
    case other
}

/// Why our reader of JSON could not go on.
enum JSONFault {
    case unexpected(String)
    case endOfFile
    case trailingComma
    case comment
    case number
    case escape
    case afterTheEnd
}
