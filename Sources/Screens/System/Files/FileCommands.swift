import Wording

/// The commands of office files on their way in.
extension Command {
  static let takeIn = Command(
    "takeIn",
    Words(
      "ambil berkas impor excel csv xlsx lembar kerja flashdisk",
      en: "take in file import excel csv xlsx spreadsheet stick"))
  static let readAs = Command(
    "readAs", Words("jenis berkas lembar koma baca sebagai", en: "kind of file sheet comma read as")
  )
  static let takeDifferences = Command(
    "takeDifferences",
    Words("ambil perubahan yang berbeda ubah", en: "take changes differences update"))
  static let understood = Command(
    "understood", Words("cara dibaca judul terbaca", en: "how it was read headings understood"))
  static let lookAgain = Command(
    "lookAgain", Words("cari lagi flashdisk", en: "look again stick"),
    does: Words("mencari flashdisk lagi", en: "looks for sticks again"))
}
