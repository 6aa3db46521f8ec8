import Testing
import Workshop

@testable import bengkel

/// That the practice workshop is to be believed on its last day, whatever the seed and the date.
@Suite struct PracticeLastDayTests {
  struct Row: CustomTestStringConvertible {
    let seed: UInt64
    let until: Day
    var testDescription: String { "seed \(seed), \(until.date)" }

    init(seed: UInt64, year: Int, month: Int, day: Int) {
      self.seed = seed
      until = Day(year: year, month: month, day: day) ?? Day()
    }
  }

  static let rows = [
    Row(seed: 1, year: 2026, month: 11, day: 23),  // a Monday
    Row(seed: 2, year: 2026, month: 11, day: 24),  // a Tuesday
    Row(seed: 3, year: 2026, month: 11, day: 28),  // a Saturday
    Row(seed: 4, year: 2026, month: 11, day: 29),  // a Sunday
    Row(seed: 5, year: 2026, month: 11, day: 30),  // the last of a month
    Row(seed: 6, year: 2026, month: 12, day: 1),  // the first of one
    Row(seed: 7, year: 2026, month: 6, day: 2),  // after a Sunday and a holiday
    Row(seed: 8, year: 2027, month: 1, day: 2),  // after the new year
    Row(seed: 9, year: 2028, month: 2, day: 29),  // a leap day
    Row(seed: 10, year: 2026, month: 8, day: 15),  // the middle of a month
  ]

  static let made = rows.map { row in
    PracticeLastDay(until: row.until, workshop: made(seed: row.seed, until: row.until))
  }

  static func made(seed: UInt64, records: Int = 900, until: Day) -> Workshop {
    PracticeWorkshop.made(PracticePlan(seed: seed, records: records, until: until))
  }

  private func lastDay(_ row: Row) throws -> PracticeLastDay {
    try #require(Self.made.first { $0.until == row.until })
  }

  @Test(arguments: rows) func aFewBatchesAreOpenInDifferentStates(_ row: Row) throws {
    let open = try lastDay(row).open
    #expect((4...7).contains(open.count))
    #expect(open.contains { $0.share <= 0.1 }, "none is new")
    #expect(open.count { (0.1...0.8).contains($0.share) } >= 2, "not two are in the middle")
    #expect(
      open.contains { $0.judged * 2 > $0.batch.pieces.count && $0.waiting > 0 },
      "none is done but for its last verdicts")
  }

  @Test(arguments: rows) func theyAreDueInTheComingWeeks(_ row: Row) throws {
    let lastDay = try lastDay(row)
    let left = lastDay.open.map { $0.batch.due - lastDay.until }.sorted()
    #expect(left.count { $0 < 0 } <= 1, "late: \(left)")
    #expect(Set(left.map { $0 / 7 }).count >= 3, "not spread: \(left)")
    #expect(left.allSatisfy { (-14...50).contains($0) }, "\(left)")
  }

  @Test(arguments: rows) func nearlyEveryWeaverHasAPieceInHand(_ row: Row) throws {
    let lastDay = try lastDay(row)
    #expect(lastDay.weaversWithWork.count * 100 >= lastDay.weavers.count * 75)
    let crews = Set(lastDay.open.flatMap(\.batch.crew))
    #expect(lastDay.weavers.count { !crews.contains($0) } <= 2)
  }

  @Test(arguments: rows) func someWaitForQualityFewDaysAtBothGates(_ row: Row) throws {
    let waiting = try lastDay(row).waiting
    #expect((4...12).contains(waiting.count))
    #expect(Set(waiting.map(\.gate.index)) == [0, 1])
    #expect(waiting.allSatisfy { $0.gate.isGate && (0...6).contains($0.days) })
  }

  @Test(arguments: rows) func oneRejectionWaitsAndSomethingIsRepaired(_ row: Row) throws {
    let lastDay = try lastDay(row)
    let open = lastDay.workshop.checks.filter { $0.verdict == .reject && $0.isUpheld == nil }
    #expect(open.count == 1)
    let pieces = lastDay.open.flatMap(\.batch.pieces)
    #expect(pieces.count { $0.state == .condemned } == 1)
    #expect(pieces.contains { $0.state == .working && $0.returnStep != nil })
  }

  @Test(arguments: rows) func theLastDaysAreFilledIn(_ row: Row) throws {
    let lastDay = try lastDay(row)
    let weavers = Set(lastDay.weavers)
    for (day, rows) in lastDay.days.prefix(6) {
      let here = Set(rows.map(\.worker))
      #expect(weavers.isSubset(of: here), "somebody is missing on \(day.date)")
      let atWork = Set(rows.filter { $0.batch != nil }.map(\.worker)).intersection(weavers)
      #expect(atWork.count * 3 >= weavers.count, "\(atWork.count) at work on \(day.date)")
      let finished = Set(rows.filter { !$0.pieces.isEmpty }.map(\.worker)).intersection(weavers)
      #expect(finished.count >= 4, "\(finished.count) finished something on \(day.date)")
    }
  }

  @Test(arguments: rows) func thereIsStockAndItSells(_ row: Row) throws {
    let lastDay = try lastDay(row)
    let stock = lastDay.workshop.batches.reduce(0) {
      $0 + $1.pieces.count { $0.state == .accepted }
    }
    #expect((10...80).contains(stock), "\(stock) in stock")
    let week = lastDay.days.prefix(6).map(\.day)
    #expect(lastDay.workshop.sales.count { week.contains($0.day) } >= 2)
    #expect(lastDay.workshop.sales.contains { $0.day >= week[2] })
  }

  @Test(arguments: rows) func theMonthsBeforeArePlausible(_ row: Row) throws {
    let lastDay = try lastDay(row)
    let months = lastDay.wholeMonths.map(lastDay.accepted)
    #expect(months.count >= 7)
    #expect(months.allSatisfy { (27...48).contains($0) }, "\(months)")
    #expect((30...45).contains(months.reduce(0, +) / months.count), "\(months)")
    #expect((75...90).contains(lastDay.firstPassYield))
    let accepted = lastDay.workshop.checks.count { $0.grade != nil }
    let sold = lastDay.sold(until: lastDay.until)
    #expect((85...99).contains(100 * sold / accepted), "\(sold) of \(accepted) are sold")
  }

  @Test func seedRecordsAndDateDecideTheDigest() throws {
    let until = Self.rows[0].until
    let digest = try lastDay(Self.rows[0]).workshop.digest()
    #expect(try Self.made(seed: 1, until: until).digest() == digest)
    #expect(try Self.made(seed: 2, until: until).digest() != digest)
    #expect(try Self.made(seed: 1, records: 901, until: until).digest() != digest)
    #expect(try Self.made(seed: 1, until: until + 1).digest() != digest)
  }
}
