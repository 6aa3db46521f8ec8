import Reports
import TerminalUI
import Wording
import Workshop

/// The lines of the page of one stage, from its faults to what trainings changed.
struct CoachingLines {
  let scene: Scene
  let lessons: StageLessons

  var all: [PageLine] {
    if lessons.defective.whole == 0 { return none + effects + note }
    return faults + learners + effects + note
  }

  private func texts(_ words: String) -> [PageLine] {
    words.wrapped(to: scene.size.width - 4).map { .text($0) }
  }

  private var none: [PageLine] {
    texts(
      scene.say(
        "Belum ada buah selesai dari tahap ini. O tahap lain, P periode lain.",
        en: "No finished piece of this stage yet. O: another stage, P: another period."))
      + [.text("")]
  }

  private var note: [PageLine] {
    texts(
      scene.say(
        "Angka perorangan hanya untuk pembinaan: bukan peringkat, tidak dicetak.",
        en: "Personal figures are for coaching only: not a ranking, never printed."))
  }

  // MARK: Faults and makers

  private func columns(_ title: String, _ last: String) -> Columns {
    Columns([
      Column(title, Layout(scene.size).isNarrow ? 19 : 24),
      Column(scene.say("Buah", en: "No."), 5, .right, from: 60),
      Column(scene.say("Bagian", en: "Share"), 16, .right),
      Column(last, 23, from: 76),
    ])
  }

  private func name(of defect: UInt8) -> String {
    let row = scene.workshop.catalogue.defects[Int(defect)]
    return row.code + " " + row.title(scene.language)
  }

  private var faults: [PageLine] {
    let columns = columns(scene.say("CACAT TAHAP INI", en: "STAGE DEFECTS"), "")
    if lessons.faults.isEmpty {
      return [
        .text(scene.say("Tanpa cacat tahap ini.", en: "No defects of this stage.")), .text(""),
      ]
    }
    return [.titles(columns)]
      + lessons.faults.map { fault in
        .row(
          columns,
          [name(of: fault.defect), "\(fault.pieces.part)", fault.pieces.text(scene.language), ""])
      } + [.text("")]
  }

  private var learners: [PageLine] {
    let columns = columns(
      scene.say("PERLU DILATIH", en: "NEED COACHING"),
      scene.say("Cacat terbanyak", en: "Most frequent defect"))
    let rows = lessons.learners.map { maker in
      PageLine.row(
        columns,
        [
          scene.workshop.code(maker.inmate), "\(maker.defective.part)",
          maker.defective.text(scene.language), maker.commonest.map { name(of: $0) } ?? "",
        ])
    }
    let nobody = scene.say(
      "Tidak ada pembuat dengan 10 buah ke atas di atas rata-rata tahap.",
      en: "No maker of 10 pieces or more is above the stage's mean.")
    return (rows.isEmpty ? texts(nobody) : [.titles(columns)] + rows) + beginners + [.text("")]
  }

  private var beginners: [PageLine] {
    if lessons.beginners.isEmpty { return [] }
    let names = lessons.beginners.map {
      scene.workshop.code($0.inmate) + " " + $0.defective.text(scene.language)
    }
    return PieceHistory.flow(
      [scene.say("Belum cukup data:", en: "Not enough data:")] + names,
      width: scene.size.width - 4
    ).map { .text($0) }
  }

  // MARK: Trainings

  private var effects: [PageLine] {
    let columns = Columns([
      Column(scene.say("PELATIHAN", en: "TRAINING"), Layout(scene.size).isNarrow ? 12 : 19),
      Column(scene.say("90 hari sebelum", en: "90 days before"), 15, .right, from: 76),
      Column(scene.say("90 hari sesudah", en: "90 days after"), 15, .right, from: 76),
      Column(scene.say("Cacat peserta", en: "Participants' defects"), 22),
    ])
    if lessons.effects.isEmpty {
      return texts(
        scene.say(
          "Belum ada pelatihan tentang tahap ini.", en: "No training about this stage yet."))
        + [.text("")]
    }
    return [.titles(columns)]
      + lessons.effects.map { effect in
        .row(
          columns,
          [
            scene.workshop.trainings[effect.training].programme,
            effect.before.text(scene.language), effect.after.text(scene.language),
            scene.say(effect.finding.words),
          ])
      } + [.text("")]
  }
}
