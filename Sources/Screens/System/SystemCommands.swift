import Wording

/// The commands of the store and its users.
extension Command {
  static let verify = Command("verify", Words("periksa cek data", en: "verify check data"))
  static let backup = Command("backup", Words("cadangkan salin stik", en: "backup copy stick"))
  static let password = Command("password", Words("sandi kata ganti", en: "password change"))
  static let pin = Command("pin", Words("pin ganti", en: "pin change"))
}
