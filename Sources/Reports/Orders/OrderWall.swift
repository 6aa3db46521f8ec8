import Wording
import Workshop

/// The orders that are still to be handed over, those in danger first: what hangs on the wall in
/// place of a notice board.
///
/// It names no price and no person: a private buyer stands on paper as what he is.
package struct OrderWall: Equatable, Sendable {
  package let rows: [OrderWallRow]

  package init(of workshop: Workshop, on today: Day) {
    rows = workshop.derived.openOrders.map { OrderWallRow($0, of: workshop, on: today) }
      .sorted { $0.rank < $1.rank }
  }

  package var ordered: Int { rows.reduce(0) { $0 + $1.quantity } }
  package var accepted: Int { rows.reduce(0) { $0 + $1.accepted } }
  package var endangered: Int { rows.count { $0.isEndangered } }

  /// `5 pesanan`, `65 buah`, `15 diterima`, `1 rawan terlambat`.
  package func counts(_ language: Language) -> [String] {
    let count = rows.count
    let late = Words("\(endangered) rawan terlambat", en: "\(endangered) in danger")
    return [
      Words("\(count) pesanan", en: counted(count, "order"))[language],
      Words("\(ordered) buah", en: counted(ordered, "piece"))[language],
      Words("\(accepted) diterima", en: "\(accepted) accepted")[language],
      endangered == 0 ? "" : late[language],
    ].filter { !$0.isEmpty }
  }

  /// Two lines for each order, a blank one between.
  package func paper(of workshop: Workshop, on today: Day, _ language: Language) -> Paper {
    let title =
      Words("DAFTAR PESANAN PER ", en: "ORDERS ")[language] + today.long(language).uppercased()
    let sums = counts(language).joined(separator: ", ")
    let none = Words("Tidak ada pesanan yang menunggu.", en: "No order is waiting.")[language]
    return Paper(
      title, name: Words("pesanan-", en: "orders-")[language] + today.iso, of: workshop,
      language,
      [.head(.list(title, subtitle: sums, of: workshop, language))]
        + (rows.isEmpty ? [.whole([.line(.text(none))])] : [])
        + rows.map { $0.part(of: workshop, language) })
  }
}
