extension [TemplateBlock] {
    /// The names of the parts that these blocks include, as they are written there.
    var included: [String] {
        flatMap { block -> [String] in
            switch block {
            case .include(let name, _): [name]
            case .quote(let inner), .part(_, let inner): inner.included
            case .list(_, let items): items.flatMap(\.included)
            case .choice(let choice): choice.branches.flatMap(\.content.included)
            case .each(let loop): loop.content.included + loop.otherwise.included
            case .heading, .paragraph, .table, .draw, .picture, .contents, .page: []
            }
        }
    }
}

extension TemplateItem {
    fileprivate var included: [String] {
        switch self {
        case .one(let blocks): blocks.included
        case .each(let loop): (loop.content + loop.otherwise).flatMap(\.included)
        }
    }
}
