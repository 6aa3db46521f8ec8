import Wording
import Workshop

/// The sentences of a day's grid.
enum DayWords {
  /// What the focus expects, or what is wrong with its row.
  static func hint(_ problem: RuleBroken?, isTotal: Bool, in scene: Scene) -> String {
    if problem?.rule == .field(.required) {
      return scene.say("Pilih batch dan tahap dulu: F4.", en: "Choose batch and stage first: F4.")
    }
    if let problem { return problem.sentence(in: scene.workshop, scene.language) }
    if isTotal {
      return scene.say(
        "Jumlah di kertas, lalu Enter. Harus sama saat disimpan.",
        en: "The paper's total, then Enter. It must match on saving.")
    }
    return scene.say(
      "Ketik buah, lalu Enter. a alpa  s sakit  i izin  l libur  * seperti biasa",
      en: "Type pieces, then Enter. a absent  s sick  i excused  l holiday  * as usual")
  }

  /// For those who may only look.
  static func readOnly(_ reason: String, in scene: Scene) -> String {
    scene.say("Hanya dilihat. ", en: "View only. ") + reason
      + scene.say(" PgUp mundur sehari, Esc kembali.", en: " PgUp: the day before. Esc: back.")
  }

  static func finding(in scene: Scene) -> String {
    scene.say(
      "Ketik nomor atau nama. Contoh 14 atau baso. Enter berhenti di situ.",
      en: "Type a number or a name, such as 14 or baso. Enter stops there.")
  }

  static func calling(_ calling: DayCalling, in scene: Scene) -> String {
    switch calling {
    case .row:
      scene.say(
        "Ketik huruf barisnya. Enter: cukup, Ctrl+X menyimpan.",
        en: "Type a row's letter. Enter: done. Ctrl+X saves.")
    case .reason:
      scene.say(
        "A, S, I, L, K, atau angka. a alpa  s sakit  i izin  l libur  k sidang.",
        en: "A, S, I, L, K or a count. a absent  s sick  i excused  l holiday  k hearing.")
    }
  }

  static func noSuchLetter(in scene: Scene) -> String {
    scene.say("Tidak ada baris dengan huruf itu.", en: "No row has that letter.")
  }

  static func nobody(_ wanted: String, in scene: Scene) -> String {
    scene.say("Tidak ada \"\(wanted)\" di lembar ini.", en: "No \"\(wanted)\" on this sheet.")
  }

  static func apart(sum: Int, paper: Int, in scene: Scene) -> String {
    let apart = abs(paper - sum)
    return scene.say(
      "Jumlah \(sum), di kertas \(paper): beda \(apart). Betulkan, atau ketik = lagi.",
      en: "Sum \(sum), paper says \(paper): off by \(apart). Correct it, or type = again.")
  }

  static func nothingAbove(in scene: Scene) -> String {
    scene.say(
      "Baris di atasnya kosong: tidak ada yang disalin.",
      en: "The row above is empty: nothing to copy.")
  }

  static func lastRow(in scene: Scene) -> String {
    scene.say(
      "Ini baris terakhir, dan tidak ada yang perlu disimpan. Esc kembali.",
      en: "This is the last row, and there is nothing to save. Esc goes back.")
  }

  /// Enter behind the last row: whether the sheet is done.
  static func saving(_ grid: DayGrid, in scene: Scene) -> ConfirmScreen {
    let weekday = grid.day.weekdayName(scene.language)
    return ConfirmScreen(
      title: scene.say("Simpan lembar ini?", en: "Save this sheet?"),
      lines: [
        "\(weekday) \(grid.day.dashed)",
        scene.say(
          "\(grid.changed) baris diketik, jumlah lembar \(grid.total).",
          en: "\(counted(grid.changed, "row")) typed, sum of the sheet \(grid.total)."),
      ],
      deeds: [
        (
          choice: scene.say("Simpan (Ctrl+X)", en: "Save (Ctrl+X)"),
          effects: [.again(.control("x"))]
        )
      ])
  }

  /// What is asked before pieces are recorded that nobody counted.
  static func proposing(_ grid: DayGrid, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Hasil yang diusulkan", en: "Proposed output"),
      lines: [
        scene.say(
          "\(grid.proposed) buah diisi seperti biasa, belum diketik.",
          en: counted(grid.proposed, "piece") + " filled as usual, typed by nobody."),
        scene.say("Samakah dengan kertas hari itu?", en: "Is it what that day's paper says?"),
      ], choices: [scene.say("Sama, simpan", en: "It is, save")])
  }

  static func noRows(in scene: Scene) -> String {
    scene.say(
      "Belum ada orang dalam regu. Esc, lalu 2 dan T membuka batch.",
      en: "Nobody is in a crew yet. Esc, then 2 and T open a batch.")
  }

  static func noDay(isLater: Bool, in scene: Scene) -> String {
    isLater
      ? scene.say("Hari ini yang terakhir. PgUp mundur.", en: "Today is the last. PgUp goes back.")
      : scene.say("Ini hari pertama di bengkel ini.", en: "This is the workshop's first day.")
  }

  static func unknownKey(in scene: Scene) -> String {
    scene.say(
      "Ketik angka, atau a alpa, s sakit, i izin, l libur, k keluar sidang.",
      en: "Type a count, or a absent, s sick, i excused, l holiday, k hearing.")
  }
}
