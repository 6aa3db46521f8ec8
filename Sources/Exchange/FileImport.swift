import Forms
import Workshop

/// Takes an office file in: reads every row, and says what it would record and what is wrong.
package enum FileImport {
  /// Nothing is recorded here; the actions of the answer do that, as one record.
  ///
  /// `digest`: the SHA-256 of the file, which a record of history keeps.
  ///
  /// `today`: the day of enrolments and of the record; rows may not lie after it.
  package static func read(
    _ file: [UInt8], as kind: ImportKind, digest: [UInt8], into workshop: Workshop,
    by authority: Authority, on today: Day, with choices: ImportChoices = ImportChoices()
  ) -> ImportResult {
    let result = read(
      file, as: kind, digest: digest, into: workshop, by: authority, on: today, with: choices
    ) { _, _ in true }
    guard let result else { preconditionFailure("nobody stopped it") }
    return result
  }

  /// The same, telling from time to time how many rows of all are read; nil where whoever hears it
  /// says false, to stop.
  package static func read(
    _ file: [UInt8], as kind: ImportKind, digest: [UInt8], into workshop: Workshop,
    by authority: Authority, on today: Day, with choices: ImportChoices,
    telling goesOn: (_ done: Int, _ all: Int) -> Bool
  ) -> ImportResult? {
    let table = FileTable(file, as: kind, with: choices)
    guard table.faults.isEmpty else {
      return ImportResult(table: table, faults: table.faults, isUnusable: true)
    }
    let ground = ImportGround(
      workshop: workshop, authority: authority, today: today, digest: digest,
      isUpdating: choices.isUpdating)
    let harvest =
      switch kind {
      case .people: gather(PeopleImport(ground), from: table, goesOn)
      case .output: gather(OutputImport(ground), from: table, goesOn)
      case .sales: gather(SalesImport(ground), from: table, goesOn)
      case .holidays: gather(HolidaysImport(ground), from: table, goesOn)
      case .releases: gather(ReleasesImport(ground), from: table, goesOn)
      case .buyers: gather(BuyersImport(ground), from: table, goesOn)
      case .channels: gather(NamedImport<NamedChannel>(ground), from: table, goesOn)
      case .prices: gather(PricesImport(ground), from: table, goesOn)
      case .materials: gather(NamedImport<NamedMaterial>(ground), from: table, goesOn)
      case .tools: gather(NamedImport<NamedTool>(ground), from: table, goesOn)
      case .products: gather(ProductsImport(ground), from: table, goesOn)
      case .attendance: gather(AttendanceImport(ground), from: table, goesOn)
      case .batches: gather(BatchesImport(ground), from: table, goesOn)
      case .orders: gather(OrdersImport(ground), from: table, goesOn)
      case .stock: gather(StockImport(ground), from: table, goesOn)
      case .balances: gather(BalancesImport(ground), from: table, goesOn)
      }
    return harvest.map { ImportResult(table: table, harvest: $0) }
  }

  /// So many rows are read between two looks at whether to go on.
  private static let stride = 64

  private static func gather(
    _ rows: some RowImport, from table: FileTable, _ goesOn: (Int, Int) -> Bool
  ) -> Harvest? {
    var rows = rows
    for (place, row) in table.rows.enumerated() {
      if place.isMultiple(of: stride) && !goesOn(place, table.rows.count) { return nil }
      rows.take(row)
    }
    if !goesOn(table.rows.count, table.rows.count) { return nil }
    rows.finish()
    return goesOn(table.rows.count, table.rows.count) ? rows.harvest : nil
  }
}
