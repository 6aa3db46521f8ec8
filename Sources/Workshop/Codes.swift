/// The codes that people say aloud, computed from ids; in a practice store they begin with L.
extension Workshop {
  package func code(_ inmate: ID<Inmate>) -> String { code(.worker, at: inmate.index) }

  package func code(_ batch: ID<WeavingBatch>) -> String { code(.batch, at: batch.index) }

  /// A piece's code, such as `B-0147-03`.
  package func code(_ batch: ID<WeavingBatch>, piece number: Int) -> String {
    code(batch) + "-" + Self.padded(number, to: 2)
  }

  package func code(_ place: PiecePlace) -> String { code(place.batch, piece: Int(place.number)) }

  package func code(_ order: ID<CustomerOrder>) -> String { code(.order, at: order.index) }

  package func code(_ consignment: ID<Consignment>) -> String {
    code(.consignment, at: consignment.index)
  }

  /// The number of a day's sheet, such as `0232`.
  package func code(_ sheet: ID<DaySheet>) -> String { code(.sheet, at: sheet.index) }

  /// The number of an inspector's sheet.
  package func code(_ inspection: ID<Inspection>) -> String {
    code(.inspection, at: inspection.index)
  }

  /// The number of a nota as papers write it, such as `0157`.
  package func nota(_ sale: ID<Sale>) -> String { nota(number: Int(sales[sale].number)) }

  package func nota(number: Int) -> String { code(of: number, .nota) }

  /// A number of a series as papers and pages write it.
  package func code(of number: Int, _ series: NumberSeries) -> String {
    prefix(of: series) + Self.padded(number, to: series == .worker ? 3 : 4)
  }

  /// What stands before the numbers of a series, such as `WB-`; another in a practice store.
  package func prefix(of series: NumberSeries) -> String {
    let prefixes = Self.prefixes(of: series)
    return settings.isPractice ? prefixes.practice : prefixes.real
  }

  private func code(_ series: NumberSeries, at place: Int32) -> String {
    code(of: number(series, at: Int(place)), series)
  }

  /// The number that stands behind the prefix of a worker's or a batch's code.
  package func number(_ inmate: ID<Inmate>) -> Int { number(.worker, at: Int(inmate.index)) }
  package func number(_ batch: ID<WeavingBatch>) -> Int { number(.batch, at: Int(batch.index)) }
  package func number(_ inspection: ID<Inspection>) -> Int {
    number(.inspection, at: Int(inspection.index))
  }

  /// The inmate a code stands for, in the form of this store or without prefix.
  package func inmate(code: String) -> ID<Inmate>? {
    place(of: code, .worker).map { ID($0) }
      .flatMap { people.contains($0) && !people[$0].isWithdrawn ? $0 : nil }
  }

  package func batch(code: String) -> ID<WeavingBatch>? {
    place(of: code, .batch).map { ID($0) }
      .flatMap { batches.contains($0) && !batches[$0].isWithdrawn ? $0 : nil }
  }

  package func code(_ leaving: ID<Leaving>) -> String {
    (settings.isPractice ? "LK-" : "KT-") + Self.padded(Int(leaving.index) + 1, to: 4)
  }

  package func code(_ count: ID<StockCount>) -> String {
    (settings.isPractice ? "LO-" : "SO-") + Self.padded(Int(count.index) + 1, to: 4)
  }

  package func code(_ course: ID<Course>) -> String {
    (settings.isPractice ? "LPL-" : "PL-") + Self.padded(Int(course.index) + 1, to: 2)
  }

  package func order(code: String) -> ID<CustomerOrder>? {
    place(of: code, .order).map { ID($0) }
      .flatMap { orders.contains($0) && !orders[$0].isWithdrawn ? $0 : nil }
  }

  /// A number with zeros in front.
  package static func padded(_ number: Int, to width: Int) -> String {
    var text = String(number)
    while text.utf8.count < width { text = "0" + text }
    return text
  }

  private static func prefixes(of series: NumberSeries) -> (real: String, practice: String) {
    switch series {
    case .worker: ("WB-", "LW-")
    case .batch: ("B-", "L-")
    case .nota: ("", "L")
    case .sheet, .inspection: ("", "")
    case .order: ("PS-", "LP-")
    case .consignment: ("TJ-", "LT-")
    }
  }

  /// The number in a code of a series, whichever of its prefixes it has, or none.
  package static func number(in code: String, of series: NumberSeries) -> Int? {
    let upper = code.uppercased()
    let prefixes = prefixes(of: series)
    let prefix = [prefixes.real, prefixes.practice].first { upper.hasPrefix($0) } ?? ""
    let digits = upper.dropFirst(prefix.count)
    guard digits.count <= 6, digits.allSatisfy(\.isNumber) else { return nil }
    return Int(digits)
  }

  private func place(of code: String, _ series: NumberSeries) -> Int? {
    Self.number(in: code, of: series).flatMap { place(of: $0, series) }
  }
}
