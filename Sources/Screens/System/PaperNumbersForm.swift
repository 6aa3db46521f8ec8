import Forms
import TerminalUI
import Wording
import Workshop

/// After a restore: the last number on paper of each kind, from which the records go on.
struct PaperNumbersForm: OfficeForm {
  private let restoration: ID<Restoration>
  var form: FormState

  init(_ restoration: ID<Restoration>, in scene: Scene) {
    self.restoration = restoration
    var texts: [FieldName: String] = [:]
    for series in NumberSeries.allCases {
      let last = scene.workshop.lastNumber(series, in: scene.today.date.year)
      if last > 0 { texts[.last(series)] = scene.workshop.code(of: last, series) }
    }
    texts[.lastReceipt] = texts[.lastNota]
    form = FormState(Self.fields, texts: texts)
  }

  static let draftName = DraftName(
    "paperNumbers", Words("nomor terakhir di kertas", en: "last numbers on paper")
  ) { _, scene in
    scene.workshop.restorationAsking.map { PaperNumbersForm($0, in: scene) }
  }

  var draftKey: DraftKey { Self.draftName.key(restoration.index) }
  var topic: String { "sesudah-pulih" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let numbers = try form.read(all: Self.numbers.map(\.field), in: scene)
    let (receipt, slips) = try form.read(Self.receipt, Self.slips, in: scene)
    let made = scene.workshop.restorations[restoration].note.made
    let day = made.local(offset: scene.workshop.settings.offset).day
    let action = NotePaperNumbers {
      $0.day = scene.today
      $0.restoration = restoration
      $0.slips = slips?.month
      $0.reason = "pulih dari cadangan \(day.dashed)"
      $0.last = zip(Self.numbers, numbers).compactMap { row, number in
        let number = row.series == .nota ? max(number, receipt) : number
        guard number > 0 else { return nil }
        return LastNumber {
          $0.series = row.series
          $0.number = Int32(number)
        }
      }
    }
    return [.perform([.notePaperNumbers(action)])]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let nota = scene.workshop.nota(number: scene.workshop.nextNota(in: scene.today.date.year))
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). Nota berikutnya \(nota).",
          en: "Saved #\(number). The next nota is \(nota).")),
    ]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Nomor di kertas", en: "Numbers on paper")]
  }

  func counts(in scene: Scene) -> [String] {
    [scene.say("kosong: tidak ada", en: "empty: none")]
  }

  // MARK: Fields

  private static let numbers: [(series: NumberSeries, field: FormField<Int>)] =
    [.nota, .sheet, .inspection, .worker, .batch, .order, .consignment].map { series in
      (series, field(.last(series), series))
    }

  private static let receipt = field(.lastReceipt, .nota)

  private static func field(_ name: FieldName, _ series: NumberSeries) -> FormField<Int> {
    FormField(
      name, .number(of: series).whenEmpty(0), width: 12,
      hint: Words("Yang terakhir di kertas, bukan di layar.", en: "The last on paper, not here."),
      example: Words("163", en: "163"))
  }

  private static let slips = FormField(
    .lastSlip, .optional(.day), width: 12,
    hint: Words("Satu tanggal dari bulan slip terakhir.", en: "A day of the last slips' month."),
    example: Words("31-10-2026", en: "31-10-2026"))

  private static let fields =
    [numbers[0].field.field, receipt.field] + numbers.dropFirst().map(\.field.field)
    + [slips.field]
}
