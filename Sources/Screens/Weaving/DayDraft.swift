import Wording
import Workshop

/// What was typed into a day's grid and not saved, as texts: one for each row that differs, named
/// by the person and which of the person's rows it is.
extension DayScreen {
  private static let inputName = "input"
  private static let paperName = "paper"
  private static let focusName = "focus"

  static let draftName = DraftName(.day) { number, _ in
    let day = Day(number: number).dashed
    return Words("hasil harian \(day)", en: "output of \(day)")
  } opening: { draft, _ in
    DayScreen(day: Day(number: draft.key.number))
  }

  var draft: Draft? {
    guard let day, let grid else { return nil }
    var texts = Self.texts(of: grid.rows)
    texts[Self.inputName] = isFinding ? nil : input
    texts[Self.paperName] = paperTotal.map { "\($0)" }
    if !texts.isEmpty { texts[Self.focusName] = "\(cursor.focus)" }
    return Draft(Self.draftName.key(day.number), texts: texts)
  }

  /// Goes on where a draft was left; the row that had the focus.
  mutating func resume(_ draft: Draft, in scene: Scene) -> Int? {
    guard var resumed = grid else { return nil }
    for (name, text) in draft.texts.sorted(by: { $0.key < $1.key }) {
      resumed.resume(name, text, in: scene.workshop)
    }
    resumed.check(in: scene.workshop)
    grid = resumed
    input = draft.texts[Self.inputName]
    paperTotal = draft.texts[Self.paperName].flatMap { Int($0) }
    return draft.texts[Self.focusName].flatMap { Int($0) }
  }

  private static func texts(of rows: [DayRow]) -> [String: String] {
    var counts: [ID<Inmate>: Int] = [:]
    var texts: [String: String] = [:]
    for row in rows {
      let place = counts[row.worker, default: 0]
      counts[row.worker] = place + 1
      guard row.isChanged else { continue }
      if let reason = row.reason {
        texts[DayGrid.reasonSign + "\(row.worker.index).\(place)"] =
          "\(reason.reason.rawValue) \(reason.words)"
      }
      texts["\(row.worker.index).\(place)"] = row.draftText
    }
    return texts
  }
}

extension DayRow {
  /// Batch and stage, then what was typed behind a blank, with a star where it was filled as usual;
  /// nothing behind it when only the place was changed; last a hash sign and the number
  /// of a letter.
  fileprivate var draftText: String {
    let place = batch.map { "\($0.index).\(stage)" } ?? "-"
    return place + (typed.map { " " + $0 + (isProposed ? " *" : "") } ?? "")
      + (paper.map { " #" + $0 } ?? "")
  }
}

extension DayGrid {
  /// What the name of a text begins with that says why a row is few; behind the digits of the rows.
  fileprivate static let reasonSign = "reason."

  /// Puts one text of a draft back into its row, which is added when the day has none such.
  fileprivate mutating func resume(_ name: String, _ text: String, in workshop: Workshop) {
    if name.hasPrefix(Self.reasonSign) {
      return resume(reason: text, of: name.dropFirst(Self.reasonSign.count))
    }
    let numbers = name.split(separator: ".").compactMap { Int32($0) }
    guard numbers.count == 2 else { return }
    let own = rows.indices.filter { rows[$0].worker.index == numbers[0] }
    guard let last = own.last else { return }
    var place = last
    if own.indices.contains(Int(numbers[1])) {
      place = own[Int(numbers[1])]
    } else {
      addRow(below: last)
      place = last + 1
    }
    let halves = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    rows[place].paper = halves.count == 2 ? String(halves[1]) : nil
    let front = halves.count == 2 ? halves[0].dropLast() : halves[0]
    let parts = front.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let cell = parts[0].split(separator: ".").compactMap { Int32($0) }
    if cell.count == 2, workshop.batches.contains(ID(cell[0])) {
      rows[place].batch = ID(cell[0])
      rows[place].stage = UInt8(clamping: cell[1])
    }
    let typed = parts.count == 2 ? parts[1].split(separator: " ") : []
    rows[place].typed = parts.count == 2 ? String(typed.first ?? "") : nil
    rows[place].isProposed = typed.count == 2
  }

  /// The number of the reason, a blank and the words.
  private mutating func resume(reason text: String, of name: Substring) {
    let numbers = name.split(separator: ".").compactMap { Int32($0) }
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let own = rows.indices.filter { rows[$0].worker.index == numbers.first }
    guard numbers.count == 2, own.indices.contains(Int(numbers[1])), parts.count == 2,
      let reason = UInt8(parts[0]).flatMap({ Shortfall.Reason(rawValue: $0) })
    else { return }
    rows[own[Int(numbers[1])]].reason = Shortfall(reason, String(parts[1]))
  }
}
