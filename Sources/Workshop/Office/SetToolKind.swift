/// A new kind of tool, or another name or more numbers of one.
package struct SetToolKind: Record {
  package var day = Day()
  /// Index among the kinds; nil for a new one.
  package var kind: UInt8?
  package var name = ""
  package var english = ""
  /// Up to which number pieces of it are marked.
  package var numbers: UInt8 = 0

  package init() {}
}

extension SetToolKind: DatedFact {
  package var capability: Capability? { .catalogue }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// As many as the sheet of a count has fields.
  package static let mostKinds = CountTools.fields.count

  /// Rules: names of its own, at least one number, and none that was ever counted or written off is
  /// taken away.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let kinds = workshop.toolKinds
    if let kind, Int(kind) >= kinds.count {
      return [RuleBroken(.field(.unknownRow), field: .kind)]
    }
    if kind == nil && kinds.count >= Self.mostKinds {
      return [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.mostKinds)))]
    }
    var broken =
      name.brokenAsName(.name, atMost: 18, required: true)
      + english.brokenAsName(.note, atMost: 18, required: true)
    let isTaken = kinds.indices.contains {
      kind.map(Int.init) != $0 && kinds[$0].name.searchForm == name.searchForm
    }
    if isTaken { broken.append(RuleBroken(.office(.nameTaken), field: .name)) }
    if numbers == 0 {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 255)), field: .number))
    }
    if let kind, numbers < kinds[Int(kind)].numbers {
      let used = Int(workshop.highestUsed(of: Int(kind)))
      if Int(numbers) < used {
        broken.append(RuleBroken(.office(.numbersBelow(used)), field: .number))
      }
    }
    if broken.isEmpty, let kind, kinds[Int(kind)] == row {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return broken
  }

  private var row: ToolKind {
    ToolKind {
      $0.name = name
      $0.english = english
      $0.numbers = numbers
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.ownKinds()
    if let kind {
      workshop.catalogue.toolKinds[Int(kind)] = row
    } else {
      workshop.catalogue.toolKinds.append(row)
    }
  }
}

extension Workshop {
  /// The highest number of a kind that any count or writing-off names.
  fileprivate func highestUsed(of kind: Int) -> UInt8 {
    let counted = toolCounts.flatMap(\.tools) + toolWriteOffs.map(\.tool)
    return counted.filter { Int($0.kind) == kind }.map(\.number).max() ?? 0
  }
}
