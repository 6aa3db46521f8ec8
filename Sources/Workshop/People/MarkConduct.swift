/// The giving of a mark of conduct for a month.
package struct MarkConduct: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  package var subject: Int32 = 0
  package var month = Month()
  package var part: ConductPart?
  /// As in the row: in records of the past alone.
  package var unopened: SealedPart?

  package init() {}
}

extension MarkConduct: DatedFact {
  package var capability: Capability? { .approve }
  /// It changes the figures of its month, whenever it is given.
  package func countedDays(in workshop: Workshop) -> [Day] { [month.last] }

  /// Rules: somebody whose personal part is open, a month that has begun, 0 to 10 points, and a
  /// reason; another mark than the one that holds.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(worker), !workshop.people[worker].isWithdrawn,
      workshop.people[worker].subject == subject
    else { return [RuleBroken(.field(.unknownRow), field: .worker)] }
    if let loss = workshop.people[worker].identityLoss {
      return [RuleBroken(loss, field: .worker)]
    }
    guard let part else { return [RuleBroken(.field(.required), field: .conduct)] }
    var broken: [RuleBroken] = []
    if month.first > day { broken.append(RuleBroken(.field(.dayInFuture), field: .month)) }
    if part.points > ConductPart.most {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Int(ConductPart.most))), field: .conduct))
    }
    broken += part.reason.brokenAsReason
    let now = workshop.conductMark(of: worker, in: month)
    return broken.isEmpty && now.flatMap { workshop.conductMarks[$0].part } == part
      ? [RuleBroken(.field(.nothingChanges), field: .conduct)] : broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.conductMarks.append(
      ConductMark {
        $0.subject = subject
        $0.worker = worker
        $0.month = month
        $0.part = part
        $0.unopened = unopened
        $0.given = day
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.conductMark(workshop.conductMarks.nextID), on: day))]
  }
}
