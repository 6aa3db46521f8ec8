import Forms
import TerminalUI
import Wording
import Workshop

/// What was changed of a row, as its page says it: when, by whom, what it said before, and why.
enum AmendmentWords {
  /// What is said of the newest change once it is recorded.
  static func saved(_ number: Int64, in scene: Scene) -> String {
    guard let row = scene.workshop.amendments.last else { return "" }
    return scene.say("Tersimpan #\(number): ", en: "Saved #\(number): ")
      + scene.say(row.amend.words(in: scene.workshop))
      + scene.say(". Z mengurungkan.", en: ". Z undoes.")
  }

  static func lines(in scene: Scene, where isMeant: (Amend) -> Bool) -> [String] {
    scene.workshop.amendments(where: isMeant).flatMap { lines(of: $0, in: scene) }
  }

  /// `Diubah 18-11 PTG-1: salah baca` and below it `semula harga 350.000`.
  private static func lines(of row: Amendment, in scene: Scene) -> [String] {
    let login = scene.workshop.users[row.officer].login.uppercased()
    return [
      scene.say("Diubah ", en: "Changed ")
        + "\(scene.short(row.amend.day)) \(login): \(row.amend.reason)",
      scene.say("semula ", en: "was ") + before(row.amend, in: scene),
    ]
  }

  private static func before(_ amend: Amend, in scene: Scene) -> String {
    if let row = amend.dispute { return row.before }
    if let row = amend.complaint {
      let codes = row.before.defects.map { scene.workshop.catalogue.defects[Int($0)].code }
      return ([row.before.words] + codes).joined(separator: " ")
    }
    if let row = amend.consignment { return before(row, in: scene) }
    return amend.lot.map { before($0, in: scene) } ?? "-"
  }

  private static func before(_ row: AmendedConsignment, in scene: Scene) -> String {
    let (was, now) = (row.before, row.after)
    let goods = was.lines.map { line in
      let kind = SaleCode.write(scene.workshop.kind(of: line), in: scene.workshop)
      return "\(line.pieces.count)x\(kind)@\(line.price.bare)"
    }
    return [
      was.buyer == now.buyer ? nil : scene.buyerName(was.buyer),
      was.channel == now.channel ? nil : scene.channel(was.channel),
      was.day == now.day ? nil : was.day.dashed,
      was.lines == now.lines ? nil : goods.joined(separator: " "),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private static func before(_ row: AmendedLot, in scene: Scene) -> String {
    let (was, now) = (row.before, row.after)
    let price = MaterialList.showsMoney(in: scene) ? "Rp" + was.price.bare : "-"
    return [
      was.label == now.label ? nil : was.label,
      was.source == now.source ? nil : was.source,
      was.day == now.day ? nil : was.day.dashed,
      was.quantity == now.quantity
        ? nil : scene.say("jumlah \(was.quantity)", en: "quantity \(was.quantity)"),
      was.price == now.price ? nil : price,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// What the forms of such changes ask alike.
enum AmendFields {
  static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words("Mengapa diubah, minimal 5 huruf.", en: "Why it changes, at least 5 characters."),
    example: Words("salah baca kertas", en: "the paper was misread"))

  static func draw(
    _ form: FormState, _ path: [String], _ counts: [String], lookup: [LookupRow],
    on canvas: inout Canvas, in scene: Scene
  ) {
    var page = Page(path + [scene.say("Ubah", en: "Change")])
    page.counts = counts
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup, on: &canvas, in: scene)
  }
}
