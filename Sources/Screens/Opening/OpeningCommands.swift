import Wording

/// The commands of opening balances.
extension Command {
  static let controlTotal = Command(
    "controlTotal", Words("jumlah kontrol", en: "control total"),
    does: Words("mengisi jumlah kontrol blok", en: "types the control total of a block"))
  static let reopen = Command(
    "reopen", Words("buka lagi saldo awal", en: "reopen open again"),
    does: Words("membuka lagi blok yang disahkan", en: "opens a signed block again"))
}
