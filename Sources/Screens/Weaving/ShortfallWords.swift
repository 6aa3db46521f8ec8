import Wording
import Workshop

/// Why people made fewer than planned, in words.
enum ShortfallWords {
  /// `kurang dari rencana: bahan habis 3x, alat rusak 1x`; nothing where nobody said.
  static func facts(of batch: ID<WeavingBatch>, in scene: Scene) -> [String] {
    var names: [String] = []
    var counts: [String: Int] = [:]
    for row in scene.workshop.shortfalls(of: batch) {
      let name = name(of: row.shortfall, in: scene)
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
    }
    if names.isEmpty { return [] }
    let words = names.map { "\($0) \(counts[$0] ?? 0)x" }.joined(separator: ", ")
    return [scene.say("kurang dari rencana: ", en: "fewer than planned: ") + words]
  }

  /// `29-11-2026 LW-007 anyam dasar 1 buah, kurang: bahan habis`.
  static func line(of row: Output, in scene: Scene) -> String {
    let workshop = scene.workshop
    let stage = workshop.catalogue.stages[Int(row.stage)].title(scene.language)
    let amount = scene.say("\(row.amount) buah", en: counted(row.amount, "piece"))
    return "\(row.day.dashed) \(workshop.code(row.worker)) \(stage) \(amount), "
      + scene.say("kurang: ", en: "short: ") + name(of: row.shortfall, in: scene)
  }

  static func name(of shortfall: Shortfall, in scene: Scene) -> String {
    scene.say(shortfall.name(personal: scene.sees(.absence)))
  }

  /// What can be done about a row that is nothing, or fewer than expected.
  static func hint(_ expected: Int, _ shortfall: Shortfall, in scene: Scene) -> String {
    let few =
      expected == 0
      ? scene.say("Belum ada hasil", en: "Nothing made")
      : scene.say("Kurang dari \(expected)", en: "Fewer than \(expected)")
    return shortfall.isBlank
      ? few
        + scene.say(
          ". Spasi, lalu angka alasannya; Enter melewati.",
          en: ". Space, then the digit of a reason; Enter skips it.")
      : few + ": " + name(of: shortfall, in: scene)
        + scene.say(". Spasi mengubah alasannya.", en: ". Space changes the reason.")
  }

  /// `1 bahan 2 alat`: the digits of the reasons, and that of none.
  static func digits(in scene: Scene) -> String {
    (Shortfall.Reason.named + [.none]).map { "\($0.rawValue) " + scene.say($0.short) }
      .joined(separator: " ")
  }

  /// In a narrow column: the words of a reason that has no name, else its one word.
  static func note(of shortfall: Shortfall, in scene: Scene) -> String {
    let isHidden = shortfall.reason.isPersonal && !scene.sees(.absence)
    return isHidden || !shortfall.words.isEmpty
      ? name(of: shortfall, in: scene) : scene.say(shortfall.reason.short)
  }

  static func notFew(in scene: Scene) -> String {
    scene.say(
      "Alasan hanya untuk hasil yang kurang dari biasanya.",
      en: "A reason goes with output that is less than usual.")
  }

  /// What it was, where no digit says it.
  static func question(_ row: DayRow, in scene: Scene) -> NameScreen {
    NameScreen(
      title: scene.say("Kurang: ", en: "Short: ") + scene.workshop.code(row.worker),
      label: scene.say("Alasan", en: "Reason"), text: row.shortfall.words,
      limit: Shortfall.longestWords,
      hint: scene.say(
        "Dengan kata sendiri, tanpa kasus atau penyakit.",
        en: "In your own words. Never a case or an illness."))
  }
}
