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
      + scene.say("kurang: ", en: "few: ") + name(of: row.shortfall, in: scene)
  }

  static func name(of shortfall: Shortfall, in scene: Scene) -> String {
    scene.say(shortfall.name(personal: scene.sees(.absence)))
  }

  /// What can be done about a row that is fewer than planned.
  static func hint(_ usual: Int, _ shortfall: Shortfall, in scene: Scene) -> String {
    shortfall.isBlank
      ? scene.say(
        "Kurang dari \(usual). Spasi, lalu angka alasannya; Enter melewati.",
        en: "Fewer than \(usual). Space, then the digit of a reason; Enter passes on.")
      : scene.say("Kurang dari \(usual): ", en: "Fewer than \(usual): ")
        + name(of: shortfall, in: scene)
        + scene.say(". Spasi mengubah alasannya.", en: ". Space changes the reason.")
  }

  /// The digits of the reasons.
  static func digits(in scene: Scene) -> String {
    scene.say(
      "1 bahan 2 alat 3 sakit 4 izin 5 kunjungan 6 belajar 7 listrik 8 lain 0 tanpa",
      en: "1 material 2 tool 3 ill 4 called 5 visit 6 learns 7 power 8 other 0 none")
  }

  static func notFew(in scene: Scene) -> String {
    scene.say(
      "Alasan hanya untuk hasil yang kurang dari biasanya.",
      en: "A reason goes with output that is less than usual.")
  }

  /// What it was, where no digit says it.
  static func question(_ row: DayRow, in scene: Scene) -> NameScreen {
    NameScreen(
      title: scene.say("Kurang: ", en: "Few: ") + scene.workshop.code(row.worker),
      label: scene.say("Alasan", en: "Reason"), text: row.shortfall.words,
      limit: Shortfall.longestWords,
      hint: scene.say(
        "Dengan kata sendiri. Jangan tulis kasus, penyakit.",
        en: "In your own words. Never a case or an illness."))
  }
}
