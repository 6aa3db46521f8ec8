import Forms
import Wording
import Workshop

/// What a file on its way in hears: how its reading ended, what was chosen, what was recorded.
extension TakeInScreen {
  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    if case .finished(.readFile(reading), let outcome) = answer { return heard(outcome, in: scene) }
    let hearing = hearing
    return hearing?(&self, answer, scene) ?? []
  }

  private mutating func heard(_ outcome: JobOutcome, in scene: Scene) -> [Effect] {
    switch outcome {
    case .read(let preview):
      self.preview = preview
      reading.kind = preview.kind
      widths = TakeInPlan.widths(of: preview, in: scene)
      noted = preview.rows.indices.filter { !preview.rows[$0].notes.isEmpty }
      let first = noted.first { !preview.rows[$0].notes.allSatisfy { $0.weight == .warning } } ?? 0
      cursor.focus(on: first, rows: preview.rows.count, page: page(in: scene))
    case .notRead(let kind, let why):
      reading.kind = kind
      refusal = why
    case .failed(let error): refusal = error.words
    case .stopped, .checked, .copied, .printed, .notPrinted: return [.close]
    }
    return []
  }

  /// Reads it as was picked, unless it was read so.
  mutating func read(as number: Int, in scene: Scene) -> [Effect] {
    var chosen = reading
    ReadingChoice.apply(number, to: &chosen, preview)
    if chosen == reading { return [] }
    reading = chosen
    return readAgain(in: scene)
  }

  /// What can be done where some rows are not good.
  enum Choice {
    /// What is recorded otherwise is changed, where the program allows it.
    case differences
    /// The good rows are taken and the others written down.
    case goodRows
  }

  var choices: [Choice] {
    guard let preview, !preview.isUnusable else { return [] }
    let mayChange = preview.differentRows > 0 && !reading.choices.isUpdating
    return (mayChange ? [.differences] : []) + (preview.actions.isEmpty ? [] : [.goodRows])
  }

  mutating func heardOfTaking(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .confirmed(true): return choose(0, in: scene)
    case .chosen(let number): return choose(number - 1, in: scene)
    case .ordered(let result): return heard(result, in: scene)
    case .saved(let number):
      return [.close, .say(TakeInWords.saved(number, preview, rejectedFile, in: scene))]
    case .refused(let broken):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    default: return []
    }
  }

  private mutating func choose(_ place: Int, in scene: Scene) -> [Effect] {
    switch choices.dropFirst(place).first {
    case .differences:
      reading.choices.isUpdating = true
      return readAgain(in: scene)
    case .goodRows: return [.order(.findFreeName(file.path + ".rejected.csv"))]
    case nil: return []
    }
  }

  /// The rows that are refused are written down before the others are taken; where they cannot be,
  /// nothing is.
  private mutating func heard(_ result: OrderResult, in scene: Scene) -> [Effect] {
    guard let preview else { return [] }
    switch result {
    case .freeName(let name, _):
      let table = ListTable(
        headings: preview.rejected.first ?? [],
        rows: preview.rejected.dropFirst().map { row in row.map { .text($0) } })
      return [.order(.write(table, to: name))]
    case .written(let path):
      rejectedFile = path
      return TakeInWords.saving(preview, in: scene)
    case .done, .writerGone, .code, .refused, .notWritten: return []
    }
  }
}
