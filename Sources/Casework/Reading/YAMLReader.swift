import CYAML

/// Reads YAML, event by event, through libyaml. Nothing is loaded as anything but text.
struct YAMLReader {
    private let bytes: [UInt8]
    private var builder: TreeBuilder
    private var documents = 0

    /// The tree of one document; nil, with problems in the log, where there is none.
    static func tree(_ bytes: [UInt8], log: inout ProblemLog) -> Node? {
        var reader = YAMLReader(bytes: bytes, builder: TreeBuilder(log: log))
        let isWhole = bytes.withUnsafeBufferPointer { reader.read($0) }
        log = reader.builder.log
        guard isWhole else { return nil }
        if reader.builder.root == nil { log.add(.emptyFile, at: Position(line: 1, column: 1)) }
        return reader.builder.root
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress, !bytes.isEmpty else { return true }
        // The parser points at itself, so it must stay where it is.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { return false }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, start, bytes.count)
        do {
            while try next(parser) {}
            return true
        } catch {
            return false
        }
    }

    /// False after the last event.
    private mutating func next(_ parser: UnsafeMutablePointer<yaml_parser_t>) throws(Unreadable)
        -> Bool
    {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault(parser.pointee) }
        defer { yaml_event_delete(&event) }
        try take(event)
        return event.type != YAML_STREAM_END_EVENT
    }

    /// What libyaml complains of, and on which line the list or text began that it was in.
    private mutating func fault(_ parser: yaml_parser_t) -> Unreadable {
        var fault = parser.problem.map { YAMLFault(String(cString: $0)) } ?? .other
        var position = Position(parser.problem_mark)
        // It is noticed on the next line that a key has no colon.
        if case .noColon = fault, parser.context != nil { position = Position(parser.context_mark) }
        if case .indentation = fault, !isFirstOnLine(position) { fault = .trailingWords }
        let begun = parser.context == nil ? nil : Position(parser.context_mark).line
        return builder.stop(
            .notYAML(fault, begunOn: fault.isUnclosed ? begun : nil), position)
    }

    /// Whether only spaces and dashes stand before a place on its line.
    private func isFirstOnLine(_ position: Position) -> Bool {
        var line = 1
        var start = bytes.startIndex
        while line < position.line, let end = bytes[start...].firstIndex(of: 0x0A) {
            line += 1
            start = end + 1
        }
        return bytes[start...].prefix(position.column - 1).allSatisfy { $0 == 0x20 || $0 == 0x2D }
    }
}

extension YAMLReader {
    private mutating func take(_ event: yaml_event_t) throws(Unreadable) {
        let position = Position(event.start_mark)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents > 1 { throw builder.stop(.severalDocuments, position) }
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            noteTag(start.tag, at: position)
            try builder.begin(mapping: true, at: position, anchor: Self.text(start.anchor))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            noteTag(start.tag, at: position)
            try builder.begin(mapping: false, at: position, anchor: Self.text(start.anchor))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            try builder.end()
        case YAML_SCALAR_EVENT:
            try takeScalar(event, at: position)
        case YAML_ALIAS_EVENT:
            try builder.alias(Self.text(event.data.alias.anchor) ?? "", at: position)
        default: break
        }
    }

    private mutating func takeScalar(_ event: yaml_event_t, at position: Position)
        throws(Unreadable)
    {
        let scalar = event.data.scalar
        noteTag(scalar.tag, at: position)
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let isAbsent = scalar.length == 0 && scalar.style == YAML_PLAIN_SCALAR_STYLE
        try builder.scalar(
            isAbsent ? .nothing : .text(String(decoding: bytes, as: UTF8.self)), at: position,
            anchor: Self.text(scalar.anchor))
    }

    private mutating func noteTag(_ tag: UnsafeMutablePointer<yaml_char_t>?, at position: Position)
    {
        if tag != nil { builder.log.add(.tag, at: position) }
    }

    private static func text(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        characters.map { String(cString: $0) }
    }
}

extension Position {
    /// libyaml counts lines and characters from 0.
    init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
