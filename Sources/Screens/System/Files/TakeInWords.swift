import Forms
import Wording
import Workshop

/// What is said of a file on its way in.
enum TakeInWords {
  /// The counts of its rows, what needs a look first.
  static func counts(of preview: FilePreview, in scene: Scene) -> [String] {
    let (faulty, different) = (preview.faultyRows, preview.differentRows)
    let (new, updated, present) = (preview.newRows, preview.updatedRows, preview.presentRows)
    let all = [
      (faulty, scene.say("\(faulty) salah !", en: "\(faulty) at fault !")),
      (different, scene.say("\(different) berbeda ?", en: "\(different) different ?")),
      (new, scene.say("\(new) baru", en: "\(new) new")),
      (updated, scene.say("\(updated) diubah", en: "\(updated) changed")),
      (present, scene.say("\(present) sudah ada", en: "\(present) already there")),
    ]
    return all.filter { $0.0 > 0 }.map(\.1)
  }

  static func hint(of page: TakeInScreen, in scene: Scene) -> String {
    if page.isReading(in: scene) {
      return scene.say(
        "Berkas dibaca. Esc menghentikan, tidak ada yang disimpan.",
        en: "The file is read. Esc stops it, nothing is saved.")
    }
    guard let preview = page.preview else {
      return scene.say(
        "Tidak dibaca. F memilih jenis lain, Esc kembali.",
        en: "Not read. F chooses another kind, Esc goes back.")
    }
    if preview.hasFaults {
      return scene.say(
        "Tab ke baris berikut yang salah. Esc tidak menyimpan apa pun.",
        en: "Tab goes to the next row at fault. Esc saves nothing.")
    }
    return preview.actions.isEmpty
      ? scene.say("Semua baris sudah ada. Esc kembali.", en: "All rows are there. Esc goes back.")
      : scene.say(
        "Ctrl+X mengambil semua baris. Esc tidak menyimpan apa pun.",
        en: "Ctrl+X takes all rows in. Esc saves nothing.")
  }

  /// Asks what becomes of a file of which some rows are not good.
  static func question(
    of preview: FilePreview, _ choices: [TakeInScreen.Choice], in scene: Scene
  ) -> ConfirmScreen {
    let (faulty, different) = (preview.faultyRows, preview.differentRows)
    let good = preview.newRows + preview.updatedRows
    let left = faulty + different
    return ConfirmScreen(
      title: scene.say("Tidak semua baris baik", en: "Not all rows are good"),
      lines: [
        scene.say(
          "\(faulty) salah, \(different) berbeda dari catatan, \(good) baik.",
          en: "\(faulty) at fault, \(different) unlike the records, \(good) good.")
      ],
      choices: choices.map { choice in
        switch choice {
        case .differences:
          scene.say(
            "Periksa lagi, \(different) yang berbeda diubah",
            en: "Check again, change the \(different) that differ")
        case .goodRows:
          scene.say(
            "Ambil \(good) yang baik, tulis \(left) lainnya ke berkas",
            en: "Take the \(good) good ones, write \(left) to a file")
        }
      })
  }

  /// Records the good rows, of which there may be many.
  static func saving(_ preview: FilePreview, in scene: Scene) -> [Effect] {
    let rows = preview.newRows + preview.updatedRows
    return [
      .sayAtOnce(scene.say("Menyimpan \(rows) baris.", en: "Saving \(counted(rows, "row")).")),
      .perform(preview.actions),
    ]
  }

  static func saved(
    _ number: Int64, _ preview: FilePreview?, _ rejectedFile: String, in scene: Scene
  ) -> String {
    let said = scene.say("Tersimpan #\(number). ", en: "Saved #\(number). ")
    guard let preview else { return said }
    let (new, updated) = (preview.newRows, preview.updatedRows)
    let counts =
      updated == 0
      ? scene.say("\(new) baru.", en: "\(new) new.")
      : scene.say("\(new) baru, \(updated) diubah.", en: "\(new) new, \(updated) changed.")
    guard let name = rejectedFile.split(separator: "/").last else { return said + counts }
    let left = preview.faultyRows + preview.differentRows
    return said + counts
      + scene.say(" \(left) lainnya di \(name).", en: " \(left) others in \(name).")
  }
}
