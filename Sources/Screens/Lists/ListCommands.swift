import Wording

/// What can be done with a list.
extension Command {
  static let search = Command(
    "search", Words("cari temukan", en: "search find"),
    does: Words("mencari sambil diketik", en: "searches while you type"))
  static let filter = Command(
    "filter", Words("saring pilah tampilkan semua", en: "filter narrow show"),
    does: Words("mengganti saringan daftar", en: "changes the filter of the list"))
  static let sort = Command(
    "sort", Words("urut susun", en: "sort order"),
    does: Words("mengganti urutan daftar", en: "changes the order of the list"))
  static let mark = Command(
    "mark", Words("tandai pilih", en: "mark select"),
    does: Words("menandai baris, lalu turun", en: "marks the row, then goes down"))
  static let unmark = Command(
    "unmark", Words("lepas tandai", en: "unmark clear marks"),
    does: Words("melepas semua tanda", en: "lifts all marks"))
  static let countValues = Command(
    "countValues",
    Words("hitung jumlah menurut kolom per nilai", en: "count sum by column values group"),
    does: Words("menghitung baris per kolom", en: "counts the rows by a column"))
  static let views = Command("views", Words("tampilan simpan lihat", en: "views keep own"))
  static let export = Command(
    "export", Words("ekspor berkas", en: "export file csv"),
    does: Words("menulis daftar ke berkas", en: "writes the list to a file"))
}
