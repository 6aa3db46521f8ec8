import Wording
import Workshop

/// The words of the page of sampling plans.
struct SamplingTexts {
  let scene: Scene
  let plan: SamplingPlan?

  static func label(_ field: SamplingQuestion.Field, in scene: Scene) -> String {
    switch field {
    case .lot: scene.say("Besar lot", en: "Lot size")
    case .level: scene.say("Tingkat", en: "Level")
    case .limit: scene.say("Batas (AQL)", en: "Limit (AQL)")
    case .severity: scene.say("Pemeriksaan", en: "Inspection")
    }
  }

  static func value(
    _ field: SamplingQuestion.Field, of question: SamplingQuestion, in scene: Scene
  ) -> String {
    switch field {
    case .lot: question.lot.text
    case .level: question.level.code
    case .limit: question.limit.text(scene.language) + "%"
    case .severity: scene.say(question.severity.name)
    }
  }

  /// The plan, what it asks, and its risks; the first line is its heading.
  var lines: [String] {
    guard let plan else {
      return [
        scene.say("BELUM ADA RENCANA", en: "NO PLAN YET"),
        scene.say(
          "Isi besar lot 1 sampai 3200. Lot lebih besar: bagi dulu.",
          en: "Enter a lot of 1 to 3200. Divide a larger one."),
      ]
    }
    let heading = scene.say(
      "HURUF \(plan.letter.name)  n \(plan.sample)  Ac \(plan.accept)  Re \(plan.reject)",
      en: "LETTER \(plan.letter.name)  n \(plan.sample)  Ac \(plan.accept)  Re \(plan.reject)")
    return [heading] + (plan.isWholeLot ? whole(plan) : sampled(plan))
  }

  private func whole(_ plan: SamplingPlan) -> [String] {
    [
      scene.say(
        "100%: sampel mencapai besar lot, jadi semua \(plan.lot) buah diperiksa.",
        en: "100%: the sample reaches the lot, so all \(plan.lot) are inspected."),
      scene.say(
        "Tiap buah mendapat putusan sendiri; tidak ada risiko dari sampel.",
        en: "Each piece has its own verdict; sampling brings no risk."),
    ]
  }

  private func sampled(_ plan: SamplingPlan) -> [String] {
    let ask = scene.say(
      "Ambil \(plan.sample) dari \(plan.lot) buah secara acak. Diterima bila yang cacat paling"
        + " banyak \(plan.accept), ditolak mulai \(plan.reject).",
      en: "Draw \(plan.sample) of \(plan.lot) pieces at random. Accept with at most"
        + " \(plan.accept) defective, refuse from \(plan.reject).")
    return [ask, producer(plan)] + [10, 20].map { risk(plan, perCent: $0) } + [consumer(plan)]
  }

  /// How often a lot of a badness passes: `Lot dengan 10% cacat (4 buah) lolos 57 dari 100 kali`.
  private func risk(_ plan: SamplingPlan, perCent: Int) -> String {
    let lot = Int(plan.lot)
    let defective = Self.defective(perCent, of: lot)
    let chance = times(plan.characteristic.acceptance(ofLot: lot, defective: defective))
    return scene.say(
      "Lot dengan \(perCent)% cacat (\(defective) buah) lolos \(chance.id).",
      en: "A lot with \(perCent)% defective (\(defective)) passes \(chance.en).")
  }

  /// The pieces nearest to a per cent of a lot.
  static func defective(_ perCent: Int, of lot: Int) -> Int { (lot * perCent * 2 + 100) / 200 }

  /// What a good lot has to fear.
  private func producer(_ plan: SamplingPlan) -> String {
    let lot = Int(plan.lot)
    let good = plan.characteristic.mostDefective(inLot: lot, passingAtLeast: 0.95)
    if good == 0 {
      let one = times(plan.characteristic.acceptance(ofLot: lot, defective: 1))
      return scene.say(
        "Lot dengan 1 buah cacat lolos \(one.id).", en: "A lot with 1 defective passes \(one.en).")
    }
    return scene.say(
      "Sampai \(good) buah cacat, lot lolos minimal 95 dari 100 kali.",
      en: "Up to \(good) defective, a lot passes at least 95 times in 100.")
  }

  private func consumer(_ plan: SamplingPlan) -> String {
    let lot = Int(plan.lot)
    guard
      let bad = plan.characteristic.fewestDefective(inLot: lot, passingAtMost: 0.1)
    else { return "" }
    let part = perCent(Double(bad) / Double(lot), scene.language)
    return scene.say(
      "Baru dengan \(bad) buah cacat (\(part)) lot lolos paling banyak 10 dari 100 kali.",
      en: "Only with \(bad) defective (\(part)) does a lot pass at most 10 times in 100.")
  }
}
