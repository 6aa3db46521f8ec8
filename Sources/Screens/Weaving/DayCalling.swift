import TerminalUI
import Wording
import Workshop

/// The roll call of a day sheet: every row has a letter, and a second key says what of it is
/// different, so that an exception among many takes two keys.
enum DayCalling {
  case row
  case reason

  /// The letter of a row; nil behind the last letter of the alphabet.
  static func letter(of row: Int) -> Character? {
    row < 26 ? Character(Unicode.Scalar(UInt8(97 + row))) : nil
  }

  static func row(of letter: Character) -> Int? {
    guard let value = letter.asciiValue, (97...122).contains(value) else { return nil }
    return Int(value) - 97
  }
}

extension DayScreen {
  /// A letter of a row, then the letter of an absence or a digit.
  mutating func call(_ scalar: Unicode.Scalar, in scene: Scene) -> [Effect] {
    let letter = Character(Character(scalar).lowercased())
    switch calling {
    case .reason:
      guard Attendance(letter: letter) != nil || letter.isASCIIDigit else {
        return [.say(DayWords.unknownKey(in: scene))]
      }
      calling = .row
      input = String(letter)
      commit(in: scene)
    case .row, nil:
      guard let row = DayCalling.row(of: letter), rows.indices.contains(row) else {
        return [.say(DayWords.noSuchLetter(in: scene))]
      }
      cursor.focus(on: row, rows: rows.count, page: Self.page(scene.size))
      calling = .reason
    }
    return []
  }

  func drawLetter(of row: Int, on canvas: inout Canvas, y: Int) {
    guard calling != nil, let letter = DayCalling.letter(of: row) else { return }
    canvas.put(String(letter), x: 0, y: y, style: .heading)
  }

  /// Takes over into the row in focus what was planned, where nothing stands there.
  mutating func takePlanned(in scene: Scene) {
    guard rows.indices.contains(cursor.focus), let planned = rows[cursor.focus].takePlanned()
    else { return }
    grid?.rows[cursor.focus].typed = planned
    grid?.check(in: scene.workshop)
  }

  /// Asks for the letter's number where the row in focus is of a reason that needs one.
  func paperQuestion(in scene: Scene) -> NameScreen? {
    guard rows.indices.contains(cursor.focus) else { return nil }
    let row = rows[cursor.focus]
    let reason = row.text.first.flatMap { Attendance(letter: $0) }
    guard let reason, scene.sees(.absence),
      scene.workshop.terms(of: reason, on: scene.day(day)).needsPaper || !row.paperText.isEmpty
    else { return nil }
    return NameScreen(
      title: scene.say("Surat ", en: "Letter of ") + scene.workshop.code(row.worker),
      label: scene.say("Nomor", en: "Number"), text: row.paperText, limit: Output.longestPaper,
      hint: scene.say(
        "Nomor surat saja, bukan kasus atau penyakit.",
        en: "The letter's number alone. Never a case or an illness."))
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
