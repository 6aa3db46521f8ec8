/// A new pledge, or another wording of one that was recorded.
package struct SetPledge: Record {
  package var day = Day()
  /// Nil for a new one.
  package var pledge: ID<Pledge>?
  package var agreement = ID<Agreement>()
  package var isOurs = false
  package var aim = Aim.quality
  /// From 5 to 80 characters.
  package var words = ""
  package var owner = ID<User>()
  package var due = Day()
  package var indicator = Indicator.outside
  package var baseline: Int64?
  package var target: Int64 = 0

  package init() {}
}

extension SetPledge: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// The highest figure that is promised.
  package static let most = Rupiah.largest.amount

  /// Rules: an agreement that stands, words, an owner who may record, a day not before the
  /// agreement, and a figure to reach that is another than the first.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if let pledge {
      let unknown = workshop.broken(pledge)
      if !unknown.isEmpty { return unknown }
    }
    var broken = workshop.broken(agreement)
    broken += workshop.brokenOutside(words, .words, atMost: 80)
    if workshop.role(of: owner)?.may(.record) != true {
      broken.append(RuleBroken(.partnership(.ownerMayNotRecord), field: .owner))
    }
    if workshop.agreements.contains(agreement), due < workshop.agreements[agreement].signed {
      let signed = workshop.agreements[agreement].signed
      broken.append(RuleBroken(.partnership(.endsBeforeSigned(signed)), field: .due))
    }
    let range = 0...Self.most
    for (figure, field) in [(baseline ?? 0, FieldName.baseline), (target, .target)]
    where !range.contains(figure) {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Int(Self.most))), field: field))
    }
    if baseline == target {
      broken.append(RuleBroken(.partnership(.aimIsBaseline), field: .target))
    }
    if broken.isEmpty, let pledge, workshop.pledges[pledge] == row(on: workshop.pledges[pledge].day)
    {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return broken
  }

  private func row(on day: Day) -> Pledge {
    Pledge {
      $0.agreement = agreement
      $0.isOurs = isOurs
      $0.aim = aim
      $0.words = words
      $0.owner = owner
      $0.due = due
      $0.indicator = indicator
      $0.baseline = baseline
      $0.target = target
      $0.day = day
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let pledge {
      workshop.pledges[pledge] = row(on: workshop.pledges[pledge].day)
    } else {
      workshop.pledges.append(row(on: day))
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    guard let pledge else {
      return [.withdraw(Withdraw(.pledge(workshop.pledges.nextID), on: day))]
    }
    return [.setPledge(SetPledge(of: pledge, in: workshop, on: day))]
  }

  /// A pledge as it stands, to be changed.
  package init(of pledge: ID<Pledge>, in workshop: Workshop, on day: Day) {
    let row = workshop.pledges[pledge]
    self.init {
      $0.day = day
      $0.pledge = pledge
      $0.agreement = row.agreement
      $0.isOurs = row.isOurs
      $0.aim = row.aim
      $0.words = row.words
      $0.owner = row.owner
      $0.due = row.due
      $0.indicator = row.indicator
      $0.baseline = row.baseline
      $0.target = row.target
    }
  }
}
