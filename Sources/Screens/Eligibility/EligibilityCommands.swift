import Wording

/// The commands of who may work and who waits for it.
extension Command {
  static let waitingList = Command(
    "waitingList", Words("daftar tunggu antre tempat kerja", en: "waiting list queue places"),
    does: Words("membuka daftar tunggu", en: "opens the waiting list"))
  static let allowances = Command(
    "allowances", Words("izin kerja dispensasi kasubsi", en: "allow work leave override"),
    does: Words("membuka izin kerja", en: "opens what was allowed"))
  static let admit = Command(
    "admit", Words("terima beri tempat", en: "admit accept place"),
    does: Words("menerima yang dipilih", en: "admits the one in focus"))
  static let decline = Command(
    "decline", Words("tolak alasan", en: "decline refuse reason"),
    does: Words("menolak dengan alasan", en: "declines with a reason"))
  static let passedOver = Command(
    "passedOver", Words("dilewati giliran", en: "passed over turn"),
    does: Words("membuka daftar yang dilewati", en: "opens who was passed over"))
}
