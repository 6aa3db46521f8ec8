@testable import Exchange
import Testing
import Wording
import Workshop

/// Money of before the store comes from a file into the opening balances.
@Suite struct BalancesImportTests {
  static let head = "Saldo;Kode Pekerja;Bulan;Nama;Jumlah;Boleh Dipakai\n"
  static let file =
    head + "premi;WB-001;;;350.000;50.000\nPNBP;;01-2026;;120.000;\nmodal;;;Modal awal;200.000;\n"
    + "rugi;;;;75.000;\nkas;;;kas bendahara;1.200.000;\n"

  @Test func aRowGoesWhereItBelongs() {
    let result = OpeningFixture.read(Self.file, as: .balances)
    #expect(result.lines == [])
    #expect(result.newRows == 5)
    let rows = OpeningFixture.after(result).openings
    #expect(rows.map(\.block) == [.premi, .dues, .dues, .dues, .cash])
    #expect(
      rows.map(\.value)
        == [350_000, 120_000, 200_000, 75_000, 1_200_000].map { Rupiah($0) })
    #expect(rows[ID<OpeningRow>(0)].person == ID(0))
    #expect(rows[ID<OpeningRow>(0)].usable == Rupiah(50_000))
    #expect(rows.map(\.month) == [nil, Month(year: 2026, month: 1), nil, nil, nil])
    #expect(rows.map(\.isLoss) == [false, false, false, true, false])
    #expect(rows.map(\.words) == ["", "", "Modal awal", "", "kas bendahara"])
  }

  @Test func theSameFileAddsNothingAndAnotherAmountIsADifference() {
    let after = OpeningFixture.after(OpeningFixture.read(Self.file, as: .balances))
    #expect(OpeningFixture.read(Self.file, as: .balances, into: after).counts == [0, 5, 0])
    let other = Self.head + "premi;WB-001;;;360.000;\nkas;;;Kas Bendahara;1.100.000;\n"
    #expect(
      OpeningFixture.read(other, as: .balances, into: after).lines == [
        "2:Jumlah: 360.000: different, recorded: 350000",
        "3:Jumlah: 1.100.000: different, recorded: 1200000",
      ])
  }

  @Test func theClerkMayNotEnterMoney() {
    let result = FileImport.read(
      [UInt8](Self.file.utf8), as: .balances, digest: [], into: OpeningFixture.workshop,
      by: Fixture.clerk, on: Fixture.today)
    #expect(result.faultyRows == 5 && result.actions.isEmpty)
  }

  struct Row: Sendable {
    var row: String
    var fault: String
  }

  @Test(arguments: [
    Row(
      row: "utang;;;;1;",
      fault: "2:Saldo: utang: unknown balance: savings, PNBP, capital, loss, cash"),
    Row(row: "premi;;;;350.000;", fault: "2:Kode Pekerja: : required"),
    Row(row: "PNBP;;Oktober;;350.000;", fault: "2:Bulan: Oktober: Not a month. Example 10-2026."),
    Row(row: "kas;;;;350.000;", fault: "2:Nama: : required"),
    Row(
      row: "kas;;;laci;350,000;",
      fault: "2:Jumlah: 350,000: May be 350.000 or 350. Write it without the comma."),
    Row(
      row: "rugi;;;;1.000;\nrugi;;;;1.000;", fault: "3:Saldo: rugi: duplicate of row 2"),
  ])
  func everyFaultIsNamedByRowAndColumn(_ row: Row) {
    #expect(OpeningFixture.read(Self.head + row.row + "\n", as: .balances).lines == [row.fault])
  }
}
