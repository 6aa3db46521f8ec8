import Wording

/// The commands of the people.
extension Command {
  static let releases = Command(
    "releases", Words("tanggal bebas remisi perkiraan", en: "release dates remission"),
    does: Words(
      "mengubah tanggal bebas", en: "moves release dates"))
  static let identity = Command(
    "identity", Words("identitas register nama", en: "identity register name"),
    does: Words("menampilkan nomor register", en: "shows the register numbers"))
  static let status = Command("status", Words("ganti status", en: "change status"))
}
