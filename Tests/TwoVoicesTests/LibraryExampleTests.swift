import Testing
import TwoVoices

/// The library's own example, word for word.
@Test func theExampleOfTheLibraryWorks() throws {
    _ = Samples.root
    let studio = try Studio(templates: "Templates", fonts: "Fonts")
    let facts = try studio.readCase(at: "Templates/Cases/reed")
    let edition = try facts.value.edition(for: "dana")
    let plan = try studio.document("safety-plan", from: edition)
    for warning in plan.warnings { print(warning) }

    let page = try studio.publish(plan, as: .html)  // bytes, read back: throws rather than leak
    let text = try studio.publish(plan, as: .markdown)
    let pdf = try studio.publish(plan, as: .pdf, style: "house")

    #expect(page.starts(with: Array("<!DOCTYPE html>".utf8)))
    #expect(text.starts(with: Array("# ".utf8)))
    #expect(pdf.starts(with: Array("%PDF-1.7".utf8)))
    #expect(pdf.pages ?? 0 > 1)
}

/// One studio serves many threads, and each gets the same bytes.
@Test func theSameInputGivesTheSameBytesOnEveryThread() async throws {
    let studio = try Samples.open()
    let family = try Samples.family("reed")
    let pages = try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<4 {
            group.addTask {
                let edition = try family.edition(for: "pearl")
                let plan = try studio.document("safety-plan", from: edition)
                return try studio.publish(plan, as: .pdf).bytes
            }
        }
        return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(pages).count == 1)
}
