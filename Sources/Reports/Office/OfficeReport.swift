import Wording
import Workshop

/// The papers that the office asks for by name: what page 7 shows and what a command writes.
package enum OfficeReport: String, CaseIterable, Sendable {
  case monthly, quarterly, yearly, quality, channels, premi, payout, pnbp, cash
  case stock, orders, money
  case release, costing, labels

  package var title: Words {
    switch self {
    case .monthly: Words("Laporan bulanan kegiatan kerja", en: "Monthly work report")
    case .quarterly: Words("Laporan kerja sama triwulan", en: "Quarterly partnership report")
    case .yearly: Words("Ringkasan tahun", en: "Yearly summary")
    case .quality: Words("Laporan mutu", en: "Quality report")
    case .channels: Words("Penjualan per saluran", en: "Sales by channel")
    case .premi: Words("Daftar premi", en: "Premi list")
    case .payout: Words("Pembayaran saldo premi", en: "Payout of premi")
    case .pnbp: Words("Setoran PNBP", en: "PNBP deposits")
    case .cash: Words("Buku kas umum", en: "General cash book")
    case .stock: Words("Stok", en: "Stock")
    case .orders: Words("Papan pesanan", en: "Orders")
    case .money: Words("Kas, utang, dan piutang", en: "Cash, debts and receivables")
    case .release: Words("Bekal bebas", en: "Release pack")
    case .costing: Words("Lembar hitungan harga", en: "Costing sheet")
    case .labels: Words("Label satu batch", en: "Labels of a batch")
    }
  }

  /// Whose it is.
  package var door: Door {
    switch self {
    case .monthly, .yearly, .quality, .orders, .costing, .labels: .reports
    case .channels: .sales
    case .quarterly: .partners
    case .premi, .payout, .pnbp, .cash, .money, .release: .money
    case .stock: .stock
    }
  }

  /// The periods that it takes, the usual one first; none where it is about today.
  package var periods: [ReportPeriod.Kind] {
    switch self {
    case .monthly, .premi, .cash: [.month]
    case .quarterly: [.quarter]
    case .yearly, .pnbp: [.year]
    case .quality, .channels: [.month, .quarter, .year]
    case .payout, .stock, .orders, .money, .release, .costing, .labels: []
    }
  }
}

/// Why a report cannot be had, as a sentence; `isUsage`: whether it was asked for in a way that it
/// never takes.
package struct ReportRefusal: Error, Equatable, Sendable {
  package var words: Words
  package var isUsage: Bool

  package init(_ words: Words, isUsage: Bool = false) {
    self.words = words
    self.isUsage = isUsage
  }
}

/// What a report is asked for: its period, and whom or what it is about.
package struct ReportAsked: Equatable, Sendable {
  package var period: ReportPeriod?
  /// The code of a person, a partner's name, a product's code or letter, the code of a batch.
  package var person: String?
  package var partner: String?
  package var product: String?
  package var batch: String?
  /// From 1.
  package var gate: Int?

  package init() {}
}
