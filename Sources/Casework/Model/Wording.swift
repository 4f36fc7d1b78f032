/// One thing said in several voices.
public struct Wording: Sendable, Equatable {
    /// In plain words, for the family.
    public var plain: Prose?
    /// In formal words, for the court.
    public var formal: Prose?
    /// In fewer words, for a child.
    public var child: Prose?
    /// Wordings in other languages, sorted by language (BCP 47).
    public var translations: [Translation]

    /// The wordings of one other language.
    public struct Translation: Sendable, Equatable {
        /// The language (BCP 47).
        public var language: String
        /// In plain words.
        public var plain: Prose?
        /// In formal words.
        public var formal: Prose?
        /// In words for a child.
        public var child: Prose?

        /// Wordings in a language; those that were not written are nil.
        public init(
            language: String, plain: Prose? = nil, formal: Prose? = nil, child: Prose? = nil
        ) {
            self.language = language
            self.plain = plain
            self.formal = formal
            self.child = child
        }
    }

    /// A wording of what was written; the rest is nil.
    public init(
        plain: Prose? = nil, formal: Prose? = nil, child: Prose? = nil,
        translations: [Translation] = []
    ) {
        self.plain = plain
        self.formal = formal
        self.child = child
        self.translations = translations
    }

    /// Everything that is said, in any voice and language.
    public var all: [Prose] {
        [plain, formal, child].compactMap { $0 }
            + translations.flatMap { [$0.plain, $0.formal, $0.child].compactMap { $0 } }
    }
}

/// The three ways in which a document speaks.
public enum Voice: String, Sendable, CaseIterable {
    case child, family, formal
}

extension Wording {
    /// The wording that this voice takes: `child`, else `plain`, for a child; `plain` for a family;
    /// `formal` for a court. Nil where it was not written.
    ///
    /// - Parameters:
    ///   - voice: The voice of the document.
    ///   - language: Another language than the case's own, used where it has this voice.
    /// - Returns: The words, or nil.
    public func words(in voice: Voice, language: String? = nil) -> Prose? {
        if let language, let other = translations.first(where: { $0.language == language }),
            let said = Self.pick(voice, other.plain, other.formal, other.child)
        {
            return said
        }
        return Self.pick(voice, plain, formal, child)
    }

    static func pick(_ voice: Voice, _ plain: Prose?, _ formal: Prose?, _ child: Prose?) -> Prose? {
        switch voice {
        case .child: child ?? plain
        case .family: plain
        case .formal: formal
        }
    }
}
