import Wording
import Workshop

/// What judged pieces are put together by.
package enum QualityGrouping: CaseIterable, Sendable {
  case batch, month, product, stage

  package var name: Words {
    switch self {
    case .batch: Words("batch", en: "batch")
    case .month: Words("bulan", en: "month")
    case .product: Words("barang", en: "product")
    case .stage: Words("tahap", en: "stage")
    }
  }

  /// Whether its groups follow each other in time.
  package var isSeries: Bool { self == .batch || self == .month }
}

/// The pieces of one batch, month, product or stage at a gate.
package struct QualityGroup: Equatable, Sendable {
  /// What the group is of.
  package enum Key: Hashable, Sendable {
    case batch(ID<WeavingBatch>)
    case month(Month)
    case product(ID<Product>)
    case stage(UInt8)
  }

  package var key: Key
  /// Pieces that did not pass at their first check.
  package var failed = Portion()
  /// Faults named at the first checks.
  package var defects = 0
  /// The first checks, in their order.
  package var checks: [ID<QualityCheck>] = []

  package init(_ key: Key) { self.key = key }

  /// Its name in a list: `B-0133`, `10/2026`, a product's short name or a stage.
  package func label(in workshop: Workshop, _ language: Language) -> String {
    switch key {
    case .batch(let batch): workshop.code(batch)
    case .month(let month):
      Workshop.padded(month.month, to: 2) + "/" + Workshop.padded(month.year, to: 4)
    case .product(let product): workshop.products[product].shortName
    case .stage(let stage): workshop.catalogue.stages[Int(stage)].title(language)
    }
  }

  /// Its name in a chart's narrow column, of at most two cells.
  package func mark(in workshop: Workshop) -> String {
    switch key {
    case .batch(let batch): Workshop.padded(workshop.number(batch) % 100, to: 2)
    case .month(let month): Workshop.padded(month.month, to: 2)
    case .product(let product): workshop.products[product].letter
    case .stage(let stage): workshop.catalogue.stages[Int(stage)].letter
    }
  }

  mutating func add(_ piece: JudgedPiece, failed hasFailed: Bool, defects count: Int) {
    failed.count(hasFailed)
    defects += count
    checks.append(piece.check)
  }
}

/// Judged pieces of one gate in groups.
package enum QualityGroups {
  /// The groups in order of time, or of the catalogue.
  ///
  /// A piece belongs to every stage on its way to the gate; there it fails by, and counts, the
  /// faults that come from that stage.
  package static func of(
    _ pieces: [JudgedPiece], by grouping: QualityGrouping, of workshop: Workshop
  ) -> [QualityGroup] {
    switch grouping {
    case .batch:
      whole(pieces) { .batch($0.batch) }.sorted { rank($0.key) < rank($1.key) }
    case .month: whole(pieces) { .month($0.month) }.sorted { rank($0.key) < rank($1.key) }
    case .product:
      whole(pieces) { .product(workshop.batches[$0.batch].product) }
        .sorted { rank($0.key) < rank($1.key) }
    case .stage: stages(pieces, of: workshop)
    }
  }

  private static func rank(_ key: QualityGroup.Key) -> Int {
    switch key {
    case .batch(let batch): Int(batch.index)
    case .month(let month): Int(month.number)
    case .product(let product): Int(product.index)
    case .stage(let stage): Int(stage)
    }
  }

  private static func whole(
    _ pieces: [JudgedPiece], _ key: (JudgedPiece) -> QualityGroup.Key
  ) -> [QualityGroup] {
    var groups: [QualityGroup.Key: QualityGroup] = [:]
    for piece in pieces {
      let key = key(piece)
      groups[key, default: QualityGroup(key)]
        .add(piece, failed: !piece.hasPassed, defects: piece.defects.count)
    }
    return Array(groups.values)
  }

  private static func stages(_ pieces: [JudgedPiece], of workshop: Workshop) -> [QualityGroup] {
    let origins = workshop.catalogue.defects.map(\.origin)
    return workshop.catalogue.makingStages.map(UInt8.init).compactMap { stage in
      var group = QualityGroup(.stage(stage))
      for piece in pieces {
        let way = workshop.route(of: piece.batch).prefix { !$0.isGate || $0.index != piece.gate }
        guard way.contains(where: { !$0.isGate && $0.index == stage }) else { continue }
        let own = piece.defects.count { origins[Int($0)] == stage }
        group.add(piece, failed: !piece.hasPassed && own > 0, defects: own)
      }
      return group.checks.isEmpty ? nil : group
    }
  }
}
