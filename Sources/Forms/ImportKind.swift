import Wording
import Workshop

/// The kinds of file that can be taken in.
package enum ImportKind: String, CaseIterable, Sendable {
  case people, releases, output, attendance, batches, sales, orders, buyers
  case channels, products, prices, materials, tools, holidays
  /// What was there before the store: pieces, and money.
  case stock, balances

  /// Whose right it is.
  package var capability: Capability {
    switch self {
    case .people, .releases, .output, .attendance, .batches, .sales, .orders, .buyers, .stock:
      .record
    case .channels, .products, .prices, .materials, .tools, .holidays: .catalogue
    case .balances: .money
    }
  }
}

extension ImportKind {
  /// As people call it.
  package var title: Words {
    switch self {
    case .people: Words("warga binaan", en: "people")
    case .releases: Words("tanggal bebas", en: "release dates")
    case .output: Words("hasil harian", en: "daily output")
    case .attendance: Words("kehadiran", en: "attendance")
    case .batches: Words("batch", en: "batches")
    case .sales: Words("nota lama", en: "earlier notas")
    case .orders: Words("pesanan", en: "orders")
    case .buyers: Words("pembeli", en: "buyers")
    case .channels: Words("saluran", en: "channels")
    case .products: Words("barang", en: "products")
    case .prices: Words("harga", en: "prices")
    case .materials: Words("jenis bahan", en: "kinds of material")
    case .tools: Words("jenis alat", en: "kinds of tools")
    case .holidays: Words("hari libur", en: "holidays")
    case .stock: Words("saldo awal: barang", en: "opening: pieces")
    case .balances: Words("saldo awal: uang", en: "opening: money")
    }
  }
}
