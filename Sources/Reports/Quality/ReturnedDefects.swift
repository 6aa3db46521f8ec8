import Wording
import Workshop

/// The returns and complaints of a scope, counted by the day of the return, and their defect.
package struct ReturnedDefects: Equatable, Sendable {
  /// Pieces that came back or were complained about.
  package private(set) var count = 0
  /// Index of the catalogue's defect that was named most, in its order between equals; nil where
  /// none was named.
  package private(set) var worst: Int?

  package init(_ scope: QualityScope, of workshop: Workshop) {
    var named: [Int: Int] = [:]
    for row in workshop.returns where scope.holds(row, of: workshop) {
      count += 1
      for defect in row.defects { named[Int(defect), default: 0] += 1 }
    }
    worst = named.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// `Retur dan keluhan: 3 buah, terbanyak: emas lepas`; nil where there is none.
  package func sentence(of workshop: Workshop, _ language: Language) -> String? {
    if count == 0 { return nil }
    let pieces = Words(
      "Retur dan keluhan: \(count) buah", en: "Returns and complaints: \(counted(count, "piece"))")
    let defect = worst.map { workshop.catalogue.defects[$0].title(language) }
    return pieces[language]
      + (defect.map { Words(", terbanyak: ", en: ", mostly: ")[language] + $0 } ?? "")
  }
}

extension QualityScope {
  fileprivate func holds(_ row: BuyerReturn, of workshop: Workshop) -> Bool {
    if let product, workshop.batches[row.piece.batch].product != product { return false }
    return months?.contains(row.day.month) ?? true
  }
}
