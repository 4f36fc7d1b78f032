import Casework

/// Decides how everybody in an edition is named, from the edition alone: a person whom the reader
/// may not see cannot change what another is called.
struct Namer {
    private let people: [Somebody]
    private let kinship: Kinship
    private let reader: String
    private let voice: Voice
    private let calls: [String: String]
    /// A child reads it, in the child's voice.
    private let isForChild: Bool
    /// How many people a form would name.
    private var counts: [String: Int] = [:]

    init(of root: Record, reader: Reader, voice: Voice) {
        let records = root.records("people")
        people = records.compactMap(Somebody.init)
        kinship = Kinship(of: people)
        self.reader = reader.id
        self.voice = voice
        let own = records.first { $0.id == reader.id && reader.kind == .child }
        isForChild = own != nil && voice == .child
        calls = isForChild ? Self.calls(of: own) : [:]
        for one in people {
            let forms =
                voice == .formal
                ? [one.isChild ? one.first : one.titled, shortRole(of: one)] : [one.familiar]
            for form in forms.compactMap({ $0 }) { counts[form, default: 0] += 1 }
        }
    }

    private static func calls(of child: Record?) -> [String: String] {
        guard case .table(let rows)? = child?["calls"] else { return [:] }
        return rows.reduce(into: [:]) { calls, row in
            if case .text(let prose) = row.entry.value { calls[row.person] = prose.plainWords }
        }
    }

    func naming(for council: String) -> Naming {
        var forms = Bodies.forms(voice: voice, council: council)
        for one in people {
            forms[one.id] = voice == .formal ? formal(one) : familiar(one)
        }
        return Naming(forms)
    }

    // MARK: Child and family

    private func familiar(_ one: Somebody) -> NameForm {
        let role = one.isChild ? "" : plainRole(of: one)
        let name = isAlone(one.familiar) ? one.familiar : one.full
        let called = calls[one.id] ?? name
        let isKnown = calls[one.id] != nil || role.isEmpty || one.id == reader
        return NameForm(
            called: called, withRole: isKnown ? called : "\(called) (\(role))",
            afterwards: called, full: one.full, role: role, pronouns: one.pronouns)
    }

    private func plainRole(of one: Somebody) -> String {
        if let job = one.job { return job }
        return kinship.plain(one, reader: isForChild ? reader : nil) ?? ""
    }

    // MARK: Formal

    private func formal(_ one: Somebody) -> NameForm {
        guard !one.isChild else { return formalChild(one) }
        let short = shortRole(of: one)
        let full = one.formalFull
        var withRole = full
        var afterwards = isAlone(one.titled) ? one.titled : full
        let kin = one.job == nil ? kinship.formalInFull(one) : nil
        if let short, isAlone(short) {
            let role = kinship.isMixed(one) ? kin ?? short : short
            withRole = "\(full) (the \(role))"
            afterwards = "the \(short)"
        } else if let role = kin ?? short {
            withRole = "\(full) (\(role))"
        }
        return NameForm(
            called: full, withRole: withRole, afterwards: afterwards, full: full,
            role: short ?? kin ?? "", pronouns: one.pronouns)
    }

    private func formalChild(_ one: Somebody) -> NameForm {
        let name = isAlone(one.first) ? one.first : one.full
        return NameForm(
            called: name, withRole: one.full, afterwards: name, full: one.full, role: "",
            pronouns: one.pronouns)
    }

    private func shortRole(of one: Somebody) -> String? {
        guard !one.isChild else { return nil }
        if let role = one.job ?? kinship.formal(one) { return role }
        guard kinship.formalInFull(one) == nil else { return nil }
        return one.role == "parent" || one.role == "carer" ? one.role : nil
    }

    private func isAlone(_ form: String) -> Bool { counts[form] == 1 }
}
