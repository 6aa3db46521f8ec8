import Wording
import Workshop

extension Scene {
  /// What a batch is for: the order with who ordered, what was written, or the display case.
  func purpose(of batch: ID<WeavingBatch>) -> String {
    let row = workshop.batches[batch]
    if let order = row.order {
      return workshop.code(order) + " " + buyerName(workshop.orders[order].buyer)
    }
    return row.destination.isEmpty ? say("etalase", en: "display case") : row.destination
  }

  /// The same in a word or two; nil for the display case.
  func shortPurpose(of batch: ID<WeavingBatch>) -> String? {
    let row = workshop.batches[batch]
    return row.order.map { workshop.code($0) } ?? (row.destination.isEmpty ? nil : row.destination)
  }
}
