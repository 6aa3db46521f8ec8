import TerminalUI
import Wording
import Workshop

/// The voiding of sales, one or many as one record: the reasons to choose from, and who has to
/// agree.
enum SaleVoiding {
  static let reasons = [
    Words("salah ketik", en: "typing mistake"), Words("pembeli batal", en: "buyer withdrew"),
    Words("barang dikembalikan", en: "goods returned"),
  ]

  static func deed(in scene: Scene) -> ListDeed {
    ListDeed(
      keys: [.function(8), .delete], command: .void,
      label: scene.say("Batalkan", en: "Void"),
      reason: scene.reason(without: .record),
      question: { question($0, in: scene) },
      way: { choice, rows in way(rows, reason: choice, in: scene) },
      done: { rows, number in done(rows, number, in: scene) })
  }

  private static func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    let witness = scene.say(
      "Perlu tanda tangan Kasubsi lain.", en: "Needs another supervisor's signature.")
    return ConfirmScreen(
      title: scene.say("Batalkan", en: "Void") + " \(name(rows, in: scene))?",
      lines: facts(rows, in: scene) + (areOwnOfToday(rows, in: scene) ? [] : [witness]),
      choices: reasons.map { scene.say($0) })
  }

  /// `nota 0157`, or of many how many.
  private static func name(_ rows: [Int], in scene: Scene) -> String {
    rows.count == 1
      ? "nota " + scene.workshop.nota(ID<Sale>(rows[0]))
      : scene.say("\(rows.count) nota", en: counted(rows.count, "nota"))
  }

  private static func facts(_ rows: [Int], in scene: Scene) -> [String] {
    let sales = rows.map { scene.workshop.sales[$0] }
    let total = sales.reduce(Rupiah()) { $0 + $1.total }.sentence
    let pieces = pieces(rows, in: scene)
    let numbers = TakenBack.joined(rows.map { scene.workshop.nota(ID<Sale>($0)) }, in: scene)
    return [
      rows.count == 1
        ? "\(scene.buyerName(sales[0].buyer)), \(sales[0].day.dashed), \(total)"
        : "\(numbers), \(total)",
      scene.say(
        "\(pieces) buah kembali ke stok. Nomor nota tidak dipakai lagi.",
        en: "\(counted(pieces, "piece")) back to stock. The number is not used again."),
    ]
  }

  private static func pieces(_ rows: [Int], in scene: Scene) -> Int {
    rows.reduce(0) { $0 + scene.workshop.sales[$1].quantity }
  }

  /// Such sales go back with a reason alone; any other needs a second person.
  private static func areOwnOfToday(_ rows: [Int], in scene: Scene) -> Bool {
    rows.allSatisfy {
      scene.workshop.sales[$0].seller == scene.session?.user
        && scene.workshop.sales[$0].day == scene.today
    }
  }

  /// `reason`: its number in the list of reasons, from 1.
  private static func way(_ rows: [Int], reason: Int, in scene: Scene) -> ListDeed.Way {
    let words = scene.say(reasons[max(0, min(reason - 1, reasons.count - 1))])
    let today = scene.today
    let action = { (row: Int) -> [Action] in
      [.withdraw(Withdraw(.sale(ID(row)), on: today, because: words))]
    }
    if areOwnOfToday(rows, in: scene) { return .actions(action) }
    return .signature(
      Signature(
        title: scene.say("Batalkan", en: "Void") + " " + name(rows, in: scene),
        lines: facts(rows, in: scene) + [scene.say("Alasan", en: "Reason") + ": " + words],
        signer: .witness(.approve), actions: { _ in rows.flatMap(action) }))
  }

  private static func done(_ rows: [Int], _ number: Int64, in scene: Scene) -> String {
    let pieces = pieces(rows, in: scene)
    let what = name(rows, in: scene)
    let capital = what.prefix(1).uppercased() + what.dropFirst()
    let next =
      areOwnOfToday(rows, in: scene) ? scene.say(" Z mengurungkan.", en: " Z undoes.") : ""
    return scene.say(
      "Tersimpan #\(number). \(capital) batal, \(pieces) buah kembali ke stok.",
      en: "Saved #\(number). \(capital) void, \(counted(pieces, "piece")) back in stock.") + next
  }
}
