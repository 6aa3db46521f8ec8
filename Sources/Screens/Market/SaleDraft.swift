import Forms
import Wording
import Workshop

/// The lines of a nota being typed, each of pieces that no other line takes.
struct SaleDraft {
  /// The day whose prices hold.
  var day: Day
  /// The order that the nota hands over.
  var order: ID<CustomerOrder>?
  private(set) var lines: [SaleLine] = []

  init(on day: Day) { self.day = day }

  var quantity: Int { lines.reduce(0) { $0 + $1.pieces.count } }
  var total: Rupiah { lines.reduce(Rupiah()) { $0 + $1.total } }

  /// What a code would give; the rule that forbids it otherwise.
  func plan(_ code: SaleCode, count: Int, in workshop: Workshop) -> Result<[SaleLine], RuleBroken> {
    guard let product = workshop.product(letter: code.letter) else {
      return .failure(RuleBroken(.field(.unknownRow), field: .product))
    }
    do throws(Misread) {
      let colour = try code.colourIndex(of: workshop.products[product])
      return workshop.planSale(
        of: product, colour: colour, size: code.size, grade: code.grade ?? .a, count: count,
        taken: lines, for: order, evenKept: code.takesKept, on: priceDay(in: workshop))
    } catch {
      return .failure(RuleBroken(.weaving(.colourNotMade), field: .colour))
    }
  }

  /// What of the buyer's advance the nota uses: as much as there is, and no more than it costs.
  func advance(in workshop: Workshop) -> Rupiah {
    guard let order else { return Rupiah() }
    return min(total, workshop.advanceLeft(of: order))
  }

  func due(in workshop: Workshop) -> Rupiah { total - advance(in: workshop) }

  mutating func add(_ lines: [SaleLine]) { self.lines += lines }
  mutating func remove(_ line: Int) { lines.remove(at: line) }

  /// Adds a piece that was chosen by its label, to the line of its like where there is one.
  mutating func join(_ line: SaleLine) {
    guard
      let place = lines.firstIndex(where: {
        $0.batch == line.batch && $0.size == line.size && $0.grade == line.grade
          && $0.price == line.price
      })
    else { return lines.append(line) }
    lines[place].pieces = (lines[place].pieces + line.pieces).sorted()
  }

  /// Takes other pieces of the same kind in a line.
  mutating func replace(_ line: Int, by other: SaleLine) {
    lines[line].batch = other.batch
    lines[line].pieces = other.pieces
  }

  /// The lines beside one.
  func others(than line: Int) -> [SaleLine] {
    lines.indices.filter { $0 != line }.map { lines[$0] }
  }

  /// A price in the band needs no reason, so an old one goes.
  mutating func set(price: Rupiah, of line: Int, in workshop: Workshop) {
    lines[line].price = price
    if !needsReason(line, in: workshop) { lines[line].reason = "" }
  }

  /// The reason of a line; for what is kept for an order it is that of the lines behind it, too.
  mutating func set(reason: String, of line: Int, in workshop: Workshop) {
    lines[line].reason = reason
    for other in lines.indices.dropFirst(line + 1)
    where lines[other].reason.isEmpty && keeper(of: other, in: workshop) != nil {
      lines[other].reason = reason
    }
  }

  /// The order for which pieces of a line are kept, beside those of the lines before it.
  func keeper(of line: Int, in workshop: Workshop) -> ID<CustomerOrder>? {
    workshop.keeper(of: lines[line], beside: Array(lines.prefix(line)), for: order)
  }

  /// Whether a second person must agree to a line.
  func needsReason(_ line: Int, in workshop: Workshop) -> Bool {
    isBelowBand(line, in: workshop) || keeper(of: line, in: workshop) != nil
  }

  func lowest(_ line: Int, in workshop: Workshop) -> Rupiah {
    workshop.price(
      of: workshop.batches[lines[line].batch].product, lines[line].grade, on: priceDay(in: workshop)
    ).lowest
  }

  /// What was ordered keeps the prices of its day.
  func priceDay(in workshop: Workshop) -> Day {
    order.map { workshop.orders[$0].day } ?? day
  }

  func isBelowBand(_ line: Int, in workshop: Workshop) -> Bool {
    lines[line].price < lowest(line, in: workshop)
  }

  func needsApproval(in workshop: Workshop) -> Bool {
    lines.indices.contains { needsReason($0, in: workshop) }
  }

  /// Lines as they are typed: `20xR8 2xP7B`.
  static func codes(of lines: [SaleLine], in workshop: Workshop) -> String {
    lines.map { "\($0.pieces.count)x" + SaleCode.write(workshop.kind(of: $0), in: workshop) }
      .joined(separator: " ")
  }

  /// The codes that may still be typed, with what they mean and how many are left.
  func free(in scene: Scene) -> [(code: String, name: String, count: Int)] {
    var counts: [StockKey: Int] = [:]
    let ordered = order.map { scene.workshop.outstanding(of: $0) }
    for (key, pieces) in scene.workshop.freeToSell(taken: lines, for: order)
    where ordered.map({ $0[OrderKind(key)] != nil }) ?? true {
      var kind = key
      kind.batch = ID(0)
      counts[kind, default: 0] += pieces.count
    }
    return counts.sorted { Self.order($0.key) < Self.order($1.key) }.map { key, count in
      (SaleCode.write(key, in: scene.workshop), StockNames.piece(key, in: scene.workshop), count)
    }
  }

  /// The same to choose from.
  func rows(in scene: Scene) -> [LookupRow] {
    free(in: scene).map { LookupRow($0.code, note: "\($0.name)   \($0.count)") }
  }

  private static func order(_ key: StockKey) -> (Int32, UInt8, UInt8, UInt8) {
    (key.product.index, key.colour, key.size, key.grade.rawValue)
  }
}
