import Wording

/// The commands of the papers for the floor.
extension Command {
  static let blankSheets = Command(
    "blankSheets", Words("lembar kosong regu kertas cetak", en: "blank sheets crew paper print"),
    does: Words("membuka lembar kosong tiap regu", en: "opens the crews' blank sheets"))
  static let keySheet = Command(
    "keySheet", Words("lembar nomor regu masukkan", en: "sheet number crew key"),
    does: Words("meminta nomor lembar", en: "asks for a sheet's number"))
  static let batchCard = Command(
    "batchCard", Words("kartu label barcode cetak tempel", en: "card label barcode print"),
    does: Words("membuka kartu dan label batch", en: "opens the batch's card and labels"))
  static let labels = Command(
    "labels", Words("label barcode kartu", en: "labels barcode card"),
    does: Words("menampilkan label atau kartu", en: "shows the labels or the card"))
  static let nextPaper = Command(
    "nextPaper",
    Words(
      "daftar hadir lembar periksa bon alat kertas", en: "attendance inspection tools paper next"),
    does: Words("menampilkan kertas berikut", en: "shows the next paper"))
  static let dailySheet = Command(
    "dailySheet",
    Words("lembar harian hari tanda tangan rangkaian", en: "daily sheet of a day sign chain"),
    does: Words("membuka lembar harian", en: "opens the sheet of the day"))
  static let otherDay = Command(
    "otherDay", Words("besok hari ini lain", en: "tomorrow today other"),
    does: Words("menampilkan lembar hari lain", en: "shows another day's sheets"))
}
