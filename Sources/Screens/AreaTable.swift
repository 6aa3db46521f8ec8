import TerminalUI
import Wording
import Workshop

/// The areas by their digit: one row each.
enum AreaTable {
  static func title(_ number: Int, in scene: Scene) -> String { scene.say(titles[number]) }

  /// The page of an area; nil while it does not exist.
  static func screen(_ number: Int) -> (any Screen)? {
    switch number {
    case 1: ListScreen(PeopleList())
    case 2: ListScreen(BatchList())
    case 3: DayScreen()
    case 4: QueueScreen()
    case 5: ListScreen(SalesList())
    case 7: ReportsScreen()
    case 9: ListScreen(StockMatrix())
    case 0: SystemScreen()
    case 6: MonthsScreen()
    default: nil
    }
  }

  static let titles = [
    Words("Sistem", en: "System"), Words("Warga binaan", en: "Inmates"),
    Words("Batch anyaman", en: "Batches"), Words("Hasil harian", en: "Daily output"),
    Words("Antrean mutu", en: "Quality queue"), Words("Penjualan", en: "Sales"),
    Words("Premi & kas", en: "Premiums"), Words("Laporan", en: "Reports"),
    Words("Kerja sama", en: "Partnership"), Words("Stok & sarana", en: "Stock & tools"),
  ]
}
