import Reports
import Wording
import Workshop

/// What page 7 lists, in its order: papers of the office, and figures with pages of their own.
enum ReportKind: CaseIterable, Sendable {
  case monthly, stock, quality, sampling, orders, money, yearly, channels, premi, pnbp

  /// The paper that it is; nil for the sampling plan.
  private var report: OfficeReport? {
    switch self {
    case .monthly: .monthly
    case .yearly: .yearly
    case .channels: .channels
    case .premi: .premi
    case .pnbp: .pnbp
    case .stock: .stock
    case .quality: .quality
    case .orders: .orders
    case .money: .money
    case .sampling: nil
    }
  }

  var title: Words {
    switch self {
    case .sampling: Words("Rencana sampel", en: "Sampling plan")
    case .quality: Words("Statistik mutu", en: "Quality figures")
    case .monthly, .yearly, .channels, .premi, .pnbp, .stock, .orders, .money:
      report?.title ?? Words("", en: "")
    }
  }

  /// The title in the path of the report's own page.
  var shortTitle: Words {
    switch self {
    case .monthly: Words("Bulanan", en: "Monthly")
    case .channels: Words("Per saluran", en: "By channel")
    case .yearly, .premi, .pnbp, .stock, .quality, .sampling, .orders, .money: title
    }
  }

  /// For whom it is and what it holds.
  var facts: [Words] {
    switch self {
    case .monthly:
      [
        Words(
          "Untuk Kalapas dan Kanwil. Sembilan bagian, tanpa nama warga binaan.",
          en: "For the head and the regional office. Nine parts, no names of inmates."),
        Words(
          "Angka dihitung dari catatan saat dibuka.",
          en: "Figures are counted from the records when it is opened."),
      ]
    case .yearly:
      [
        Words(
          "Bulan demi bulan di samping tahun sebelumnya; tanpa nama.",
          en: "Month by month beside the year before; no names.")
      ]
    case .channels:
      [
        Words(
          "Buah, omzet, retur dan piutang menurut saluran penjualan.",
          en: "Pieces, turnover, returns and what is owed by channel.")
      ]
    case .premi:
      [
        Words(
          "Pembagian sebulan dan premi tiap kode. Untuk bendahara dan kasubsi.",
          en: "A month's division and premi by code. For treasurer and supervisor.")
      ]
    case .pnbp:
      [
        Words(
          "Wajib setor, sudah disetor dan NTPN tiap bulan. Untuk bendahara dan kasubsi.",
          en: "PNBP due, deposited and NTPN by month. For treasurer and supervisor.")
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
          "Cacat menurut jumlah, lulus langsung, peta kendali p dan u; tiap angka membuka buahnya.",
          en: "Defects by number, first-pass yield, p and u charts; each figure opens its pieces."),
        Words("Periode dipilih di halamannya.", en: "The period is chosen on its page."),
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
          "Untuk dinding: yang belum diserahkan, rawan terlambat di atas; tanpa harga dan nama.",
          en: "For the wall: what is undelivered, at risk of lateness first; no prices, no names."),
        Words("Keadaan hari ini.", en: "As it is today."),
      ]
    case .money:
      [
        Words(
          "Saldo tiap akun: kas, piutang per pembeli, premi per kode, PNBP, biaya; tanpa nama.",
          en: "Each account's balance: cash, receivables, premi by code, PNBP, costs; no names."),
        Words(
          "Jumlahnya sama dengan bengkel export hledger. Untuk bendahara dan kasubsi.",
          en: "Same sums as bengkel export hledger. For the treasurer and the supervisor."),
      ]
    }
  }

  /// Whether it is about a month that P chooses.
  var hasMonth: Bool {
    switch self {
    case .monthly, .channels, .premi: true
    case .yearly, .pnbp, .stock, .quality, .sampling, .orders, .money: false
    }
  }

  /// Whether its paper is signed and kept; those of today alone are not.
  var isSigned: Bool {
    switch self {
    case .monthly, .yearly, .channels, .premi, .pnbp, .quality: true
    case .stock, .sampling, .orders, .money: false
    }
  }

  /// Whose it is.
  var door: Door { report?.door ?? .reports }

  /// What stands under the heading of periods.
  func period(_ month: Month?, in scene: Scene) -> String {
    switch self {
    case .monthly, .channels, .premi:
      month?.title(scene.language) ?? scene.say("belum ada catatan", en: "no records yet")
    case .yearly, .pnbp: "\(scene.today.month.year)"
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
    case .monthly, .yearly, .channels, .premi, .pnbp, .stock, .orders, .money:
      ReportScreen(self, hasMonth ? month : nil, in: scene)
    }
  }

  /// Why P does not change its month here, or nil.
  func whyFixed(in scene: Scene) -> String? {
    switch self {
    case .monthly, .channels, .premi: nil
    case .yearly, .pnbp:
      scene.say(
        "Tahun lain: bengkel report --year.", en: "Another year: bengkel report --year.")
    case .stock, .orders, .money:
      scene.say("Laporan ini selalu tentang hari ini.", en: "This report is always about today.")
    case .quality:
      scene.say(
        "Periode statistik mutu dipilih di halamannya. Enter membukanya.",
        en: "The figures' period is chosen on their page. Enter opens it.")
    case .sampling: scene.say("Rencana sampel tanpa periode.", en: "A plan has no period.")
    }
  }

  private func asked(_ month: Month?) -> ReportAsked {
    var asked = ReportAsked()
    if hasMonth { asked.period = month.map { .month($0) } }
    return asked
  }

  /// Why there is no paper of a month, or nil; figures with pages of their own say it there.
  func refusal(_ month: Month?, in scene: Scene) -> String? {
    if self == .quality { return nil }
    let refusal = report?.refusal(asked(month), of: scene.workshop, on: scene.today)
    return refusal.map { scene.say($0.words) }
  }

  /// The paper of those that are one; the others have pages of their own.
  func paper(_ month: Month?, in scene: Scene) -> Paper? {
    if self == .quality || hasMonth && month == nil { return nil }
    return try? report?.paper(asked(month), of: scene.workshop, on: scene.today, scene.language)
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
