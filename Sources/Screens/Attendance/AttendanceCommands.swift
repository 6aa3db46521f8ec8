import Wording

/// The commands of attendance and conduct.
extension Command {
  static let absences = Command(
    "absences",
    Words(
      "absen tidak hadir rencana cuti skorsing izin sakit",
      en: "planned absence suspension leave sick"),
    does: Words("membuka daftar tidak hadir", en: "opens planned absences"))
  static let except = Command(
    "except", Words("kecuali alpa sakit pengecualian", en: "except absent sick exception"),
    does: Words("memberi huruf pada tiap baris", en: "gives each row a letter"))
  static let conduct = Command(
    "conduct", Words("nilai sikap kerja perilaku", en: "mark conduct behaviour"),
    does: Words("membuka nilai sikap kerja", en: "opens the marks of conduct"))
}
