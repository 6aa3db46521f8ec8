import Wording

/// The commands of the store and its users.
extension Command {
  static let verify = Command("verify", Words("periksa cek data", en: "verify check data"))
  static let backup = Command("backup", Words("cadangkan salin stik", en: "backup copy stick"))
  static let password = Command("password", Words("sandi kata ganti", en: "password change"))
  static let office = Command(
    "office",
    Words(
      "kop surat pejabat nip barang harga warna ukuran saluran komisi pembeli tahap alat",
      en: "letterhead official product price colour size channel commission buyer stage tool"))
  static let pin = Command("pin", Words("pin ganti", en: "pin change"))
}
