import Wording

/// The commands of tools.
extension Command {
  static let tools = Command(
    "tools",
    Words("alat bon perkakas", en: "tools"),
    does: Words("membuka bon alat", en: "opens the tools"))
  static let countOut = Command(
    "countOut", Words("alat keluar bagi pinjam", en: "tools out lend hand out"),
    does: Words("mencatat alat yang keluar", en: "records tools that go out"))
  static let countIn = Command(
    "countIn", Words("alat balik kembali", en: "tools back return in"),
    does: Words("mencatat alat yang kembali", en: "records tools that came back"))
  static let allIn = Command(
    "allIn", Words("semua alat balik kembali", en: "all tools back in"),
    does: Words("mencatat semua alat kembali", en: "records all tools as back"))
  static let records = Command(
    "records", Words("riwayat hitungan alat", en: "history of counts of tools"),
    does: Words("membuka riwayat alat", en: "opens the history of tools"))
}
