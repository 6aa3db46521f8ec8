import Testing

@testable import Workshop

/// What may be used of an account, and what it was when a month ended.
@Suite struct AccountTests {
  private static let october = Month(year: 2026, month: 10)

  private static func account(earned: Int64, used: Int64 = 0, paidOut: Int64 = 0) -> Account {
    Account {
      $0.earned = Rupiah(earned)
      $0.used = Rupiah(used)
      $0.paidOut = Rupiah(paidOut)
    }
  }

  /// A quarter of what was earned, less what was used of it, and never more than is there.
  @Test func nobodyUsesMoreThanThereIs() {
    #expect(Self.account(earned: 1_000_000).usable(250) == Rupiah(250_000))
    #expect(Self.account(earned: 1_000_000, used: 100_000).usable(250) == Rupiah(150_000))
    #expect(Self.account(earned: 1_000_000, paidOut: 900_000).usable(250) == Rupiah(100_000))
    #expect(Self.account(earned: 1_000_000, paidOut: 1_000_000).usable(250) == Rupiah())
    #expect(Self.account(earned: 1_000_000, used: 300_000).usable(250) == Rupiah())
  }

  @Test func theLastDayOfAMonthIsOfThatMonth() {
    var rows = Sample.staffed().rows
    let days = [Self.october.last - 1, Self.october.last, Self.october.last + 1]
    for (place, day) in days.enumerated() {
      rows.movements.append(
        Movement {
          $0.day = day
          $0.worker = ID(0)
          $0.kind = .bank
          $0.amount = Rupiah([1, 10, 100][place])
        })
    }
    let workshop = Workshop(rows: rows)
    #expect(workshop.account(of: ID(0), before: Self.october).paidOut == Rupiah(11))
    #expect(workshop.account(of: ID(0)).paidOut == Rupiah(111))
  }
}
