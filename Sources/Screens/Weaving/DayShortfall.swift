import Workshop

/// Why a row is fewer than planned: Space, then the digit of a reason.
///
/// A digit alone would be taken for the next row's output by whoever types without looking, so the
/// reason is asked for by a key and never in the way.
extension DayScreen {
  mutating func askShortfall(in scene: Scene) -> [Effect] {
    commit(in: scene)
    guard let grid, grid.rows.indices.contains(cursor.focus) else {
      return [.say(DayWords.noRows(in: scene))]
    }
    guard grid.isShort(cursor.focus) else { return [.say(ShortfallWords.notFew(in: scene))] }
    isReasoning = true
    return []
  }

  /// The digit of a reason; what has no digit asks for words.
  mutating func giveShortfall(_ scalar: Unicode.Scalar, in scene: Scene) -> [Effect] {
    let digit = UInt8(String(scalar))
    guard let reason = digit.flatMap({ Shortfall.Reason(rawValue: $0) }) else {
      return [.say(ShortfallWords.digits(in: scene))]
    }
    isReasoning = false
    if reason == .other {
      return [.open(ShortfallWords.question(rows[cursor.focus], in: scene))]
    }
    take(Shortfall(reason), in: scene)
    return []
  }

  mutating func take(_ shortfall: Shortfall, in scene: Scene) {
    grid?.rows[cursor.focus].reason = shortfall
    grid?.check(in: scene.workshop)
  }

  /// What is said of the row in focus where it is fewer than planned; nil where it is not.
  func shortfallHint(in scene: Scene) -> String? {
    if isReasoning { return ShortfallWords.digits(in: scene) }
    guard let grid, grid.rows.indices.contains(cursor.focus),
      grid.isShort(cursor.focus, typing: input)
    else { return nil }
    let row = grid.rows[cursor.focus]
    return ShortfallWords.hint(grid.plans.most(of: row.worker), row.shortfall, in: scene)
  }
}
