import Forms
import TerminalUI
import Wording
import Workshop

/// The form of pieces that leave without a sale, agreed to by a second person.
struct LeavingForm: EntryForm {
  var form: FormState

  init(in scene: Scene) {
    form = FormState(Self.fields, texts: [.day: scene.today.dashed])
    form.previous = Self.newest(in: scene)
  }

  static let draftName = DraftName(
    "leaving", Words("barang keluar tanpa jual", en: "goods leaving without sale")
  ) { _, scene in LeavingForm(in: scene) }

  var draftKey: DraftKey { Self.draftName.key() }
  var topic: String { "keluar-isian" }

  /// What was typed last, for the key that repeats it.
  private static func newest(in scene: Scene) -> [FieldName: String] {
    scene.workshop.leavings.last.map { texts(of: $0, in: scene) } ?? [:]
  }

  static func texts(of leaving: Leaving, in scene: Scene) -> [FieldName: String] {
    [
      .kind: scene.say(leaving.kind.name), .receiver: leaving.receiver, .reason: leaving.reason,
      .price: scene.say(worth(leaving.isPaid)),
    ]
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    guard form.focused.name == .piece else { return form.focused.rows(beside: scene.basis) }
    let done = form[.piece].split(separator: " ").map(String.init)
    return SaleDraft(on: scene.today).free(in: scene).map { code, name, count in
      LookupRow((done + [code]).joined(separator: " "), note: "\(name)   \(count)", title: code)
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (kind, pieces, receiver, isPaid, reason, day) = try form.read(
      Self.kind, Self.pieces, Self.receiver, Self.worth, Self.reason, Self.day, in: scene)
    let action = LetGo {
      $0.day = day
      $0.kind = kind
      $0.pieces = pieces
      $0.receiver = receiver
      $0.reason = reason
      $0.isPaid = isPaid
    }
    return [.sign(signature(action, in: scene))]
  }

  private func signature(_ action: LetGo, in scene: Scene) -> Signature {
    let workshop = scene.workshop
    let keeper = workshop.keeper(of: Set(action.pieces)).map {
      scene.say("Disimpan untuk ", en: "Kept for ") + scene.say(workshop.named($0)) + " !"
    }
    let codes = action.pieces.prefix(8).map { workshop.code($0) }
    return Signature(
      title: scene.say("Keluar tanpa jual", en: "Leaves without sale"),
      lines: [
        scene.say(action.kind.name)
          + (action.receiver.isEmpty ? "" : scene.say(" untuk ", en: " for ") + action.receiver),
        scene.say(
          "\(action.pieces.count) buah: ", en: counted(action.pieces.count, "piece") + ": ")
          + codes.joined(separator: " ") + (action.pieces.count > 8 ? " ..." : ""),
        scene.say("Nilai untuk premi", en: "Worth for premi") + ": "
          + scene.say(Self.worth(action.isPaid)),
        scene.say("Alasan", en: "Reason") + ": " + action.reason, keeper ?? "",
      ].filter { !$0.isEmpty }, signer: .witness(.approve)
    ) { _ in [.letGo(action)] }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let newest = scene.workshop.leavings.indices.last else { return [.close] }
    let code = scene.workshop.code(ID<Leaving>(newest))
    let count = scene.workshop.leavings[newest].pieces.count
    return [
      .replace(LeavingScreen(ID(newest))),
      .say(
        scene.say(
          "Tersimpan #\(number). \(code), \(count) buah keluar. C mencetak berita acara.",
          en: "Saved #\(number). \(code), \(counted(count, "piece")) left. C prints the minute.")),
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.stock.title(in: scene), scene.say("Keluar tanpa jual", en: "Left without sale"),
      scene.say("Baru", en: "New"),
    ])
    page.fact = scene.workshop.code(scene.workshop.leavings.nextID)
    if let count = form.value(Self.pieces, in: scene)?.count, count > 0 {
      page.counts = [scene.say("\(count) buah", en: counted(count, "piece"))]
    }
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let fields = [
    kind.field, pieces.field, receiver.field, worth.field, reason.field, day.field,
  ]

  private static let kind = FormField(
    .kind, .choice(of: Leaving.Kind.allCases) { $0.name }, width: 20,
    hint: Words("Mengapa keluar. F4 daftar.", en: "Why it leaves. F4 lists."),
    example: Words("suvenir", en: "souvenir"))

  private static let pieces = FormField(
    .piece, .stockPieces, width: 42,
    hint: Words("Label (147-3) atau jumlah. F4 stok.", en: "Labels (147-3) or counts. F4: stock."),
    example: Words("2xP8B", en: "2xP8B"))

  private static let receiver = FormField(
    .receiver, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words(
      "Siapa yang menerima; kosong bila dimusnahkan.",
      en: "Who receives them; empty if destroyed."),
    example: Words("KANTOR WILAYAH", en: "KANTOR WILAYAH"))

  /// What a choice of what makers get is called.
  static func worth(_ isPaid: Bool) -> Words {
    isPaid ? Words("harga biasa", en: "usual price") : Words("nol", en: "nothing")
  }

  private static let worth = FormField(
    .price, .choice(of: [false, true]) { worth($0) }, width: 14,
    hint: Words(
      "nol: tanpa premi. harga biasa: pembuat mendapat bagiannya.",
      en: "nothing: no premi. usual price: makers get their part."),
    example: Words("nol", en: "nothing"), label: Words("Nilai premi", en: "Worth for premi"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 42,
    hint: Words("Untuk apa, atas perintah siapa.", en: "What for, and who ordered it."),
    example: Words("kunjungan kepala daerah", en: "visit of the regent"))

  private static let day = FormField.day(
    Words("Tanggal keluar. h = hari ini.", en: "The day it left. h = today."),
    example: Words("kemarin", en: "yesterday"))
}
