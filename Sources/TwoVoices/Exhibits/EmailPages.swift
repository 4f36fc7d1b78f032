import Documents
import Mail

/// Pages of ours with what an e-mail says: its fields, its words, and what came with it.
struct EmailPages {
    let message: Message

    func document(_ front: FrontMatter) -> Document {
        let title = message.subject.isEmpty ? "E-mail without a subject" : message.subject
        var blocks: [Block] = [
            .heading(Heading(level: 1, words: data(title), anchor: "email")),
            .paragraph(fields),
        ]
        blocks += paragraphs
        if !message.attachments.isEmpty {
            let words = Text("Attached files, not part of this paper", .template)
            blocks.append(.heading(Heading(level: 2, words: [.text(words)], anchor: "attached")))
            blocks.append(
                .list(
                    List(
                        marker: .bullet,
                        items: message.attachments.map { [.paragraph(data($0))] })))
        }
        return Document(front: front, blocks: blocks)
    }

    private var fields: [Inline] {
        let fields = [
            ("From", message.from), ("To", message.to), ("Copy to", message.copies),
            ("Date", message.date),
        ].filter { !$0.1.isEmpty }
        let lines: [[Inline]] = fields.map { name, words in
            [.strong([.text(Text(name + ": ", .template))])] + data(words)
        }
        return Array(lines.joined(separator: [.lineBreak]))
    }

    /// Lines stay lines: they may be a list, or an address.
    private var paragraphs: [Block] {
        message.lines.split(separator: "").map { lines in
            .paragraph(Array(lines.map(data).joined(separator: [.lineBreak])))
        }
    }

    private func data(_ words: String) -> [Inline] { [.text(Text(words, .data))] }
}
