import Workshop

/// Opening balances beside the twenty caps of October, entered and signed by real actions.
enum OpeningFixture {
  static let clerk = Sample.clerk
  static let treasurer = EarningsFixture.treasurer
  /// The clerk, or the treasurer, with the supervisor as the second person.
  static let witnessed = Authority(user: ID(0), signer: ID(2))
  static let approved = EarningsFixture.approved
  static let day = EarningsFixture.day(10, 1)

  /// Plain caps No.9, grade A, worth 150,000 each.
  static func caps(
    _ count: UInt8, by makers: [Int] = [], block: OpeningBlock = .finished,
    _ change: (inout OpeningRow) -> Void = { _ in }
  ) -> OpeningRow {
    var row = OpeningRow()
    row.block = block
    row.size = 9
    row.count = count
    row.value = Rupiah(150_000)
    row.makers = makers.map { ID($0) }
    change(&row)
    return row
  }

  static func amount(
    _ block: OpeningBlock, _ value: Int64, _ change: (inout OpeningRow) -> Void = { _ in }
  ) -> OpeningRow {
    var row = OpeningRow()
    row.block = block
    row.value = Rupiah(value)
    change(&row)
    return row
  }

  static func setting(_ row: OpeningRow, at place: ID<OpeningRow>? = nil) -> Action {
    .setOpening(
      SetOpening {
        $0.day = day
        $0.row = place
        $0.content = row
      })
  }

  static func mark(
    _ step: OpeningStep, _ blocks: [OpeningBlock], count: Int = 0, sum: Int64 = 0
  ) -> Action {
    .markOpening(
      MarkOpening {
        $0.day = day
        $0.step = step
        $0.blocks = blocks
        $0.count = Int32(count)
        $0.sum = Rupiah(sum)
        $0.reason = step == .reopened ? "salah hitung" : ""
      })
  }

  static func authority(_ block: OpeningBlock) -> Authority {
    block.capability == .money ? approved : witnessed
  }

  /// Types the rows of one block under the total that is given.
  static func enter(
    _ rows: [OpeningRow], count: Int, sum: Int64, in workshop: inout Workshop
  ) {
    let who = authority(rows[0].block)
    workshop.accept(mark(.total, [rows[0].block], count: count, sum: sum), by: who)
    for row in rows { workshop.accept(setting(row), by: who) }
  }

  static func sign(_ block: OpeningBlock, in workshop: inout Workshop) {
    workshop.accept(mark(.signed, [block]), by: authority(block))
  }

  /// Sells pieces of a batch for 150,000 each on 20 October.
  static func sell(
    _ pieces: ClosedRange<UInt8>, of batch: ID<WeavingBatch>, in workshop: inout Workshop
  ) {
    let sale = Sell {
      $0.day = EarningsFixture.day(10, 20)
      $0.number = Int32(workshop.nextNota(in: 2026))
      $0.lines = [
        SaleLine {
          $0.batch = batch
          $0.size = 9
          $0.pieces = Array(pieces)
          $0.price = Rupiah(150_000)
        }
      ]
      $0.paid = Rupiah(150_000 * Int64(pieces.count))
    }
    workshop.accept(.sell(sale), by: clerk)
  }

  /// The twenty caps sold, beside opening caps by some makers, of which so many are sold.
  static func sold(_ count: UInt8, of all: UInt8 = 4, by makers: [Int] = []) -> Workshop {
    var workshop = EarningsFixture.sold
    enter([caps(all, by: makers)], count: Int(all), sum: 150_000 * Int64(all), in: &workshop)
    sign(.finished, in: &workshop)
    if count > 0 { sell(1...count, of: ID(1), in: &workshop) }
    return workshop
  }
}
