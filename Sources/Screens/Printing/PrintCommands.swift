import Wording

/// The commands of what was printed and what is signed.
extension Command {
  static let notPrinted = Command(
    "notPrinted", Words("tidak gagal macet", en: "no failed jam"),
    does: Words("menanyakan apa yang terjadi", en: "asks what happened"))
  static let changes = Command(
    "changes", Words("berubah beda bandingkan", en: "changed differences compare"),
    does: Words("membuka yang berubah sejak ditandatangani", en: "opens what changed since"))
}
