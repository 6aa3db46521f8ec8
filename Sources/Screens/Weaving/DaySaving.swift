import TerminalUI
import Wording
import Workshop

/// The saving of a day's sheet, and what is said of it.
extension DayScreen {
  /// `isCounted`: whether somebody said that what was filled as usual is what the paper says.
  mutating func save(isCounted: Bool = false, in scene: Scene) -> [Effect] {
    if let text = input, text.hasPrefix("=") { paperTotal = Int(text.dropFirst()) }
    commit(in: scene)
    guard let grid else { return [] }
    if let first = grid.firstProblem {
      cursor.focus(on: first, rows: rows.count, page: Self.page(scene.size))
      return [
        .say(
          scene.say(
            "\(grid.problems) baris perlu dibetulkan. Kursor di yang pertama.",
            en: counted(grid.problems, "row needs", "rows need")
              + " fixing. The cursor is on the first."))
      ]
    }
    if let paperTotal, paperTotal != grid.total {
      return [.say(DayWords.apart(sum: grid.total, paper: paperTotal, in: scene))]
    }
    let action = grid.plan(in: scene.workshop).plan.action
    guard !action.entries.isEmpty else {
      return [.say(scene.say("Belum ada yang diketik.", en: "Nothing was typed yet."))]
    }
    // A total of the paper that is met has counted them.
    if !isCounted, paperTotal == nil, grid.proposed > 0 {
      return [.open(DayWords.proposing(grid, in: scene))]
    }
    saving = grid.changed
    return [.perform([.recordDay(action)])]
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number):
      load(in: scene)
      let sheet = sheetNumber(in: scene)
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). Lembar \(sheet), \(saving) baris. Ctrl+Z mengurungkan.",
            en: "Saved #\(number). Sheet \(sheet), \(counted(saving, "row")). Ctrl+Z undoes."))
      ]
    case .confirmed(true): return save(isCounted: true, in: scene)
    case .typed(let text):
      guard rows.indices.contains(cursor.focus) else { return [] }
      guard rows[cursor.focus].isAbsence else {
        take(Shortfall(.other, text), in: scene)
        return []
      }
      grid?.rows[cursor.focus].paper = text
      grid?.check(in: scene.workshop)
    case .chosen(let number):
      guard rows.indices.contains(cursor.focus) else { return [] }
      let place = WorkChoice.place(of: number)
      grid?.rows[cursor.focus].batch = place.batch
      grid?.rows[cursor.focus].stage = place.stage
      grid?.check(in: scene.workshop)
    default: break
    }
    return []
  }
}
