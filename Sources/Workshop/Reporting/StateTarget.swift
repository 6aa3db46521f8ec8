/// What the workshop is to bring the state in a year, as PNBP.
package struct StateTarget: Record {
  package var year: Int32 = 0
  /// Nought where the one before no longer holds.
  package var amount = Rupiah()

  package init() {}
}

/// The entry of the target of a year; it takes the place of the one before.
package struct SetPNBPTarget: Record {
  package var day = Day()
  package var year: Int32 = 0
  package var amount = Rupiah()

  package init() {}
}

extension SetPNBPTarget: DatedFact {
  package var capability: Capability? { .seeMoney }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a year from the store's first one to the next one, and an amount of sense, other than
  /// what stands.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let years =
      workshop.settings.firstDay.date
      .year...max(
        workshop.settings.firstDay.date.year, day.date.year + 1)
    if !years.contains(Int(year)) {
      return [
        RuleBroken(
          .field(.numberOutOfRange(lowest: years.lowerBound, highest: years.upperBound)),
          field: .yearTarget)
      ]
    }
    if amount < Rupiah() || amount > Rupiah.largest {
      return [RuleBroken(.earnings(.amountMissing), field: .yearTarget)]
    }
    return amount == workshop.stateTarget(of: Int(year)) ?? Rupiah()
      ? [RuleBroken(.field(.nothingChanges), field: .yearTarget)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.catalogue.stateTargets.append(
      StateTarget {
        $0.year = year
        $0.amount = amount
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [
      .setPNBPTarget(
        SetPNBPTarget {
          $0.day = day
          $0.year = year
          $0.amount = workshop.stateTarget(of: Int(year)) ?? Rupiah()
        })
    ]
  }
}

extension Workshop {
  /// The PNBP target of a year; nil while none is set.
  package func stateTarget(of year: Int) -> Rupiah? {
    let newest = catalogue.stateTargets.last { Int($0.year) == year }?.amount
    return newest == Rupiah() ? nil : newest
  }
}
