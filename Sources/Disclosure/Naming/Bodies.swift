import Casework

/// How bodies are named: the council, the police and the others that need no declaring.
enum Bodies {
    static func forms(voice: Voice, council: String) -> [String: NameForm] {
        var forms: [String: NameForm] = [:]
        for body in Case.bodies {
            let name = name(of: body, voice: voice)
            let isCouncil = body == "council" && !council.isEmpty
            let introduced = isCouncil && voice == .formal ? "\(council) (\(name))" : name
            forms[body] = NameForm(
                called: name, withRole: introduced, afterwards: name,
                full: isCouncil ? council : name, role: "", pronouns: .they)
        }
        return forms
    }

    private static func name(of body: String, voice: Voice) -> String {
        switch body {
        case "council": voice == .formal ? "the Local Authority" : "the council"
        case "health": voice == .formal ? "the health service" : "the health team"
        case "cafcass": "Cafcass"
        default: "the \(body)"
        }
    }
}
