import Documents
import Markdown

func output(_ blocks: [Block]) -> MarkdownOutput {
    MarkdownWriter.file(
        Document(
            front: FrontMatter(
                id: "plan", title: "Our plan", shortTitle: "Plan", reader: "Dana",
                reference: "WV-1", version: "Version 3", date: "Friday 12 June 2026",
                isoDate: "2026-06-12", author: "Westvale Council", register: .everyday),
            blocks: blocks))
}

/// What stands above the foot of a file that holds these blocks.
func markdown(_ blocks: Block...) -> String {
    let text = String(decoding: output(blocks).bytes, as: UTF8.self)
    let foot = "---\n\nFor Dana · Plan · WV-1 · Version 3 · Friday 12 June 2026\n"
    guard text.hasSuffix(foot) else { return "no foot: " + text }
    return String(text.dropLast(foot.count))
}

func line(_ inlines: Inline...) -> String {
    let text = markdown(.paragraph(inlines))
    return text.hasSuffix("\n\n") ? String(text.dropLast(2)) : text
}

func words(_ words: String) -> [Inline] { [.text(Text(words, .data))] }

func text(_ words: String) -> Inline { .text(Text(words, .data)) }

func paragraph(_ text: String) -> Block { .paragraph(words(text)) }

func bullets(_ items: [Block]...) -> Block { .list(List(marker: .bullet, items: items)) }

func numbers(from first: Int, _ items: [Block]...) -> Block {
    .list(List(marker: .number(from: first), items: items))
}
