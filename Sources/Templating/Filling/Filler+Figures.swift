import Casework
import Diagnostics
import Disclosure
import Documents
import Figures
import Pictures

/// Pictures and drawings of facts.
extension Filler {
    mutating func picture(_ path: FieldPath) -> [Block] {
        let role: Figure.Role = parts.contains(.frames) ? .picture : .pictogram
        guard case .picture(let reference)? = datum(path) else {
            return path.names.count == 1 ? word(path.names[0], role, path) : []
        }
        switch reference {
        case .word(let word): return self.word(word, role, path)
        case .file(let file, let alternative):
            guard let raster = rasters[file] else {
                problems.append(FillingProblem.noPicture(path, at: nil))
                return []
            }
            return [
                .figure(
                    Figure(role: .picture, artwork: .raster(raster), alternative: alternative))
            ]
        }
    }

    private mutating func word(_ word: String, _ role: Figure.Role, _ path: FieldPath) -> [Block] {
        do throws(Problems) {
            if let picture = try library.pictures[word] {
                let artwork = Artwork.drawing(picture.drawing, name: word)
                return [
                    .figure(Figure(role: role, artwork: artwork, alternative: picture.meaning))
                ]
            }
            problems.append(FillingProblem.noPicture(path, at: nil))
        } catch {
            problems += error.all
        }
        return []
    }

    mutating func figure(_ name: String, _ path: FieldPath) -> [Block] {
        switch KnownFigure(name) {
        case .scale: scale(path)
        case .road: road(path)
        case .timeline: timeline(path)
        case .circles: circles(path)
        case .spark: spark(path)
        case .houses: houses(path)
        case nil: []
        }
    }

    private mutating func scale(_ path: FieldPath) -> [Block] {
        guard let record = datum(path).flatMap(record) else { return [] }
        let facts = ScaleFacts(
            title: term("scale title") ?? "Safety scale",
            zero: end("zero", of: record, path), ten: end("ten", of: record, path),
            raters: raters(of: record), words: scaleWords,
            detail: edition.voice == .formal ? .full : .brief)
        guard !facts.raters.isEmpty else { return [] }
        return [.figure(ScaleFigure.figure(facts))]
    }

    private var scaleWords: ScaleFacts.Words {
        let usual = ScaleFacts.Words()
        func term(_ name: String, _ otherwise: String) -> String {
            self.term("scale " + name) ?? otherwise
        }
        return ScaleFacts.Words(
            name: term("name", usual.name), role: term("role", usual.role),
            score: term("score", usual.score),
            date: term("date", usual.date), before: term("before", usual.before),
            why: term("why", usual.why), range: term("range", usual.range))
    }

    private mutating func end(_ key: String, of scale: Record, _ path: FieldPath) -> String {
        guard let wording = scale.wording(key) else { return "" }
        var line = LineBuilder()
        self.wording(
            wording, of: FieldPath(names: path.names + [key], place: path.place), item: scale,
            &line)
        return line.inlines.plainText
    }

    /// Everybody who scored, in the order in which they first did; their scores oldest first.
    func raters(of scale: Record) -> [ScaleFacts.Rater] {
        let ratings = scale.records("ratings").enumerated().sorted {
            ($0.element.date("on")?.number ?? 0, $0.offset)
                < ($1.element.date("on")?.number ?? 0, $1.offset)
        }.map(\.element)
        var order: [String] = []
        var byRater: [String: [Record]] = [:]
        for rating in ratings {
            guard let id = rating.ids("who").first else { continue }
            if byRater[id] == nil { order.append(id) }
            byRater[id, default: []].append(rating)
        }
        return order.compactMap { id in rater(id, byRater[id] ?? []) }
    }

    private func rater(_ id: String, _ ratings: [Record]) -> ScaleFacts.Rater? {
        guard let form = edition.names[id] else { return nil }
        let dates = DateWording(edition.voice)
        let isFormal = edition.voice == .formal
        let worded = isFormal ? dates.long : dates.short
        return ScaleFacts.Rater(
            name: isFormal ? form.afterwards.capitalisedFirst : form.called, nameOrigin: .data,
            fullName: isFormal ? form.full : nil, role: isFormal ? form.role : nil,
            scores: ratings.compactMap { rating in
                rating.number("score").map { score in
                    ScaleFacts.Score(
                        date: rating.date("on").map(worded) ?? "", score: score,
                        why: reason(rating))
                }
            },
            isFace: ratings.last?.text("shown_as") == "faces")
    }

    private func reason(_ rating: Record) -> String? {
        switch rating["why"] {
        case .text(let prose)?: prose.plainWords
        case .wording(let wording)?:
            wording.words(in: edition.voice, language: language)?.plainWords
        default: nil
        }
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
