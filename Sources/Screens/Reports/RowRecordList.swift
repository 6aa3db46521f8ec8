import Reports
import TerminalUI
import Wording
import Workshop

/// The records that a row of a report was counted from, each with the figure it adds to.
struct RowRecordList: ListSubject {
  private let row: Paper.SourcedRow
  private var records: [RowRecord] = []

  init(_ row: Paper.SourcedRow) { self.row = row }

  var list: SavedView.List { .rowRecords }
  var topic: String { "laporan-catatan" }
  var door: Door? { row.source.door }
  var usualOrder: Words { Words("tanggal", en: "date") }

  func title(in scene: Scene) -> String {
    row.values.first.map { $0.text(scene.language) } ?? "-"
  }

  func path(in scene: Scene) -> [String] { [Area.reports.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return PartnershipStamp.of(scene) + [
      workshop.batches.edits, workshop.people.edits, workshop.orders.edits,
      workshop.consignments.edits, workshop.costs.edits, workshop.deposits.edits,
      workshop.stockCounts.edits, workshop.pastSales.edits,
    ]
  }

  mutating func renew(in scene: Scene) {
    records = scene.workshop.records(behind: row.source) ?? []
  }

  func rows(in scene: Scene) -> [Int] { Array(records.indices) }

  /// The heading of the figure that a record adds to.
  private func figure(_ record: RowRecord, in scene: Scene) -> String {
    row.heads.indices.contains(record.column)
      ? row.heads[record.column].text(scene.language) : ""
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10, from: 72)) {
        .day(records[$0].day)
      },
      ListColumn("record", Column(scene.say("Catatan", en: "Record"), 17)) {
        .text(records[$0].origin.name(in: scene))
      },
      ListColumn("what", Column(scene.say("Isi", en: "What"), 11, from: 80)) {
        .text(records[$0].origin.note(in: scene))
      },
      ListColumn("figure", Column(scene.say("Angka", en: "Figure"), 13, from: 50)) {
        .text(figure(records[$0], in: scene))
      },
      ListColumn("adds", Column(scene.say("Menambah", en: "Adds"), 14, .right)) {
        .measure(Int(records[$0].adds), text(records[$0]))
      },
    ]
  }

  private func text(_ record: RowRecord) -> String {
    Rupiah(record.adds).bare + (record.base > 0 ? " / \(record.base)" : "")
  }

  /// One for each figure of the row, so that its records stand alone.
  func chips(in scene: Scene) -> [ListChip] {
    let name = scene.say("Angka", en: "Figure")
    return Set(records.map(\.column)).sorted().compactMap { column in
      guard row.heads.indices.contains(column) else { return nil }
      return ListChip("figure\(column)", name, row.heads[column].text(scene.language)) {
        records[$0].column == column
      }
    }
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [records[row].origin.name(in: scene), figure(records[row], in: scene)]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    records[row].origin.screen(in: scene)
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    records[row].origin.whyNoScreen(in: scene)
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    [
      records.count == 1
        ? scene.say("1 catatan", en: "1 record")
        : scene.say("\(records.count) catatan", en: "\(records.count) records")
    ]
  }

  /// What the records in sight add up to, where they are of one figure.
  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    guard let first = rows.first,
      rows.allSatisfy({ records[$0].column == records[first].column })
    else { return nil }
    let adds = rows.reduce(0) { $0 + records[$1].adds }
    let base = rows.reduce(0) { $0 + records[$1].base }
    return columns(in: scene).map { column in
      column.name == "adds"
        ? Rupiah(adds).bare + (base > 0 ? " / \(base)" : "")
        : column.name == "record" ? scene.say("Jumlah", en: "Total") : ""
    }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka catatan. S menyaring satu angka.",
      en: "Enter opens the record. S filters by figure.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada catatan untuk baris ini.", en: "No records for this row."),
      hint: scene.say("Esc kembali ke barisnya.", en: "Esc goes back to the row."))
  }
}
