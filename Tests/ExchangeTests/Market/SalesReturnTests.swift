import Testing
import Wording
import Workshop

@testable import Exchange

/// What was taken back before the store began, as lines below zero.
@Suite struct SalesReturnTests {
  private static let sold = "01;2025-01-05;BANK;Pameran;SG-POLOS;x;3;150000;450000\n"

  /// A return counts on its own day; nothing of the sale is rewritten.
  @Test func aReturnIsALineBelowZeroOnItsOwnDay() throws {
    let back = "01;2025-02-10;BANK;Pameran;SG-POLOS;x;-2;150000;-300000\n"
    let text = SalesImportTests.head + Self.sold + back
    let result = Fixture.read(text, as: .sales)
    #expect(result.lines == [])
    let after = try #require(Fixture.applied(result))
    #expect(after.pastSales.map(\.quantity) == [3, -2])
    let months = [(2025, 1), (2025, 2)].map { Month(year: $0.0, month: $0.1) }
    #expect(months.map { after.derived.months[$0]?.pastSold } == [3, -2])
    #expect(
      months.map { after.derived.months[$0]?.pastRevenue } == [Rupiah(450_000), Rupiah(-300_000)])
    #expect(Fixture.read(text, as: .sales, into: after).counts == [0, 2, 0])
    // A later file may bring the return of what is recorded.
    let first = try #require(
      Fixture.applied(Fixture.read(SalesImportTests.head + Self.sold, as: .sales)))
    #expect(
      Fixture.read(SalesImportTests.head + back, as: .sales, into: first).counts == [1, 0, 0])
  }

  /// A sale that the rules refuse takes its return along.
  @Test func aReturnFallsWithItsSale() {
    let rows =
      "01;2025-01-05;;Pameran;SG-POLOS;x;20000;150000;\n02;2025-01-05;;Pameran;SG-POLOS;x;1;9;\n"
      + "01;2025-02-10;;Pameran;SG-POLOS;x;-1;150000;\n"
    let result = Fixture.read(SalesImportTests.head + rows, as: .sales)
    #expect(result.faults.map(\.row) == [2, 4])
    #expect(result.newRows == 1)
    #expect(Fixture.applied(result)?.pastSales.map(\.number) == ["02"])
  }

  @Test(arguments: [
    "01;2025-02-10;BANK;Pameran;SG-POLOS;x;-4;150000;",
    "01;2025-01-04;BANK;Pameran;SG-POLOS;x;-1;150000;",
    "01;2025-02-10;BANK;Pameran;SG-EMAS;x;-1;150000;",
    "02;2025-02-10;BANK;Pameran;SG-POLOS;x;-1;150000;",
    "01;2025-02-10;BANK;Pameran;SG-POLOS;x;-1;140000;",
  ])
  func aReturnOfWhatWasNotSoldIsRefused(_ row: String) {
    let lines = Fixture.read(SalesImportTests.head + Self.sold + row + "\n", as: .sales).lines
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("3:Jumlah: -") == true)
    #expect(lines.first?.contains("a return of what was not sold") == true)
  }
}
