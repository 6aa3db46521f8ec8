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
    let table = FileTable(file, as: kind, with: choices)
    guard table.faults.isEmpty else {
      return ImportResult(table: table, faults: table.faults, isUnusable: true)
    }
    let ground = ImportGround(
      workshop: workshop, authority: authority, today: today, digest: digest,
      isUpdating: choices.isUpdating)
    let harvest =
      switch kind {
      case .people: gather(PeopleImport(ground), from: table)
      case .output: gather(OutputImport(ground), from: table)
      case .sales: gather(SalesImport(ground), from: table)
      case .holidays: gather(HolidaysImport(ground), from: table)
      case .releases: gather(ReleasesImport(ground), from: table)
      case .buyers: gather(BuyersImport(ground), from: table)
      case .channels: gather(NamedImport<NamedChannel>(ground), from: table)
      case .prices: gather(PricesImport(ground), from: table)
      case .materials: gather(NamedImport<NamedMaterial>(ground), from: table)
      case .tools: gather(NamedImport<NamedTool>(ground), from: table)
      case .products: gather(ProductsImport(ground), from: table)
      case .attendance: gather(AttendanceImport(ground), from: table)
      case .batches: gather(BatchesImport(ground), from: table)
      case .orders: gather(OrdersImport(ground), from: table)
      case .stock: gather(StockImport(ground), from: table)
      case .balances: gather(BalancesImport(ground), from: table)
      }
    return ImportResult(table: table, harvest: harvest)
  }

  private static func gather(_ rows: some RowImport, from table: FileTable) -> Harvest {
    var rows = rows
    for row in table.rows { rows.take(row) }
    rows.finish()
    return rows.harvest
  }
}
