import Wording

/// The commands of the store and its users.
extension Command {
  static let verify = Command("verify", Words("periksa cek data", en: "verify check data"))
  static let backup = Command(
    "backup", Words("cadangan salin flashdisk stik", en: "backup copy stick"),
    does: Words("menyalin data ke flashdisk", en: "copies the data to a stick"))
  static let password = Command("password", Words("sandi kata ganti", en: "password change"))
  static let office = Command(
    "office", Words("bengkel kantor ketetapan", en: "workshop office terms"))
  static let putAside = Command(
    "putAside", Words("sisihkan langkah ambil lagi", en: "put aside take up step"))
  static let keyedAgain = Command(
    "keyedAgain", Words("sudah diketik lagi pulih", en: "keyed again restore done"))
  static let workWeek = Command(
    "workWeek", Words("hari kerja senin minggu kalender", en: "working days week calendar"))
  static let look = Command(
    "look",
    Words(
      "bahasa indonesia inggris tema kontras layar",
      en: "language english indonesian theme contrast display"))
  static let pin = Command("pin", Words("pin ganti", en: "pin change"))
}
