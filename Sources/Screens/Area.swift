import TerminalUI
import Wording
import Workshop

/// The ten areas by their digit, in the order of the keyboard; what each answers on the home page
/// stands in `Home/AreaAnswer`.
enum Area: Int, CaseIterable {
  case people = 1
  case batches, output, queue, sales, premi, reports, partnership, stock
  case system = 0

  var title: Words {
    switch self {
    case .people: Words("Warga binaan", en: "Inmates")
    case .batches: Words("Batch anyaman", en: "Batches")
    case .output: Words("Hasil harian", en: "Daily output")
    case .queue: Words("Antrean periksa", en: "Inspection")
    case .sales: Words("Penjualan", en: "Sales")
    case .premi: Words("Premi & kas", en: "Premi & cash")
    case .reports: Words("Laporan", en: "Reports")
    case .partnership: Words("Kerja sama", en: "Partnership")
    case .stock: Words("Stok & sarana", en: "Stock & tools")
    case .system: Words("Sistem", en: "System")
    }
  }

  func title(in scene: Scene) -> String { scene.say(title) }

  /// What its digit is asked to do; found in the menu by more than its title.
  var command: Command { Self.commands[rawValue] }

  init?(_ command: Command) {
    guard let number = Self.commands.firstIndex(of: command) else { return nil }
    self.init(rawValue: number)
  }

  /// By digit.
  private static let commands = [
    Words("sistem pengguna", en: "system users"),
    Words("orang napi penganyam", en: "inmates people weavers"),
    Words("anyaman pekerjaan", en: "batches weaving"),
    Words("produksi hasil lembar", en: "production daily output"),
    Words("periksa mutu antrian", en: "quality inspection queue"),
    Words("jual nota pembeli", en: "sales nota buyers"),
    Words("premi uang kas gaji upah", en: "premiums money cash wages pay"),
    Words("cetak bulanan", en: "reports monthly"),
    Words("mitra janji", en: "partners agreements"),
    Words("gudang alat bahan barang", en: "stock tools materials goods"),
  ].enumerated().map { Command("area(\($0))", $1) }

  /// Its page.
  var page: any Screen {
    switch self {
    case .people: ListScreen(PeopleList())
    case .batches: ListScreen(BatchList())
    case .output: DayScreen()
    case .queue: QueueScreen()
    case .sales: ListScreen(SalesList())
    case .premi: ListScreen(MonthList())
    case .reports: ReportsScreen()
    case .partnership: ListScreen(PledgeList())
    case .stock: ListScreen(StockMatrix())
    case .system: SystemScreen()
    }
  }

  /// Whether the machine is looked at anew as its page opens.
  var looksAround: Bool { self == .system }
}
