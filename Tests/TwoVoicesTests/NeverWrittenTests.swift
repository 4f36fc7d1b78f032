import Casework
import Diagnostics
import Disclosure
import TestSupport
import Testing

@testable import TwoVoices

/// The whole way, on cases marked at random: what is rendered for a reader equals, byte for byte,
/// what is rendered of a case in which all that they may not see was never written.
@Suite struct NeverWrittenTests {
    static let seeds: [UInt64] = Array(1...24)

    /// The project's own documents: HTML and Markdown.
    @Test(arguments: seeds) func documentsAreThoseOfAnUnwrittenCase(_ seed: UInt64) throws {
        let name = Samples.families[Int(seed) % Samples.families.count]
        let studio = try Samples.open()
        try Self.compare(name, seed, readers: 1) { edition in
            // Courts rely on the numbers of these: those of withheld events and allegations stay.
            let numbered = ["threshold", "case-summary", "statement", "social-work-statement"]
            let ids = try studio.documents(for: edition).filter {
                !numbered.contains($0) && ($0 != "chronology" || edition.voice != .formal)
            }
            return try ids.flatMap { try Self.files(of: $0, edition, studio) }
        }
    }

    /// A document that names what templates may count, number and work out.
    @Test(arguments: seeds) func computedFieldsAreThoseOfAnUnwrittenCase(_ seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let studio = try Self.probe(in: folder)
        for name in Samples.families {
            try Self.compare(name, seed &+ 1000, readers: 1) {
                try Self.files(of: "probe", $0, studio)
            }
        }
    }

    /// Renders for some of the readers, and the same of the unwritten case.
    private static func compare(
        _ name: String, _ seed: UInt64, readers count: Int,
        _ files: (ReaderEdition) throws -> [[UInt8]]
    ) throws {
        let sample = try Samples.family(name)
        let readers = sample.readers
        let root = RandomMarks.mark(sample.facts.root, readers: readers, seed: seed)
        let marked = try file(root, like: sample)
        var compared = 0
        for step in readers.indices where compared < count {
            let reader = readers[(Int(seed) * 5 + step * 7) % readers.count]
            let edition = try marked.edition(for: reader, draft: true).value
            let unwritten = try file(
                Unwritten.root(
                    root, without: edition.withheld.items.map(\.place), asOf: sample.facts.asOf),
                like: sample)
            guard try groups(of: reader, in: marked) == groups(of: reader, in: unwritten) else {
                continue
            }
            compared += 1
            let again = try unwritten.edition(for: reader, draft: true).value
            #expect(again.withheld.items.map(\.path) == [], "\(name) \(seed) for \(reader)")
            let isEqual = try files(edition) == files(again)
            #expect(isEqual, "\(name) \(seed) for \(reader)")
        }
    }

    /// A group sees what each of its members sees, also a member of whom it may not know; who is
    /// in which group is therefore read from the whole case.
    private static func groups(of reader: String, in file: CaseFile) throws -> [String: [String]] {
        guard file.readers.contains(reader) else { return [:] }
        let asOf = file.facts.asOf
        let people = try Readers.reader(reader, of: file.facts, asOf: asOf).people
        return try people.reduce(into: [:]) {
            $0[$1] = try Readers.reader($1, of: file.facts, asOf: asOf).groups
        }
    }

    private static func file(_ root: Record, like sample: CaseFile) throws -> CaseFile {
        let facts = try #require(Case(root: root, file: sample.file))
        return CaseFile(facts: facts, pictures: sample.pictures)
    }

    private static func files(
        of id: String, _ edition: ReaderEdition, _ studio: Studio
    ) throws -> [[UInt8]] {
        let document = try studio.document(id, from: edition).value
        return try [Format.html, .markdown].map { format in
            try studio.written(document, as: format, style: nil).bytes
        }
    }

    private static func probe(in folder: TemporaryFolder) throws -> Studio {
        _ = Samples.root
        for voice in Voice.allCases {
            try folder.write("Documents/probe/\(voice.rawValue).md", probeTemplate)
        }
        try folder.write(
            "Styles/house.yaml",
            try FileReader.text(at: Samples.root + "/Templates/Styles/house.yaml"))
        return try Studio(templates: folder.path, fonts: "Fonts")
    }
}

private let probeTemplate = """
    ---
    title: Probe
    for: children, family, network, professionals, conference, conference-restricted, court, team, legal, \
    \(everybody)
    ---
    # ((children as names)), ((parents as names)), ((network as names)), for ((reader))

    ((children is many ?? many ?? one)) ((parents is many ?? many ?? one)) \
    ((network is many ?? many ?? one)) ((any map ?? some ?? none)) ((no dangers ?? none ?? some))

    ::: for each person in people
    ((person.number)). ((person)), ((person.full name ?? ((person.full name)))), \
    ((person.described ?? ((person.described)))), ((person.telephone ?? ((person.telephone)))), \
    ((person.lives with ?? ((person.lives with as names))))
    ::: end

    ::: for each item in map
    ((item.number)). ((item)) ((item.who ?? ((item.who as names)))) \
    ((item.source.who ?? ((item.source.who as names))))

    ::: for each answer in item.agree
    ((answer.number)) ((answer.who ?? ((answer.who as names)))) ((answer.words ?? ((answer.words))))
    ::: end
    ::: end

    ::: for each danger in dangers
    ((danger.number)). ((danger)) ((danger.worriers ?? ((danger.worriers as names))))

    ::: for each harm in danger.because
    ((harm.number)). ((harm))
    ::: end

    ::: for each rule in danger.rules
    ((rule.number)). ((rule))
    ::: end

    ::: if danger.scale
    ::: draw scale of danger.scale
    ::: for each rating in danger.scale.ratings
    ((rating.number)). ((rating.who ?? ((rating.who as names)))) ((rating.why ?? ((rating.why))))
    ::: end
    ::: end
    ::: end

    ::: if plan
    ::: for each rule in plan.rules
    ((rule.number)). ((rule)) ((rule.danger number ?? ((rule.danger number)))) \
    ((any rule.tested on ?? ((rule.tested on as list)))) ((rule.who ?? ((rule.who as roles))))

    ::: for each test in rule.tests
    ((test.number)). ((test.what ?? ((test.what))))
    ::: end
    ::: end

    ::: for each person in plan.people to ring
    ((person.number)). ((person))
    ::: end
    ::: end

    ::: for each meeting in meetings
    ((meeting.number)). ((meeting.chair ?? ((meeting.chair as names))))

    ::: for each guest in meeting.invited
    ((guest.number)). ((guest.who ?? ((guest.who as names))))
    ::: end

    ::: for each step in meeting.agenda
    ((step.number)). ((step.title ?? ((step.title))))
    ::: end
    ::: end

    """

/// Readers of the samples who are of no group.
private let everybody =
    "dana, chris, kofi, neighbour, ruth, helen, tom, bev, carly, "
    + "sian, gwen, linh"
