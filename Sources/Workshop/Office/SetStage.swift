/// A new kind of work, put behind the others, or another name of one.
///
/// A stage keeps its kind, for skills, ways and output point at it.
package struct SetStage: Record {
  package var day = Day()
  /// Index in the catalogue's stages; nil for a new one.
  package var stage: UInt8?
  package var row = Stage()

  package init() {}
}

extension SetStage: DatedFact {
  package var capability: Capability? { .catalogue }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// So that an index stays one byte.
  private static let mostStages = 255

  /// Rules: names and, for work on pieces, a letter of its own; the kind of a stage stays.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let stages = workshop.catalogue.stages
    if let stage, Int(stage) >= stages.count || stages[Int(stage)].kind != row.kind {
      return [RuleBroken(.field(.unknownRow), field: .stage)]
    }
    if stage == nil && stages.count >= Self.mostStages {
      return [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.mostStages)))]
    }
    var broken =
      row.name.brokenAsName(.name, atMost: 18, required: true)
      + row.english.brokenAsName(.note, atMost: 18, required: true)
    let others = stages.indices.filter { stage.map(Int.init) != $0 }.map { stages[$0] }
    if others.contains(where: { $0.name.searchForm == row.name.searchForm }) {
      broken.append(RuleBroken(.office(.nameTaken), field: .name))
    }
    broken += brokenLetter(beside: others)
    if broken.isEmpty, let stage, stages[Int(stage)] == row {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return broken
  }

  private func brokenLetter(beside others: [Stage]) -> [RuleBroken] {
    if row.kind == .material {
      return row.letter.isEmpty ? [] : [RuleBroken(.office(.letterForm), field: .letter)]
    }
    let letter = Array(row.letter.unicodeScalars)
    if letter.count != 1 || !("A"..."Z").contains(letter[0]) {
      return [RuleBroken(.office(.letterForm), field: .letter)]
    }
    return others.contains { $0.letter == row.letter }
      ? [RuleBroken(.office(.letterTaken), field: .letter)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let stage {
      workshop.catalogue.stages[Int(stage)] = row
    } else {
      workshop.catalogue.stages.append(row)
    }
  }
}
