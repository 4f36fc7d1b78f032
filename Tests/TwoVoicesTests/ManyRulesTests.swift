import Casework
import Diagnostics
import TestSupport
import Testing

@testable import TwoVoices

/// A plan with many rules takes a straight line: twice the rules, about twice the time.
@Suite(.serialized) struct ManyRulesTests {
    static func text(_ count: Int) -> String {
        let rules = (0..<count).map { number in
            """
                - id: rule-\(number)
                  plain: When Sam is ill on day \(number), Mum rings the school. Gran comes to help.
                  formal: On day \(number) the mother telephones the school and the grandmother attends.
                  who: [ann, gran]
                  backup: uncle
                  picture: phone
                  if_it_fails: { plain: Ring Gran., formal: The grandmother is telephoned. }
            """
        }
        return """
            format: two-voices-case/1
            case: { id: M-1, council: C, stage: early-help, framework: signs-of-safety, as_of: 2026-10-30 }
            sharing: { usual: [family, network, professionals] }
            people:
              - { id: sam, role: child, name: { first: Sam } }
              - { id: ann, role: parent, name: { first: Ann }, relations: [{ to: sam, is: mother }] }
              - { id: gran, role: network, name: { first: Pat }, relations: [{ to: sam, is: grandmother }] }
              - { id: uncle, role: network, name: { first: Jo }, relations: [{ to: sam, is: uncle }] }
            safety_plan:
              rules:
            \(rules.joined(separator: "\n"))

            """
    }

    /// What the way from the file's bytes to finished files costs.
    static func cost(_ count: Int, _ formats: [Format]) throws -> Duration {
        let folder = try TemporaryFolder()
        try folder.write("case.yaml", text(count))
        let studio = try Samples.open()
        return try ProcessorTime.measure {
            let edition = try studio.readCase(at: folder.path).value.edition(for: "family")
            let plan = try studio.document("safety-plan", from: edition)
            for format in formats { #expect(try !studio.publish(plan, as: format).isEmpty) }
        }
    }

    @Test(arguments: Format.written) func rendersInAStraightLine(_ format: Format) throws {
        _ = try Self.cost(5, [format])
        let few = min(try Self.cost(75, [format]), try Self.cost(75, [format]))
        let many = try Self.cost(300, [format])
        // Four times the rules; a quadratic part would make sixteen times of it.
        #expect(many < few * 9 + .milliseconds(300), "\(format): \(few), \(many)")
    }
}
