import Forms
import TerminalUI
import Wording
import Workshop

/// The differences that a count of one kind found: labels of pieces that are not on the shelf, or
/// are there again, agreed to by a second person.
struct CountForm: EntryForm {
  private let kind: StockKey
  var form = FormState([Self.labels.field, Self.reason.field])

  /// `kind`: product, colour and grade; size and batch stay open.
  init(_ kind: StockKey) { self.kind = kind }

  static let draftName = DraftName(
    "count", Words("selisih stok", en: "stock differences")
  ) { draft, _ in
    CountForm(StockTable.kind(number: Int(draft.key.number)))
  }

  var draftKey: DraftKey { Self.draftName.key(Int32(StockTable.number(of: kind))) }

  var topic: String { "stok-selisih" }

  /// The pieces of the kind that are not named yet; choosing one puts its code behind the others.
  func lookup(in scene: Scene) -> [LookupRow] {
    guard form.focused.name == .piece else { return [] }
    let text = PieceCodes(form[.piece], in: scene.workshop)
    let done = text.places.map { scene.workshop.code($0) }
    return places(in: scene.workshop).filter { !text.places.contains($0) }.map { place in
      let code = scene.workshop.code(place)
      return LookupRow(
        (done + [code]).joined(separator: " "),
        note: scene.say(scene.workshop.state(of: place).name), title: code)
    }
  }

  private func places(in workshop: Workshop) -> [PiecePlace] {
    workshop.batches.indices.map { ID<WeavingBatch>($0) }.flatMap { batch -> [PiecePlace] in
      let row = workshop.batches[batch]
      guard row.product == kind.product, row.colour == kind.colour, !row.isWithdrawn else {
        return []
      }
      return row.pieces.indices.filter {
        row.pieces[$0].grade == kind.grade
          && (row.pieces[$0].state == .accepted || row.pieces[$0].state == .lost)
      }.map { PiecePlace(batch, UInt8($0 + 1)) }
    }
  }

  /// A piece in stock that is named is missing, any other has turned up.
  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (places, reason) = try form.read(Self.labels, Self.reason, in: scene)
    let action = AdjustStock {
      $0.day = scene.today
      $0.found = places.filter { scene.workshop.state(of: $0) == .lost }
      $0.missing = places.filter { scene.workshop.state(of: $0) != .lost }
      $0.reason = reason
    }
    return [.sign(signature(action, in: scene))]
  }

  private func signature(_ action: AdjustStock, in scene: Scene) -> Signature {
    Signature(
      title: scene.say("Selisih stok", en: "Stock differences"),
      lines: [
        change(action.missing, scene.say("keluar dari stok", en: "removed from stock"), in: scene),
        change(action.found, scene.say("kembali ke stok", en: "back in stock"), in: scene),
        scene.say("Alasan", en: "Reason") + ": " + action.reason,
      ].filter { !$0.isEmpty }, signer: .witness(.approve)
    ) { _ in [.adjustStock(action)] }
  }

  private func change(_ places: [PiecePlace], _ what: String, in scene: Scene) -> String {
    if places.isEmpty { return "" }
    let codes = places.map { scene.workshop.code($0) }
    return TakenBack.joined(codes, in: scene) + " " + what
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let sum = scene.workshop.derived.stock.filter { StockTable.kind(of: $0.key) == kind }.values
      .reduce(0, +)
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). \(name(in: scene)): \(sum) buah di stok.",
          en: "Saved #\(number). \(name(in: scene)): \(counted(sum, "piece")) in stock.")),
    ]
  }

  private func name(in scene: Scene) -> String {
    StockNames.product(kind, in: scene.workshop) + " " + kind.grade.letter
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([Area.stock.title(in: scene), scene.say("Selisih", en: "Differences")])
    page.counts = [name(in: scene)]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.piece], [.reason]])
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let labels = FormField(
    .piece, .labels, width: 48,
    hint: Words(
      "Yang tidak di rak, atau ditemukan lagi. F4 daftar.",
      en: "Not on the shelf, or found again. F4 lists them."),
    example: Words("B-0146-03 146-07", en: "B-0146-03 146-07"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words(
      "Kapan dihitung, dan apa sebabnya.",
      en: "When it was counted, why it differs."),
    example: Words("hitung akhir bulan, rusak kena air", en: "month-end count, water damage"))
}
