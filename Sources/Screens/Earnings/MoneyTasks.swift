import Wording
import Workshop

/// What the treasurer has to do: a month to close, and people who left and were not paid out.
enum MoneyTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    guard scene.may(.money) else { return [] }
    return closing(in: scene) + payouts(in: scene)
  }

  /// The month to close next, for whoever may see its money.
  static func closing(in scene: Scene) -> [HomeTask] {
    guard scene.refusal(at: .money) == nil else { return [] }
    let thisMonth = scene.today.month
    if let last = scene.workshop.lastClosed, last + 1 >= thisMonth { return [] }
    guard let month = scene.workshop.firstOpenMonth, month < thisMonth else { return [] }
    let title = month.title(scene.language)
    return [
      HomeTask(
        text: scene.say("\(title) belum ditutup", en: "\(title) is not closed"),
        sign: "\(scene.today - month.last) \(scene.say("hari", en: "d")) !",
        effects: [.open(ListScreen(MonthPremiList(month)))],
        deed: Words(
          "Enter membuka bulan; penutupan ditandatangani Kasubsi.",
          en: "Enter opens the month; a supervisor signs its closing."))
    ]
  }

  private static func words(of worker: ID<Inmate>, _ code: String, in scene: Scene) -> String {
    switch MovementKind.payout(of: scene.workshop.people[worker].status) {
    case .heirs:
      scene.say("\(code) meninggal: saldo kepada ahli waris", en: "\(code) died: pay the heirs")
    case .sentOn:
      scene.say("\(code) pindah: kirim saldonya", en: "\(code) was moved: send his balance")
    case .release, .needs, .family, .bank, .correction, nil:
      scene.say("\(code) sudah bebas: bayar saldonya", en: "\(code) is released: pay out")
    }
  }

  private static func payouts(in scene: Scene) -> [HomeTask] {
    scene.workshop.derived.accounts.keys.sorted().filter { LedgerList.mustBePaid($0, in: scene) }
      .map { worker in
        let code = scene.workshop.code(worker)
        return HomeTask(
          text: words(of: worker, code, in: scene),
          sign: "!", effects: [.open(ListScreen(LedgerLines(worker: worker)))],
          deed: Words(
            "Enter membuka buku; L membayar saldo.", en: "Enter opens his ledger; L pays out."))
      }
  }
}
