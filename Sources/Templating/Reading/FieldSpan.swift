/// Where double brackets end, and how `??` parts them.
enum FieldSpan {
    /// The index of the `))` that closes the `((` at `start`, where depth is nought again.
    static func end(of letters: [Letter], from start: Int) -> Int? {
        var depth = 0
        var at = start + 2
        while at < letters.count {
            switch letters[at].scalar {
            case "\\": at += 1
            case "(": depth += 1
            case ")" where depth > 0: depth -= 1
            case ")":
                let isDouble = at + 1 < letters.count && letters[at + 1].scalar == ")"
                return isDouble ? at : nil
            default: break
            }
            at += 1
        }
        return nil
    }

    /// The parts between `??` at depth nought.
    static func parts(of letters: ArraySlice<Letter>) -> [[Letter]] {
        var parts: [[Letter]] = [[]]
        var depth = 0
        var at = letters.startIndex
        while at < letters.endIndex {
            let letter = letters[at]
            if letter.scalar == "\\", at + 1 < letters.endIndex {
                parts[parts.count - 1] += [letter, letters[at + 1]]
                at += 2
                continue
            }
            if letter.scalar == "(" { depth += 1 }
            if letter.scalar == ")" { depth -= 1 }
            if depth == 0, letter.scalar == "?", at + 1 < letters.endIndex,
                letters[at + 1].scalar == "?"
            {
                parts.append([])
                at += 2
                continue
            }
            parts[parts.count - 1].append(letter)
            at += 1
        }
        return parts
    }
}
