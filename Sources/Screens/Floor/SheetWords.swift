import Wording
import Workshop

/// The sentences of a crew's sheet that is keyed back.
enum SheetWords {
  static func number(in scene: Scene) -> String {
    scene.say(
      "Ketik nomor lembar, lalu Enter. Tanda - dan / boleh dilewati.",
      en: "Type the sheet's number, then Enter. - and / may be left out.")
  }

  /// Said when a row is left by another key than its letter.
  static func letterFirst(in scene: Scene) -> String {
    scene.say(
      "Baris ditutup dengan huruf di ujungnya di kertas.",
      en: "A row is closed by the letter at its end on the paper.")
  }

  /// What the focus expects.
  static func hint(_ entry: SheetEntry, in scene: Scene) -> String {
    if let column = entry.asked {
      let stage = name(column, entry, in: scene)
      return scene.say(
        "Jumlah di kertas: \(stage). Enter bila kosong. Naik kembali ke baris.",
        en: "The paper's sum: \(stage). Enter if blank. Up goes back to the rows.")
    }
    if entry.line.worker == nil {
      return scene.say(
        "Nomor dan angka periksanya. Contoh 0148, lalu Enter.",
        en: "Number and check digit, such as 0148, then Enter.")
    }
    return scene.say(
      "Angka, lalu huruf di ujung barisnya. Kosong: hurufnya saja. Kanan: tahap lain",
      en: "The count, then the row's letter. Blank: the letter alone. Right: other stage")
  }

  private static func name(_ column: Int, _ entry: SheetEntry, in scene: Scene) -> String {
    scene.workshop.catalogue.stages[Int(entry.sheet.stages[column])].title(scene.language)
  }

  private static func code(_ row: Int, _ entry: SheetEntry, in scene: Scene) -> String {
    let worker = row < entry.lines.count ? entry.lines[row].worker : nil
    return worker.map { scene.workshop.code($0) }
      ?? scene.say("yang ditulis tangan", en: "written by hand")
  }

  static func complaint(
    _ mistake: SheetEntry.Mistake, _ entry: SheetEntry, in scene: Scene
  ) -> String {
    let here = code(entry.focus, entry, in: scene)
    switch mistake {
    case .otherRow(nil):
      return scene.say(
        "Huruf itu tidak ada di lembar ini. Baca lagi baris \(here).",
        en: "No row of this sheet has that letter. Read the row of \(here) again.")
    case .otherRow(let row?):
      let other = code(row, entry, in: scene)
      return scene.say(
        "Huruf itu milik baris \(other), bukan \(here). Baca lagi barisnya.",
        en: "That letter belongs to \(other), not \(here). Read the row again.")
    case .noCode: return hint(entry, in: scene)
    case .codeDigit:
      return scene.say(
        "Kode tidak cocok dengan angka periksanya. Baca lagi kodenya di kertas.",
        en: "The code does not match its check digit. Read it on paper again.")
    case .twice(let worker):
      let code = scene.workshop.code(worker)
      return scene.say(
        "\(code) sudah ada di lembar ini. Ketik di barisnya.",
        en: "\(code) is on this sheet already. Type it in that row.")
    case .total(let column, let keyed, let paper):
      let stage = name(column, entry, in: scene).capitalisedFirst
      let apart = abs(keyed - paper)
      return scene.say(
        "\(stage): diketik \(keyed), di kertas \(paper), beda \(apart). Naik membetulkan baris.",
        en: "\(stage): keyed \(keyed), paper \(paper), off by \(apart). Up corrects a row.")
    }
  }

  static func refusal(_ refusal: FloorSheet.Refusal, on day: Day, in scene: Scene) -> String {
    switch refusal {
    case .incomplete:
      return scene.say(
        "Nomor lembar belum lengkap. Contoh 327-1-2/8.",
        en: "The sheet number is not complete. Such as 327-1-2/8.")
    case .checkDigit:
      return scene.say(
        "Angka periksa tidak cocok. Baca lagi nomor di kepala lembar.",
        en: "The check digit is wrong. Read the number at the sheet's head again.")
    case .noCrew:
      return scene.say(
        "Tidak ada regu dengan nomor itu. Periksa batch di kepala lembar.",
        en: "No crew has a sheet of that number. Check the batch at its head.")
    case .otherDay(let other):
      return scene.say(
        "Lembar \(other.dashed), halaman \(day.dashed). Esc, lalu PgUp atau PgDn.",
        en: "The sheet is of \(other.dashed), the page of \(day.dashed). Esc, then PgUp or PgDn.")
    case .keyed(let rows):
      return scene.say(
        "Lembar ini sudah dimasukkan, \(rows) baris. Esc, lalu ubah di halaman harinya.",
        en: "Already keyed, \(counted(rows, "row")). Esc, then change it on the day's page.")
    }
  }

  static func noMoreRows(in scene: Scene) -> String {
    scene.say(
      "Baris tulis tangan di lembar ini habis. Pakai halaman hari itu.",
      en: "The sheet has no handwritten rows left. Use the day's page.")
  }

  static func nothing(in scene: Scene) -> String {
    scene.say(
      "Lembar ini kosong. Esc, tidak ada yang disimpan.",
      en: "The sheet is blank. Esc; there is nothing to save.")
  }

  static func saved(_ entry: SheetEntry, _ number: Int64, in scene: Scene) -> String {
    let rows = entry.lines.count { !$0.isEmpty }
    return scene.say(
      "Tersimpan #\(number). Lembar \(entry.sheet.number), \(rows) baris. Ctrl+Z mengurungkan.",
      en: "Saved #\(number). Sheet \(entry.sheet.number), \(counted(rows, "row")). Ctrl+Z undoes.")
  }
}
