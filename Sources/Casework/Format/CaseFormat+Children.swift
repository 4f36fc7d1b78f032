extension CaseFormat {
    static let voice = item(
        "voice",
        [
            Field("id", .id, required: true, "The word by which other items name this record."),
            Field("tool", .choice(.tool), "With what the child was asked."),
            Field("child", .person, "Whose words they are."),
            Field("on", .date, "The day on which the child said it."),
            Field("with", .people, "Who was there."),
            Field("asked", .texts, "The questions, exactly."),
            Field("worries", .texts, "What worries the child, exactly as said."),
            Field("good", .texts, "What is good, exactly as said."),
            Field("dreams", .texts, "What the child wishes, exactly as said."),
            Field("drawing", .picture, "What the child drew."),
            Field(
                "may_see", .table(.choices(.voiceParts)),
                "Who may see which of it, as the child said."),
            Field("safe_to_share", .flag, "Whether a worker found it safe to share at all."),
        ])

    static let wordsAndPictures = item(
        "words and pictures",
        [
            Field("told_to", .people, "The children for whom it was made."),
            Field("agreed_by", .people, "Who agreed the words."),
            Field("read_on", .date, "The day on which it was read to the children."),
            Field("frames", .records(frame), "The pictures in order, with their words."),
        ])

    static let frame = item(
        "frame",
        [
            Field("ask", .choice(.ask), "The question that the frame answers."),
            Field("words", .wording, "The words of the frame."),
            Field("picture", .picture, "The picture of the frame."),
        ])
}
