import TerminalUI
import Wording
import Workshop

/// The finding of a person on a day's sheet by code or name.
extension DayScreen {
  /// Looks for a pasted name as for one that is typed.
  mutating func paste(_ text: String, in scene: Scene) -> [Effect] {
    var name = TextInput(String((input ?? "").dropFirst()))
    let before = name.text.unicodeScalars.count
    _ = name.press(.paste(text))
    for scalar in name.text.unicodeScalars.dropFirst(before) {
      let missed = find(scalar, in: scene)
      if !missed.isEmpty { return missed }
    }
    return []
  }

  /// Puts the focus on the first row whose code or name has what was typed behind the stroke.
  mutating func find(_ scalar: Unicode.Scalar, in scene: Scene) -> [Effect] {
    let text = (input ?? "") + String(scalar)
    let wanted = String(text.dropFirst()).searchForm
    let found = rows.firstIndex { row in
      let name = scene.sees(.name) ? " " + scene.name(of: row.worker) : ""
      return (scene.workshop.code(row.worker) + name).searchForm.contains(wanted)
    }
    guard let found else { return [.say(DayWords.nobody(wanted, in: scene))] }
    input = text
    cursor.focus(on: found, rows: rows.count, page: Self.page(scene.size))
    return []
  }
}
