import Reports
import Testing
import Wording
import Workshop

@Suite struct BalanceSheetTests {
  /// A name that the rules would refuse, as an older program or a damaged file could hold it.
  @Test(arguments: Language.allCases) func aBuyersNameIsCleanedAsOnAllPapers(_ language: Language) {
    var rows = SmallWorkshop.made.rows
    rows.buyers.append(Buyer { $0.name = "TOKO\u{1B}[31m\u{202E} KÉRAMAT" })
    rows.sales.append(
      Sale {
        $0.day = SmallWorkshop.day(10, 9)
        $0.year = 2026
        $0.number = 9
        $0.buyer = ID(0)
        $0.payment = .unpaid
        $0.lines = [
          SaleLine {
            $0.size = 7
            $0.pieces = [4]
            $0.price = Rupiah(90_000)
          }
        ]
      })
    let lines = BalanceSheet.paper(
      of: Workshop(rows: rows), on: SmallWorkshop.day(10, 31), language
    ).lines
    #expect(
      lines.contains {
        $0.contains("TOKO") && $0.contains(language == .english ? "90,000" : "90.000")
      })
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { 32...126 ~= $0 } })
  }
}
