import Wording
import Workshop

/// What was to be made in a month and what was begun, product by product; stands before part B.
package struct PlanFigures: Equatable, Sendable {
  /// One product's batches and their pieces.
  package struct Row: Record {
    /// Due in the month.
    package var dueBatches = 0
    package var due = 0
    /// Opened in it.
    package var begunBatches = 0
    package var begun = 0

    package init() {}

    fileprivate mutating func add(_ row: Row) {
      dueBatches += row.dueBatches
      due += row.due
      begunBatches += row.begunBatches
      begun += row.begun
    }
  }

  package let month: Month
  /// In the order of the products.
  package private(set) var rows: [Row]

  /// As the batches were at the end of the month.
  package init(_ month: Month, of workshop: Workshop) {
    self.month = month
    rows = Array(repeating: Row(), count: workshop.products.count)
    for (id, own) in Self.plans(month, of: workshop) {
      rows[Int(workshop.batches[id].product.index)].add(own)
    }
  }

  package var total: Row {
    rows.reduce(into: Row()) { $0.add($1) }
  }

  /// What each batch counts for in a month, as it was at the month's end: what was changed later is
  /// taken back.
  private static func plans(
    _ month: Month, of workshop: Workshop
  ) -> [(id: ID<WeavingBatch>, own: Row)] {
    let later = Dictionary(
      grouping: workshop.batchChanges.map(\.edit).filter { $0.day > month.last }, by: \.batch)
    return workshop.batches.indices.map { ID($0) }.filter {
      !workshop.batches[$0].isWithdrawn && workshop.batches[$0].opened <= month.last
    }.map { id in
      let batch = workshop.batches[id]
      let edits = later[id] ?? []
      let pieces = edits.reduce(batch.quantity) { count, edit in
        count - edit.added.count + edit.removed.count - edit.restored.count
      }
      let isDue = (edits.first?.before.due ?? batch.due).month == month
      let isBegun = batch.opened.month == month
      var own = Row()
      own.dueBatches = isDue ? 1 : 0
      own.due = isDue ? pieces : 0
      own.begunBatches = isBegun ? 1 : 0
      own.begun = isBegun ? pieces : 0
      return (id, own)
    }
  }

  /// The batches behind the row of a product, or of all.
  static func records(
    of product: ID<Product>?, in month: Month, _ workshop: Workshop
  ) -> [RowRecord] {
    plans(month, of: workshop).flatMap { id, own -> [RowRecord] in
      let batch = workshop.batches[id]
      guard product == nil || batch.product == product else { return [] }
      return [own.dueBatches, own.due, own.begunBatches, own.begun].enumerated()
        .filter { $0.element != 0 }.map {
          RowRecord(.batch(id), batch.opened, $0.offset + 1, Int64($0.element))
        }
    }
  }

  private static let columns = Paper.Column.row(
    label: 36, [10, 10, 10, 10].map { (.number, $0) })

  func blocks(of workshop: Workshop, _ language: Language) -> [Paper.Block] {
    let heads = [
      Words("B. PRODUKSI: RENCANA", en: "B. PRODUCTION: PLAN"),
      Words("Batch", en: "Batches"), Words("Rencana", en: "Planned"),
      Words("Batch", en: "Batches"), Words("Dimulai", en: "Begun"),
    ].map { Paper.Value.text($0[language]) }
    let products = rows.enumerated().map { place, row in
      Paper.Row(
        Self.values(workshop.products[place].shortName, row), of: .plan(ID(place), month))
    }
    let sum = Paper.Row.sum(
      Self.values(Words("Jumlah", en: "Total")[language], total), of: .plan(nil, month))
    return [.table(Paper.Table(Self.columns, heads: heads, products + [sum], indent: 2))]
  }

  private static func values(_ label: String, _ row: Row) -> [Paper.Value] {
    [
      .text(label), .count(row.dueBatches), .count(row.due), .count(row.begunBatches),
      .count(row.begun),
    ]
  }
}
