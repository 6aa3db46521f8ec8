/// What a return or a complaint says of the fault; money, piece and nota stay.
package struct ReturnTerms: Record {
  package var defects: [UInt8] = []
  package var words = ""

  package init() {}
}

/// A return or a complaint that was noted wrong.
package struct AmendedReturn: Record {
  package var row = ID<BuyerReturn>()
  package var before = ReturnTerms()
  package var after = ReturnTerms()

  package init() {}
}

extension BuyerReturn {
  package var terms: ReturnTerms {
    get {
      ReturnTerms {
        $0.defects = defects
        $0.words = reason
      }
    }
    set {
      defects = newValue.defects
      reason = newValue.words
    }
  }
}

extension AmendedReturn: Amended {
  var capability: Capability { .record }

  var opposite: AmendedReturn {
    var opposite = self
    opposite.before = after
    opposite.after = before
    return opposite
  }

  /// Faults are counted in the figures of its day.
  func countedDays(in workshop: Workshop) -> [Day] {
    workshop.returns.contains(row) && before.defects != after.defects
      ? [workshop.returns[row].day] : []
  }

  func broken(in workshop: Workshop, on day: Day, as authority: Authority) -> [RuleBroken] {
    guard workshop.returns.contains(row) else { return [RuleBroken(.field(.unknownRow))] }
    if workshop.returns[row].terms != before {
      return [RuleBroken(.history(.changedMeanwhile))]
    }
    if before == after { return [RuleBroken(.field(.nothingChanges))] }
    var broken: [RuleBroken] = []
    let known = workshop.catalogue.defects.count
    let isKnown = after.defects.allSatisfy { Int($0) < known }
    if !isKnown || Set(after.defects).count != after.defects.count {
      broken.append(RuleBroken(.quality(.unknownDefect), field: .defects))
    }
    return broken + after.words.brokenAsText(.note, atMost: 60, required: true)
  }

  func apply(to workshop: inout Workshop, by user: ID<User>) {
    workshop.returns[row].terms = after
  }
}
