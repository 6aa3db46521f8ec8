import Wording
import Workshop

/// The voiding of a sale: the reasons to choose from, and who has to agree.
enum SaleVoiding {
  static let reasons = [
    Words("salah ketik", en: "typing mistake"), Words("pembeli batal", en: "buyer withdrew"),
    Words("barang dikembalikan", en: "goods returned"),
  ]

  static func question(_ sale: ID<Sale>, in scene: Scene) -> ConfirmScreen {
    let nota = scene.workshop.nota(sale)
    let witness = scene.say(
      "Perlu tanda tangan Kasubsi lain.", en: "Needs another supervisor's signature.")
    return ConfirmScreen(
      title: scene.say("Batalkan nota \(nota)?", en: "Void nota \(nota)?"),
      lines: facts(sale, in: scene) + (isOwnOfToday(sale, in: scene) ? [] : [witness]),
      choices: reasons.map { scene.say($0) })
  }

  private static func facts(_ sale: ID<Sale>, in scene: Scene) -> [String] {
    let row = scene.workshop.sales[sale]
    return [
      "\(scene.buyerName(row.buyer)), \(row.day.dashed), \(row.total.sentence)",
      scene.say(
        "\(row.quantity) buah kembali ke stok. Nomor nota tidak dipakai lagi.",
        en: "\(plural(row.quantity, "piece")) for the stock. The number is not used again."),
    ]
  }

  /// Such a sale goes back with a reason alone; any other needs a second person.
  static func isOwnOfToday(_ sale: ID<Sale>, in scene: Scene) -> Bool {
    let row = scene.workshop.sales[sale]
    return row.seller == scene.session?.user && row.day == scene.today
  }

  /// `reason`: its number in the list of reasons, from 1.
  static func effect(_ sale: ID<Sale>, reason: Int, in scene: Scene) -> Effect {
    let words = reasons[max(0, min(reason - 1, reasons.count - 1))]
    let action = Action.withdraw(
      Withdraw(.sale(sale), on: scene.today, because: scene.say(words)))
    if isOwnOfToday(sale, in: scene) { return .perform([action]) }
    let nota = scene.workshop.nota(sale)
    return .sign(
      Signature(
        title: scene.say("Batalkan nota \(nota)", en: "Void nota \(nota)"),
        lines: facts(sale, in: scene) + [
          scene.say("Alasan", en: "Reason") + ": " + scene.say(words)
        ],
        signer: .witness(.approve), actions: { _ in [action] }))
  }

  static func done(_ sale: ID<Sale>, _ number: Int64, in scene: Scene) -> String {
    let row = scene.workshop.sales[sale]
    let nota = scene.workshop.nota(sale)
    let next = isOwnOfToday(sale, in: scene) ? scene.say(" Z mengurungkan.", en: " Z undoes.") : ""
    return scene.say(
      "Tersimpan #\(number). Nota \(nota) batal, \(row.quantity) buah kembali ke stok.",
      en: "Saved #\(number). Nota \(nota) void, \(plural(row.quantity, "piece")) back in stock.")
      + next
  }
}
