/// The codes that people say aloud, computed from ids; in a practice store they begin with L.
extension Workshop {
  package func code(_ inmate: ID<Inmate>) -> String {
    (settings.isPractice ? "LW-" : "WB-") + Self.padded(Int(inmate.index) + 1, to: 3)
  }

  package func code(_ batch: ID<WeavingBatch>) -> String {
    (settings.isPractice ? "L-" : "B-") + Self.padded(Int(batch.index) + 1, to: 4)
  }

  /// A piece's code, such as `B-0147-03`.
  package func code(_ batch: ID<WeavingBatch>, piece number: Int) -> String {
    code(batch) + "-" + Self.padded(number, to: 2)
  }

  package func code(_ place: PiecePlace) -> String { code(place.batch, piece: Int(place.number)) }

  /// The number of a nota as papers write it, such as `0157`.
  package func nota(_ sale: ID<Sale>) -> String { nota(number: Int(sales[sale].number)) }

  package func nota(number: Int) -> String {
    (settings.isPractice ? "L" : "") + Self.padded(number, to: 4)
  }

  /// The inmate a code stands for, in the form of this store or without prefix.
  package func inmate(code: String) -> ID<Inmate>? {
    Self.number(in: code, prefixes: ["WB-", "LW-"]).map { ID($0 - 1) }
      .flatMap { people.contains($0) && !people[$0].isWithdrawn ? $0 : nil }
  }

  package func batch(code: String) -> ID<WeavingBatch>? {
    Self.number(in: code, prefixes: ["B-", "L-"]).map { ID($0 - 1) }
      .flatMap { batches.contains($0) && !batches[$0].isWithdrawn ? $0 : nil }
  }

  package func code(_ order: ID<CustomerOrder>) -> String {
    (settings.isPractice ? "LP-" : "PS-") + Self.padded(Int(order.index) + 1, to: 4)
  }

  package func code(_ consignment: ID<Consignment>) -> String {
    (settings.isPractice ? "LT-" : "TJ-") + Self.padded(Int(consignment.index) + 1, to: 4)
  }

  package func order(code: String) -> ID<CustomerOrder>? {
    Self.number(in: code, prefixes: ["PS-", "LP-"]).map { ID($0 - 1) }
      .flatMap { orders.contains($0) && !orders[$0].isWithdrawn ? $0 : nil }
  }

  /// A number with zeros in front.
  package static func padded(_ number: Int, to width: Int) -> String {
    var text = String(number)
    while text.utf8.count < width { text = "0" + text }
    return text
  }

  private static func number(in code: String, prefixes: [String]) -> Int? {
    let upper = code.uppercased()
    let prefix = prefixes.first { upper.hasPrefix($0) } ?? ""
    let digits = upper.dropFirst(prefix.count)
    guard digits.count <= 6, digits.allSatisfy(\.isNumber) else { return nil }
    return Int(digits)
  }
}
