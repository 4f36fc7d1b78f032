/// The drawings of facts that a template can ask for, by the names that it writes.
enum KnownFigure: String, CaseIterable {
    case scale, spark, road, timeline, circles, houses

    /// Capitals, spaces and hyphens do not count.
    init?(_ written: String) {
        let folded = FieldName.folded(written)
        guard let figure = Self.allCases.first(where: { $0.rawValue == folded }) else {
            return nil
        }
        self = figure
    }

    /// Whether it can be drawn of such a field.
    func isDrawn(of shape: Shape) -> Bool {
        switch (self, shape) {
        case (.scale, .record(let type)), (.spark, .record(let type)): type.name == "scale"
        case (.houses, .record(let type)): type.name == "voice"
        case (.road, .record(let type)), (.timeline, .record(let type)): type.name == "trajectory"
        case (.circles, .list(.person)): true
        default: false
        }
    }
}
