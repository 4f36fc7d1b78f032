extension Record {
    /// Hands over this record and every one in it, parents before children, in the order in which
    /// the fields are declared.
    public func forEachRecord(_ visit: (Record) -> Void) {
        visit(self)
        for (_, entry) in fields { entry.value.forEachRecord(visit) }
    }
}

extension Value {
    func forEachRecord(_ visit: (Record) -> Void) {
        switch self {
        case .record(let record): record.forEachRecord(visit)
        case .list(let entries): for entry in entries { entry.value.forEachRecord(visit) }
        default: break
        }
    }
}
