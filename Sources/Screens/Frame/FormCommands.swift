import Wording

/// What keys do in a field.
extension Command {
  static let list = Command(
    "list", Words("daftar pilihan stok tahap", en: "list choices stock stage"))
  static let same = Command("same", Words("sama ulang salin", en: "same repeat copy"))
  static let duplicate = Command(
    "duplicate",
    Words("gandakan salin catatan sama lagi", en: "duplicate copy record again"),
    does: Words("menyalin ke isian baru", en: "copies into a new form"))
  static let clear = Command("clear", Words("kosongkan bersihkan", en: "clear empty"))
  static let restore = Command("restore", Words("pulihkan semula", en: "restore initial"))
  static let deleteWord = Command("deleteWord", Words("hapus kata", en: "delete word"))
}
