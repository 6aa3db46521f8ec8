import Reports
import Wording
import Workshop

/// The reports that exist, in the order of their list.
enum ReportKind: CaseIterable, Sendable {
  case monthly, stock, quality, sampling, orders, money

  var title: Words {
    switch self {
    case .monthly: Words("Laporan bulanan kegiatan kerja", en: "Monthly work report")
    case .stock: Words("Stok", en: "Stock")
    case .quality: Words("Angka mutu", en: "Quality figures")
    case .sampling: Words("Rencana sampel", en: "Sampling plan")
    case .orders: Words("Papan pesanan", en: "Orders")
    case .money: Words("Kas, utang dan piutang", en: "Cash, debts and receivables")
    }
  }

  /// The title in the path of the report's own page.
  var shortTitle: Words {
    switch self {
    case .monthly: Words("Bulanan", en: "Monthly")
    case .stock, .quality, .sampling, .orders, .money: title
    }
  }

  /// For whom it is and what it holds.
  var facts: [Words] {
    switch self {
    case .monthly:
      [
        Words(
          "Untuk Kalapas dan Kanwil. Orang, produksi, mutu, penjualan; tanpa nama.",
          en: "For the head of the prison. Labour, production, quality, sales; no names."),
        Words(
          "Angka dihitung dari catatan saat dibuka.",
          en: "Figures are counted from the records when it is opened."),
      ]
    case .stock:
      [
        Words(
          "Buah yang boleh dijual menurut barang, warna, mutu dan ukuran; tanpa nama.",
          en: "Pieces that may be sold by product, colour, grade and size; no names."),
        Words("Keadaan hari ini.", en: "As it is today."),
      ]
    case .quality:
      [
        Words(
          "Cacat menurut jumlah, lulus pertama, peta kendali p dan u; tiap angka membuka buahnya.",
          en: "Faults by number, first-pass yield, p and u charts; each figure opens its pieces."),
        Words("Periode dipilih di halamannya.", en: "Its page has the choice of period."),
      ]
    case .sampling:
      [
        Words(
          "Rencana ISO 2859-1 untuk satu lot dan risikonya. Bawaan bengkel: periksa semua.",
          en: "The ISO 2859-1 plan for a lot and its risk. The workshop's rule: inspect all.")
      ]
    case .orders:
      [
        Words(
          "Untuk dinding: yang belum diserahkan, yang terancam di atas; tanpa harga dan nama orang.",
          en: "For the wall: what is not handed over, in danger first; no prices, no people."),
        Words("Keadaan hari ini.", en: "As it is today."),
      ]
    case .money:
      [
        Words(
          "Saldo tiap akun: kas, piutang per pembeli, premi per kode, PNBP, biaya; tanpa nama.",
          en: "Each account's balance: cash, receivables, premi by code, PNBP, costs; no names."),
        Words(
          "Jumlahnya sama dengan bengkel export hledger. Untuk bendahara dan kasubsi.",
          en: "The sums of bengkel export hledger. For the treasurer and the supervisor."),
      ]
    }
  }

  var hasMonth: Bool { self == .monthly }

  /// Whether its paper is signed and kept; those of today alone are not.
  var isSigned: Bool { ![.stock, .sampling, .orders, .money].contains(self) }

  /// Whose it is.
  var door: Door { self == .money ? .money : self == .stock ? .stock : .reports }

  /// What stands under the heading of periods.
  func period(_ month: Month?, in scene: Scene) -> String {
    switch self {
    case .monthly:
      month?.title(scene.language) ?? scene.say("belum ada catatan", en: "no records yet")
    case .stock, .orders, .money: scene.say("hari ini", en: "today")
    case .quality: FigurePeriod.recent.name(in: scene)
    case .sampling: "-"
    }
  }

  /// Its page.
  func screen(_ month: Month?, in scene: Scene) -> any Screen {
    switch self {
    case .quality: FiguresScreen(in: scene)
    case .sampling: SamplingScreen()
    case .monthly, .stock, .orders, .money: ReportScreen(self, hasMonth ? month : nil, in: scene)
    }
  }

  /// Why P does not change its month here, or nil.
  func whyFixed(in scene: Scene) -> String? {
    switch self {
    case .monthly: nil
    case .stock, .orders, .money:
      scene.say("Laporan ini selalu tentang hari ini.", en: "This report is always about today.")
    case .quality:
      scene.say(
        "Periode angka mutu dipilih di halamannya. Enter membukanya.",
        en: "The figures' period is chosen on their page. Enter opens it.")
    case .sampling: scene.say("Rencana sampel tanpa periode.", en: "A plan has no period.")
    }
  }

  /// The paper of those that are one; the others have pages of their own.
  func paper(_ month: Month?, in scene: Scene) -> Paper? {
    switch self {
    case .quality, .sampling: nil
    case .money: BalanceSheet.paper(of: scene.workshop, on: scene.today, scene.language)
    case .orders:
      OrderWall(of: scene.workshop, on: scene.today)
        .paper(of: scene.workshop, on: scene.today, scene.language)
    case .stock: StockList.paper(of: scene.workshop, on: scene.today, scene.language)
    case .monthly:
      month.map {
        MonthlyReport($0, of: scene.workshop)
          .paper(of: scene.workshop, on: scene.today, scene.language)
      }
    }
  }
}

/// The months that a report can be about.
enum ReportMonths {
  /// Months with records up to today, newest first.
  static func all(in scene: Scene) -> [Month] {
    MonthlyReport.months(of: scene.workshop).filter { $0 <= scene.today.month }
  }

  /// The usual wish: the newest month that is over, else the newest there is.
  static func usual(_ months: [Month], in scene: Scene) -> Month? {
    months.first { $0 < scene.today.month } ?? months.first
  }

  /// Said when there is no other month to go to.
  static func onlyOne(_ month: Month?, in scene: Scene) -> String {
    let name = month?.title(scene.language) ?? "-"
    return scene.say("Hanya \(name) yang ada catatannya.", en: "Only \(name) has records.")
  }

  /// The month before another one; the newest after the oldest.
  static func next(after month: Month?, in months: [Month]) -> Month? {
    guard let month else { return months.first }
    return months.first { $0 < month } ?? months.first
  }
}
