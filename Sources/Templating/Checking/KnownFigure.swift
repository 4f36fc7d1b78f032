/// The drawings of facts that a template can ask for, by the names that it writes.
enum KnownFigure: String, CaseIterable {
    case scale, road, timeline

    /// Capitals, spaces and hyphens do not count.
    init?(_ written: String) {
        let folded = FieldName.folded(written)
        guard let figure = Self.allCases.first(where: { $0.rawValue == folded }) else {
            return nil
        }
        self = figure
    }

    /// The kind of item from which it is drawn.
    var subject: String {
        switch self {
        case .scale: "scale"
        case .road, .timeline: "trajectory"
        }
    }
}
